import type { Lines } from '../../findings/lines.ts';
import { placeAt } from '../../findings/lines.ts';
import type { Found, Glossary, Rule } from '../rule.ts';
import { isNameInCard } from '../name-in-card.ts';
import { misspelled } from '../spellings.ts';
import { isSpoken, speaks } from '../spoken.ts';

const entry = '- id: eljur\n  term: ЭлЖур\n  definition: Электронный журнал.\n  source: common\n  synonyms: [эл жур]\n';
const head = '---\ntitle: Методист\nkind: position\nlevel: municipal\nnotToConfuse: [deputy]\n---\n\n';

export const termSpelling: Rule = {
  id: 'term/spelling',
  severity: 'error',
  title: 'Название записано иначе, чем в словаре',
  why: 'поиск и читатель примут два написания за две разные вещи',
  explanation:
    'Смотрим на термины с большими буквами внутри («ЭлЖур») и сокращения («ЭЖ») в текстах и названиях: они пишутся, как в terms.yaml. Шапки, словарь, имена в карточках, вопросы для поиска и строки об ошибках оригинала не смотрим.',
  mend: 'Запишите, как в словаре: «ЭлЖур», «ЭЖ».',
  wrong: { files: { 'terms.yaml': entry, 'roles/methodist.mdx': `${head}Помогает школам с Эл.Журом.\n` } },
  right: { files: { 'terms.yaml': entry, 'roles/methodist.mdx': `${head}Помогает школам с ЭлЖуром.\n` } },
  text: misspelt,
};

function* misspelt(lines: Lines, glossary: Glossary): Iterable<Found> {
  if (!speaks(lines)) return;
  for (const { start, written, meant } of misspelled(lines.text, glossary)) {
    if (!isSpoken(lines, start, written) || isNameInCard(lines, start)) continue;
    const message = `«${written}» — не так, как в словаре.`;
    yield { place: placeAt(lines, start), message, hint: `Запишите: «${meant}».` };
  }
}
