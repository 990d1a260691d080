import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { headingTag, outline } from './outline.ts';

const documents = [...corpusOfContent().documents.values()];

test('every clause stands in the outline once, in the order of the text', () => {
  for (const document of documents) {
    const anchors = outline(document).flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'clause' ? [block.clause] : block.items).map(({ anchor }) => anchor)),
    );
    expect(anchors).toEqual(document.clauses.map(({ anchor }) => anchor));
  }
});

test('no level of headings is skipped', () => {
  for (const document of documents) {
    let level = 1;
    for (const { section, blocks } of outline(document)) {
      if (section !== null) level = 2;
      for (const block of blocks) {
        if (block.kind === 'list' || block.clause.number === null) continue;
        const next = Number(headingTag(block.clause).slice(1));
        expect(next - level, block.clause.id).toBeLessThanOrEqual(1);
        level = next;
      }
    }
  }
});

test('items that follow each other are one list', () => {
  const feodosia = documents.find(({ id }) => id === 'feodosia-298');
  const conditions = feodosia && outline(feodosia).find(({ section }) => section?.anchor === 'III');
  expect(conditions?.blocks.map((block) => (block.kind === 'list' ? block.items.length : 0))).toEqual([8]);
});
