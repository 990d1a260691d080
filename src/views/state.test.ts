import { expect, test } from 'vitest';
import type { Document } from '../corpus/types.ts';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { documentState } from './state.ts';

const corpus = corpusOfContent();
const today = '2026-11-22';

function like(id: string, changes: Partial<Document>): Document {
  const document = corpus.documents.get(id);
  if (document === undefined) throw new Error(`No document ${id}.`);
  return { ...document, ...changes };
}

test('what is unverified says its age, its last deadline and who can confirm', () => {
  expect(documentState(like('saki-206', {}), today)).toEqual({
    tone: 'warn',
    lead: 'Действие не подтверждено.',
    rest: 'Документ 2021 года, последний срок в нём — 01.09.2021. Подтвердить может издатель.',
    short: 'действие не подтверждено',
  });
  expect(documentState(like('feodosia-298', {}), today).rest).toBe('Документ 2020 года. Подтвердить может издатель.');
  expect(documentState(like('school-help', {}), today).rest).toBe(
    'Дата документа неизвестна. Подтвердить может издатель.',
  );
});

test('a confirmation holds for a year and then grows stale', () => {
  const confirmed = like('saki-206', { status: 'in-force', statusChecked: '2025-11-22' });
  expect(documentState(confirmed, '2026-11-22').tone).toBe('good');
  expect(documentState(confirmed, '2026-11-23')).toMatchObject({
    tone: 'warn',
    rest: 'С тех пор прошло больше года, уточните у издателя.',
    short: 'действует, подтверждено 22.11.2025',
  });
});

test.each([
  ['superseded', 'bad', 'документ заменён'],
  ['repealed', 'bad', 'документ отменён'],
  ['draft', 'plain', 'проект'],
  ['in-force', 'warn', 'действует, не проверено'],
] as const)('%s is said as it is', (status, tone, short) => {
  expect(documentState(like('saki-206', { status }), today)).toMatchObject({ tone, short });
});
