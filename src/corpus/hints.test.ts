/** What is said of names, links and ids that lead nowhere. */
import { expect, test } from 'vitest';
import { load } from '../../tests/hostile/content.ts';

const keys = [
  'title: Приказ',
  'kind: order',
  'organization: town',
  'scope: own',
  'status: draft',
  'rendition: restatement',
  'source: { copy: clean }',
  'numbering: document',
];

/** What is said of a document with the card, the words or the lines of front matter. */
function saidOf({ card, words = 'Текст.', more = [] }: { card?: string; words?: string; more?: string[] }): string[] {
  const quote = card === undefined ? '' : `\n> ${card}\n`;
  const text = `---\n${[...keys, ...more].join('\n')}\n---\n\n### 1.\n\n${words}\n${quote}`;
  return load({ 'documents/case.mdx': text }).findings.map(
    ({ column, rule, message, hint }) => `${column} ${rule}: ${message} ${hint ?? ''}`,
  );
}

test.each([
  ['Отвечает: учителю', '13 reference/role: Роли «учителю» нет. Похоже на «учитель».'],
  ['Кому: Методистами', '9 reference/role: Роли «Методистами» нет. Похоже на «Методист».'],
  [
    'Отвечает: учитель и методист',
    '13 reference/role: Роли «учитель и методист» нет. Названия разделяют запятой: «учитель, методист».',
  ],
  [
    'Отвечает: не указан',
    '13 reference/role: Роли «не указан» нет. Если исполнитель не назван, так и запишите: «не назван».',
  ],
  ['Отвечает: , учитель', '13 card/comma: В строке «Отвечает» лишняя запятая. Уберите её.'],
  ['Отвечает: учитель, ', '20 card/comma: В строке «Отвечает» лишняя запятая. Уберите её.'],
  [
    'Обязанность: записи уроков',
    '16 reference/responsibility: Обязанности «записи уроков» нет. Похоже на «запись урока».',
  ],
  ['Срок: ежемесячно', '9 card/rhythm: Срок «ежемесячно» непонятен. Похоже на «раз в месяц».'],
  ['Вид: запрещено', '8 card/kind: Вида «запрещено» нет. Похоже на «запрет».'],
  ['Вид: права', '8 card/kind: Вида «права» нет. Похоже на «право».'],
  [
    'Отменяет: [п. 2](order.mdx#I.2), с 1 сентября 2026',
    '36 card/amendment: «с 1 сентября 2026» — не дата. Пишут ссылку и дату: «[п. 3.6](saki-206.mdx#3.6), с 01.09.2026».',
  ],
  [
    'Отменяет: [п. 2](order.mdx#I.2) и [раздел](order.mdx#I), с 01.09.2026',
    '46 card/amendment: Ссылка в строке «Отменяет» ведёт не на пункт. Пишут ссылку и дату: «[п. 3.6](saki-206.mdx#3.6), с 01.09.2026».',
  ],
])('of a card with «%s»', (card, said) => {
  expect(saidOf({ card })).toEqual([said]);
});

test.each([
  ['/documents/order/#I.2', 'reference/link', 'Запишите адрес так: «order.mdx#I.2».'],
  ['/punkt/roles/teacher/', 'reference/link', 'Запишите адрес так: «../roles/teacher.mdx».'],
  ['/terms/#journal', 'reference/link', 'Запишите адрес так: «../terms.yaml#journal».'],
  ['terms.yaml#journal', 'reference/link', 'Запишите адрес так: «../terms.yaml#journal».'],
  ['plan.docx#1', 'reference/link', 'Запишите адрес так: «plan.mdx#1».'],
  ['teacher.mdx', 'reference/kind', 'Запишите адрес так: «../roles/teacher.mdx».'],
  ['../roles/order.mdx#I.2', 'reference/kind', 'Запишите адрес так: «order.mdx#I.2».'],
  ['order.mdx#1.1', 'reference/anchor', 'Похоже на «I.1.1».'],
  ['plan.mdx#I.1', 'reference/anchor', 'Похоже на «1».'],
  ['nothing.mdx', 'reference/document', 'Id документа — имя его файла в папке documents.'],
])('the address «%s» is %s: %s', (address, rule, hint) => {
  const [said = '', ...more] = saidOf({ words: `См. [здесь](${address}).` });
  expect(more).toEqual([]);
  expect(said).toMatch(/^13 /u);
  expect(said).toContain(rule);
  expect(said.endsWith(hint)).toBe(true);
});

test.each([
  ['approvedBy: ordre', 'reference/document: Документа «ordre» нет. Похоже на «order».'],
  ['approvedBy: lav', 'reference/act: Акта «lav» нет. Похоже на «law».'],
  [
    'approvedBy: nothing',
    'reference/document: Документа «nothing» нет. Id документа — имя его файла в папке documents. Id актов — в файле acts.yaml.',
  ],
  [
    'annexTo: teacher',
    'reference/kind: «teacher» — это роль, а здесь нужно другое: документ. Id документа — имя его файла в папке documents. Id актов — в файле acts.yaml.',
  ],
])('of the front matter «%s»: %s', (line, said) => {
  expect(saidOf({ more: [line] }).join()).toContain(said);
});

test('in an element the id itself is pointed at, and a document is no clause', () => {
  const topic = '---\ntitle: Тема\naudience: [teacher]\nclauses: [order#I.2]\n---\n\n';
  const { findings } = load({ 'topics/case.mdx': `${topic}<Clause to="order" /> <WhomToAsk role="techer" />\n` });
  expect(findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
    '7:13 «order» — документ, а нужен пункт.',
    '7:40 Роли «techer» нет.',
  ]);
});
