/** Lines `key: value` by what their value may be, and slips that write it anew. */
import type { Mutator } from '../../mutator.ts';
import { inKeyLine } from './change.ts';
import { plainValue, texts, type KeyLine } from './text-lines.ts';

/** Keys whose values are words of a closed list. */
const closed = new Set(['kind', 'scope', 'status', 'rendition', 'copy', 'numbering', 'level', 'grounding', 'weekday']);
/** Keys whose values are days. */
export const dates = new Set([
  'adopted',
  'effective',
  'ends',
  'statusChecked',
  'validFrom',
  'validUntil',
  'confirmed',
  'date',
  'reviewed',
  'until',
]);
/** Keys whose value is one id. */
/** Keys whose value is one id. */
const ids = new Set(['organization', 'approvedBy', 'annexTo', 'document', 'role', 'holder', 'parent', 'id']);
/** Keys whose values are hours. */
export const hours = new Set(['from', 'to']);
const addresses = new Set(['website', 'loginUrl']);

/** Whether a value of the key comes from a closed list: in acts `kind` is free, in terms `source` is not. */
export function isClosed({ file, key, value }: KeyLine): boolean {
  if (file === 'acts.yaml') return false;
  return closed.has(key) || (key === 'source' && value !== '');
}

/** Whether the value is free text. */
export function isFree(line: KeyLine): boolean {
  const { key, value } = line;
  const special = dates.has(key) || ids.has(key) || hours.has(key) || addresses.has(key) || key === 'clause';
  return !special && !isClosed(line) && key !== 'sha256' && plainValue(value) !== null;
}

/** A new value for the keys that fit; null leaves a line alone. */
export function newValue(
  kind: string,
  rule: Mutator['rule'],
  fits: (line: KeyLine) => boolean,
  make: (plain: string, line: KeyLine) => string | null,
): Mutator {
  return inKeyLine(kind, rule, texts, (line) => {
    const plain = plainValue(line.value);
    if (plain === null || !fits(line)) return null;
    const value = make(plain, line);
    return value === null || value === line.value ? null : `${line.lead}${line.key}: ${value}`;
  });
}
