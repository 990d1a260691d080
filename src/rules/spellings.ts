/** Names of the glossary whose capitals are part of their spelling, and how to find them however they are spelled. */
import { memoized } from '../corpus/memoized.ts';
import type { Glossary } from './rule.ts';

/** A name as it stands somewhere. */
export interface Spelled {
  readonly start: number;
  readonly written: string;
  /** As the glossary spells it, with the ending it has here. */
  readonly meant: string;
}

/** Every place in a text where a name of the glossary is spelled otherwise. */
export function* misspelled(text: string, glossary: Glossary): Iterable<Spelled> {
  const { pattern, names } = spellingsOf(glossary);
  if (names.size === 0) return;
  for (const found of text.matchAll(pattern)) {
    const [all, mixed, ending = '', short] = found;
    const written = mixed ?? short ?? '';
    const name = names.get(keyOf(written));
    if (name === undefined || name === written) continue;
    const start = found.index + all.length - written.length - ending.length;
    if (isJoined(text, start, start + written.length + ending.length)) continue;
    yield { start, written: `${written}${ending}`, meant: `${name}${ending}` };
  }
}

/** Abbreviations that in small letters are words of the language. */
const words: ReadonlySet<string> = new Set(
  'по до на за то но не ни из от об он мы вы ли же бы да ну их им ей её ее ту те та со во ко ум ус или код дом год сон гол кто где как что тот это вот все всё мак рог суд сад дар зал мир лес'.split(
    ' ',
  ),
);
const endings = '((?:а|у|ом|е|ы|ов|ам|ами|ах)?)';
/** What may part the parts of a name: «Эл.Жур», «Эл Жур». */
const joint = '[ .\\u00a0-]{0,2}';

interface Spellings {
  /** A sign before the name, then the name and its ending, or an abbreviation. */
  readonly pattern: RegExp;
  /** Names by what is left of them without case and signs. */
  readonly names: ReadonlyMap<string, string>;
}

const spellingsOf = memoized((glossary: Glossary): Spellings => {
  const all = [...new Set(glossary.flatMap(({ fields }) => fields.term.split(/[\s/]+/u)))];
  const mixed = all.filter((name) => /^[А-ЯЁ][а-яё]*(?:[А-ЯЁ][а-яё]*)+$/u.test(name) && /[а-яё]/u.test(name));
  const short = all.filter((name) => /^[А-ЯЁ]{2,6}$/u.test(name) && !words.has(name.toLowerCase()));
  const pattern = new RegExp(
    `[^А-ЯЁа-яё](?:(${either(mixed.map(loosely))})${endings}|(${either(short.map(anyCase))}))(?![А-ЯЁа-яё\\d])`,
    'gu',
  );
  return { pattern, names: new Map([...mixed, ...short].map((name) => [keyOf(name), name])) };
});

/** One of them, or nothing that could stand anywhere. */
function either(patterns: readonly string[]): string {
  return patterns.length === 0 ? '(?!)' : patterns.join('|');
}

/** A letter at a time: so written the search is three times as fast as one that does not mind case. */
function anyCase(name: string): string {
  return Array.from(name, (letter) => `[${letter.toUpperCase()}${letter.toLowerCase()}]`).join('');
}

function loosely(name: string): string {
  const parts = name.match(/[А-ЯЁ][а-яё]*/gu) ?? [];
  return parts.map(anyCase).join(parts.every((part) => part.length > 1) ? joint : '');
}

function keyOf(written: string): string {
  return written.toLowerCase().replace(/[^а-яё]/gu, '');
}

/** Parts of joined words, numbers and addresses are other things. */
function isJoined(text: string, start: number, end: number): boolean {
  return /[-\w.]/u.test(text.charAt(start - 1)) || /^(?:[-\w]|\.[А-ЯЁа-яё])/u.test(text.slice(end, end + 2));
}
