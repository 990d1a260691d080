import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const guide = (matter: string): string =>
  `---\ntitle: Когда записать тему урока\nanswer: В день урока.\naudience: [teacher]\ntopics: [record]\n${matter}questions: [срок записи темы]\n---\n\nЗапишите тему сразу.\n`;

export const guideBasis: Rule = {
  id: 'guide/basis',
  severity: 'error',
  title: 'Ответ по документам без документов',
  why: 'читатель примет наши слова за слова документа и не сможет их проверить',
  explanation:
    'Если в grounding стоит regulations, то есть ответ взят из документов, в basis назван хотя бы один их пункт.',
  mend: 'Впишите пункты в basis. Если в документах ответа нет, поставьте grounding: needs-manual (нужна инструкция) или needs-local-act (нужен акт школы).',
  wrong: { files: { 'guides/topic-of-lesson.mdx': guide('grounding: regulations\n') } },
  right: { files: { 'guides/topic-of-lesson.mdx': guide('basis: [order#I.2]\ngrounding: regulations\n') } },
  check: baseless,
};

function* baseless({ corpus, basis }: Context): Iterable<Found> {
  for (const { id, grounding, basis: clauses } of corpus.guides.values()) {
    if (grounding !== 'regulations' || clauses.length > 0) continue;
    yield {
      place: fieldPlace(basis, 'guides', id, ['grounding']),
      message: 'Сказано, что ответ есть в документах, но ни один пункт не назван.',
      hint: 'Впишите пункты: «basis: ["saki-206#3.6"]» — или поставьте needs-manual либо needs-local-act.',
    };
  }
}
