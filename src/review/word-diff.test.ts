import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Run } from './review.ts';
import { wordDiff } from './word-diff.ts';

const short = (runs: readonly Run[]): string =>
  runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'removed' ? `[-${text}-]` : `{+${text}+}`)).join('');

test.each([
  [
    'Проверяет журнал раз в месяц.',
    'Проверяет журнал раз в четверть.',
    'Проверяет журнал раз в [-месяц-]{+четверть+}.',
  ],
  ['Срок — до 15.08.2021.', 'Срок — до 01.10.2021.', 'Срок — до [-15.08.2021-]{+01.10.2021+}.'],
  ['Учитель ведёт журнал.', 'Учитель ведёт журнал и дневник.', 'Учитель ведёт журнал{+ и дневник+}.'],
  ['ещё', 'еще', '[-ещё-]{+еще+}'],
  ['', 'Новый текст', '{+Новый текст+}'],
  ['Старый текст', '', '[-Старый текст-]'],
  ['', '', ''],
])('«%s» → «%s»', (before, after, shown) => {
  expect(short(wordDiff(before, after))).toBe(shown);
});

test('two words that were replaced with a space between them are one change', () => {
  expect(short(wordDiff('Пишет старый план работы.', 'Пишет новый отчёт работы.'))).toBe(
    'Пишет [-старый план-]{+новый отчёт+} работы.',
  );
});

test('texts with nothing in common are not cut in pieces, however long', () => {
  const before = Array.from({ length: 3_000 }, (_, index) => `было${index}`).join(' ');
  const after = Array.from({ length: 3_000 }, (_, index) => `стало${index}`).join('\n');
  expect(wordDiff(before, after).map(({ kind }) => kind)).toEqual(['removed', 'added']);
});

test('the runs make both texts again', () => {
  const word = fc.constantFrom('журнал', 'учитель', 'и', ' ', ', ', '\n', '3.6', '№', '«', '𝔸', 'й');
  const text = fc.array(word, { maxLength: 30 }).map((words) => words.join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const runs = wordDiff(before, after);
      const of = (kind: Run['kind']): string =>
        runs
          .filter((run) => run.kind !== kind)
          .map((run) => run.text)
          .join('');
      expect([of('added'), of('removed')]).toEqual([before, after]);
    }),
  );
});
