import { expect, test } from 'vitest';
import type { Corpus, Organization } from '../corpus/types.ts';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { consultationWindows } from './windows.ts';

const corpus = corpusOfContent();
const today = '2026-11-22';

function withHours(...changes: readonly Partial<Organization['consultations'][number]>[]): Corpus {
  const saki = corpus.organizations.get('saki');
  const [first] = saki?.consultations ?? [];
  if (saki === undefined || first === undefined) throw new Error('No hours in saki.');
  const consultations = changes.map((change) => ({ ...first, ...change }));
  return { ...corpus, organizations: new Map([['saki', { ...saki, consultations }]]) };
}

function told(of: Corpus): readonly string[] {
  return consultationWindows(of, 'saki', today).map(
    ({ period, state, tone, windows }) =>
      `${period}: ${windows.map(({ words }) => words).join('; ')} — ${tone}, ${state}`,
  );
}

test('hours of 2021 are history: with their school year, document and state', () => {
  expect(consultationWindows(corpus, 'saki', today)).toEqual([
    {
      period: '2021/22 учебный год',
      state: 'на текущий год не подтверждено',
      tone: 'warn',
      windows: [
        { words: 'вторник, 10:00–12:00', place: null },
        { words: 'пятница, 14:00–16:00', place: null },
      ],
      grounds: [
        {
          text: expect.stringContaining('приложения 3 к приказу № 206 от 25.06.2021') as string,
          path: '/documents/saki-206-3/#hours',
        },
      ],
    },
  ]);
});

test('an organization without hours, or one that is not known, has none', () => {
  expect(consultationWindows(corpus, 'feodosia', today)).toEqual([]);
  expect(consultationWindows(corpus, 'nowhere', today)).toEqual([]);
});

test('a confirmation counts while the hours hold, and not after their last day', () => {
  const now = { validFrom: '2026-09-01', validUntil: '2027-05-31' };
  expect(told(withHours({ ...now, confirmed: '2026-09-02' }))).toEqual([
    '2026/27 учебный год: вторник, 10:00–12:00 — good, подтверждено 02.09.2026',
  ]);
  expect(told(withHours(now))).toEqual(['2026/27 учебный год: вторник, 10:00–12:00 — warn, не подтверждено']);
  expect(told(withHours({ confirmed: '2021-09-02' }))).toEqual([
    '2021/22 учебный год: вторник, 10:00–12:00 — warn, на текущий год не подтверждено',
  ]);
});

test('hours to come say when they begin; bounds of several years are told as days; newest first', () => {
  const coming = { validFrom: '2027-01-11', validUntil: '2027-05-31', confirmed: '2026-11-20' };
  expect(told(withHours({ validUntil: '2023-05-31' }, coming))).toEqual([
    '2026/27 учебный год: вторник, 10:00–12:00 — good, начнутся 11.01.2027, подтверждено 20.11.2026',
    'с 01.09.2021 по 31.05.2023: вторник, 10:00–12:00 — warn, на текущий год не подтверждено',
  ]);
});
