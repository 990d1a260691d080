/**
 * Characters that do harm and are written in other signs: «\u202e» in a value of YAML in double quotes, «&#x202e;» in a text.
 * The bytes of the file are clean, and what the reader would get is not.
 */
import type { Finding } from '../findings/finding.ts';
import { indexLines, placeAt, type Lines } from '../findings/lines.ts';
import { placeOf, type Yaml } from '../schemas/yaml.ts';
import { oddCharacters } from './odd-characters.ts';

/** One finding for each value, and each key, of a YAML that holds such a character. */
export function escapedInYaml(yaml: Yaml): Finding[] {
  if (!yaml.text.includes('\\')) return [];
  return Array.from(strings(yaml.value, [])).flatMap(({ text, path, isKey }) => {
    const [first] = oddCharacters(indexLines(yaml.lines.file, text)).findings;
    return first === undefined ? [] : [{ ...first, ...placeOf(yaml, path, isKey) }];
  });
}

interface Found {
  readonly text: string;
  readonly path: readonly (string | number)[];
  readonly isKey: boolean;
}

function* strings(value: unknown, path: readonly (string | number)[]): Iterable<Found> {
  if (typeof value === 'string') yield { text: value, path, isKey: false };
  else if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* strings(item, [...path, index]);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, own] of Object.entries(value)) {
      yield { text: key, path: [...path, key], isKey: true };
      yield* strings(own, [...path, key]);
    }
  }
}

const entity = /&(?:#(?<decimal>\d{1,7})|#x(?<hexadecimal>[\da-f]{1,6})|(?<name>[a-z]{2,24}));/giu;

/** Names of entities that nobody sees. */
const named: Readonly<Record<string, string>> = {
  zwj: '\u200d',
  zwnj: '\u200c',
  lrm: '\u200e',
  rlm: '\u200f',
  ZeroWidthSpace: '\u200b',
  NegativeThinSpace: '\u200b',
  NegativeMediumSpace: '\u200b',
  NegativeThickSpace: '\u200b',
  NegativeVeryThinSpace: '\u200b',
  NoBreak: '\u2060',
  ApplyFunction: '\u2061',
  af: '\u2061',
  InvisibleTimes: '\u2062',
  it: '\u2062',
  InvisibleComma: '\u2063',
  ic: '\u2063',
};

/** A finding for each entity of a text that stands for such a character. */
export function escapedInText(lines: Lines): Finding[] {
  if (!lines.text.includes('&')) return [];
  const known = new Map<string, Finding | null>();
  return Array.from(lines.text.matchAll(entity)).flatMap(({ index, 0: written, groups = {} }) => {
    let found = known.get(written);
    if (found === undefined) {
      found = oddCharacters(indexLines(lines.file, characterOf(groups))).findings[0] ?? null;
      known.set(written, found);
    }
    return found === null ? [] : [{ ...found, ...placeAt(lines, index) }];
  });
}

function characterOf({ decimal, hexadecimal, name = '' }: Readonly<Record<string, string | undefined>>): string {
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? '', 16) : Number(decimal);
  if (Number.isNaN(code)) return Object.hasOwn(named, name) ? (named[name] ?? '') : '';
  return code <= 0x10ffff ? String.fromCodePoint(code) : '';
}
