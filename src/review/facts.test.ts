import { expect, test } from 'vitest';
import { fact, fieldChanges, listFact, longFact } from './facts.ts';

const list = (label: string, ...words: string[]) =>
  listFact(
    label,
    words.map((one) => ({ key: one, words: one })),
  );

test('a value that is new, gone, other or the same', () => {
  const before = [fact('Срок', 'раз в месяц'), fact('Номер', '1'), fact('Дата', null), fact('Вид', 'право')];
  const after = [fact('Срок', 'в день урока'), fact('Номер', null), fact('Дата', '01.09.2026'), fact('Вид', 'право')];
  expect(fieldChanges(before, after).map(({ label, removed, added }) => [label, removed, added])).toEqual([
    ['Срок', ['раз в месяц'], ['в день урока']],
    ['Номер', ['1'], []],
    ['Дата', [], ['01.09.2026']],
  ]);
});

test('of a list only what differs is told, and another order as such', () => {
  const [field] = fieldChanges([list('Роли', 'учитель', 'методист')], [list('Роли', 'методист', 'куратор')]);
  expect(field).toMatchObject({ removed: ['учитель'], added: ['куратор'], note: null });
  const [order] = fieldChanges([list('Роли', 'учитель', 'методист')], [list('Роли', 'методист', 'учитель')]);
  expect(order).toMatchObject({ removed: [], added: [], note: 'изменён только порядок' });
});

test('how the lines of a long text are broken is no change', () => {
  expect(
    fieldChanges([longFact('О копии', 'Подписи\nне читаются.')], [longFact('О копии', 'Подписи не  читаются.')]),
  ).toEqual([]);
});

test('a value is compared by its key and told by its words', () => {
  expect(fieldChanges([fact('Для кого', 'школы', 'both')], [fact('Для кого', 'все школы', 'both')])).toEqual([]);
});
