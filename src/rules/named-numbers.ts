/** Which clauses, sections, annexes and documents the words of a link name. */
import { printedNumber } from './compare-numbers.ts';

/** What the words of a link name; empty lists where they name nothing of the kind. */
export interface NamedNumbers {
  /** Numbers of clauses, with those between where it is a range. */
  readonly clauses: readonly string[];
  /** Numbers of rows: as those of clauses, where rows have numbers. */
  readonly rows: readonly string[];
  readonly sections: readonly string[];
  readonly annexes: readonly string[];
  /** Numbers of documents («№ 206»). */
  readonly documents: readonly string[];
}

/** Classes of Unicode take long to compile. */
const letter = '[А-Яа-яЁёA-Za-z]';
const list = `((?:${printedNumber})(?:\\s*(?:,|и|–|—|-)\\s*(?:${printedNumber}))*)(?!${letter}|\\d)`;
const clause = new RegExp(`(?<!${letter})(?:[Пп]п?\\.|(?:[Пп]од)?[Пп]ункт[а-я]{0,3})\\s*(?:№\\s*)?${list}`, 'gu');
const row = new RegExp(`(?<!${letter})[Сс]трок[а-я]{0,3}\\s*(?:№\\s*)?${list}`, 'gu');
const section = new RegExp(
  `(?<!${letter})[Рр]аздел[а-я]{0,3}\\s+([IVXLC]+(?:\\s*(?:,|и|–|—)\\s*[IVXLC]+)*)(?!${letter}|\\d|\\.\\d)`,
  'gu',
);
const annex = new RegExp(`(?<!${letter})[Пп]риложени[а-я]{1,2}\\s*(?:№\\s*)?(\\d+)(?!${letter}|\\d)`, 'gu');
const document = new RegExp(
  `(?<!(?:риложени|ункт|трок|аздел)[а-я]{0,3}\\s*)№\\s*((?:${letter}|\\d)(?:${letter}|[\\d./-])*)`,
  'gu',
);
const bare = new RegExp(`^(?:${printedNumber})$`, 'u');

/** Words of links come back over and over: «п. 3.6» stands in many texts. */
const known = new Map<string, NamedNumbers>();
const mostKnown = 20_000;
const nothing: NamedNumbers = { clauses: [], rows: [], sections: [], annexes: [], documents: [] };
/** The usual words, which need no closer look. */
const usual = /^(п\.|строка) (\d[\d.]*|[IVX]+\.\d[\d.]*)$/u;

/** Reads the words of a link. */
export function namedNumbers(label: string): NamedNumbers {
  const before = known.get(label);
  if (before !== undefined) return before;
  const named = readNumbers(label.trim());
  if (known.size < mostKnown) known.set(label, named);
  return named;
}

function readNumbers(words: string): NamedNumbers {
  if (bare.test(words)) return { ...nothing, rows: [words] };
  const [, noun, number = ''] = usual.exec(words) ?? [];
  if (noun !== undefined && bare.test(number)) {
    if (noun === 'п.') return { ...nothing, clauses: [number] };
    if (noun === 'строка') return { ...nothing, rows: [number] };
  }
  return {
    clauses: found(words, clause),
    rows: found(words, row),
    sections: found(words, section),
    annexes: found(words, annex),
    documents: Array.from(words.matchAll(document), ([, number = '']) => number.replace(/[./-]+$/u, '')),
  };
}

function found(words: string, kind: RegExp): string[] {
  return Array.from(words.matchAll(kind), ([, numbers = '']) => numbers.split(/\s*(?:,|и|[–—-])\s*/u)).flat();
}
