import { fieldPlace } from '../place.ts';
import type { Context, Found, Rule } from '../rule.ts';

const topic = (clause: string): string =>
  `---\ntitle: Журнал\naudience: [teacher]\nclauses: [${clause}]\n---\n\nКак вести журнал и сколько его хранить.\n`;

export const topicNobody: Rule = {
  id: 'topic/nobody',
  severity: 'warning',
  title: 'По теме никто не отвечает',
  why: 'читатель откроет тему и не найдёт, к кому с ней идти',
  explanation:
    'Хотя бы в одном из пунктов темы (clauses) должно быть сказано, кто отвечает или решает. «Не назван» не в счёт. Если какого-то пункта нет, правило молчит: о нём говорит reference/anchor.',
  mend: 'Добавьте в clauses пункт, где исполнитель назван. Если его не называет ни один документ, заведите исключение в waivers.yaml и скажите об этом в тексте темы.',
  wrong: { files: { 'topics/record.mdx': topic('order#I.b1') } },
  right: { files: { 'topics/record.mdx': topic('order#I.1.1') } },
  waivable: true,
  check: nobody,
};

function* nobody({ corpus, basis }: Context): Iterable<Found> {
  for (const { id, clauses } of corpus.topics.values()) {
    const found = clauses.flatMap((one) => corpus.clauses.get(one) ?? []);
    if (found.length === 0 || found.length < clauses.length) continue;
    if (found.some(({ responsible, approves }) => responsible.length + approves.length > 0)) continue;
    yield {
      place: fieldPlace(basis, 'topics', id, ['clauses']),
      message: 'Ни в одном пункте темы не сказано, кто отвечает.',
      hint: 'Добавьте пункт, где исполнитель назван.',
    };
  }
}
