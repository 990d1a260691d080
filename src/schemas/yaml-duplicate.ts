import { isScalar, visit, type Document } from 'yaml';
import type { Complaint } from './yaml-stumble.ts';

/**
 * Keys that stand twice in one map, as the parser would complain of them. Its own search (`uniqueKeys`) compares every
 * key with every other: half a minute for a hostile file of 20,000 keys.
 */
export function duplicateKeys(document: Document): Complaint[] {
  const complaints: Complaint[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<unknown>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        if (seen.has(key.value)) {
          const [from = 0, to = from] = key.range ?? [];
          complaints.push({ code: 'DUPLICATE_KEY', message: '', pos: [from, to] });
        }
        seen.add(key.value);
      }
    },
  });
  return complaints;
}
