import { expect, test } from 'vitest';
import { corpusOfContent } from '../../../tests/support/corpus-of-content.ts';
import { annexLedgers } from './annex-ledger.ts';
import { topicChains } from './topic-chains.ts';

const corpus = corpusOfContent();

test('every topic is followed from its clauses to its guides, and the first open link is told', () => {
  const chains = topicChains(corpus);
  expect(chains).toHaveLength(8);
  for (const { topic, clauses, roles, guides, open } of chains) {
    const id = topic.path?.split('/')[2] ?? '';
    expect(clauses).toHaveLength(corpus.topics.get(id)?.clauses.length ?? -1);
    expect(open).toBe(
      clauses.length === 0 ? 'clause' : roles.length === 0 ? 'role' : guides.length === 0 ? 'guide' : null,
    );
  }
});

test('eleven annexes of an order, none published, with what they were to settle', () => {
  const [ledger] = annexLedgers(corpus).filter(({ document }) => document.path?.includes('krasnomakskaya-271'));
  expect(ledger?.annexes).toHaveLength(11);
  expect(ledger?.annexes.every(({ published }) => published === null)).toBe(true);
  expect(ledger?.annexes.find(({ number }) => number === '10')?.settles.map(({ text }) => text)).toEqual([
    'защита персональных данных',
  ]);
});

test('three annexes of the district order are published', () => {
  const [ledger] = annexLedgers(corpus).filter(({ document }) => document.path?.includes('saki-206/'));
  expect(ledger?.annexes.map(({ number, published }) => [number, published?.path])).toEqual([
    ['1', '/documents/saki-206-1/'],
    ['2', '/documents/saki-206-2/'],
    ['3', '/documents/saki-206-3/'],
  ]);
});
