/** Cards: blockquotes of `Ключ: значение` lines. */
import type { Blockquote } from 'mdast';
import { error, type Finding, type Place, type RuleId } from '../findings/finding.ts';
import { lineText, placeAt, type Lines } from '../findings/lines.ts';
import { nameKey } from '../findings/name.ts';
import { colonForgotten, keyMeant } from './card-key-meant.ts';
import { cardKeys, type CardKey } from './card-keys.ts';
import type { WrittenLink } from './detach.ts';
import { repeatedKey } from './repeated-key.ts';
import { range, walk } from './tree.ts';

export { cardKeys, type CardKey } from './card-keys.ts';

/** One line of a card. */
export interface CardLine {
  readonly key: CardKey;
  /** Plain text of the value. */
  readonly value: string;
  /** Where the key stands, in UTF-16 units. */
  readonly offset: number;
  /** Where the value begins. */
  readonly valueOffset: number;
  /** The source of the value as written, to place a part of it. */
  readonly source: string;
  /** The links in the value. */
  readonly links: readonly WrittenLink[];
}

const keyByName = new Map<string, CardKey>(
  cardKeys.flatMap((key) => [
    [key, key],
    [nameKey(key), key],
  ]),
);
const noLinks: ReadonlyMap<number, WrittenLink[]> = new Map();
const quoteLine = /^(\s*)(>[ \t]?)?(.*)$/u;
/** A longer beginning of a line is no key but a sentence with a colon. */
const longestKey = 40;

/** The card's key that a line of text begins with («Срок: …»), or null; shows a card written without «>». */
export function startsLikeCard(text: string): CardKey | null {
  const colon = text.indexOf(':');
  if (colon < 1 || colon > longestKey) return null;
  return keyNamed(text.slice(0, colon).trim()) ?? null;
}

function keyNamed(written: string): CardKey | undefined {
  return keyByName.get(written) ?? keyByName.get(nameKey(written));
}

/**
 * Reads a blockquote as a card.
 * @returns its lines in order (repeated keys left out) and what is wrong with them
 */
export function readCard(lines: Lines, quote: Blockquote): { card: CardLine[]; findings: Finding[] } {
  const card: CardLine[] = [];
  const findings: Finding[] = [];
  const links = lines.text.slice(...range(quote)).includes('](') ? linksByLine(quote) : noLinks;
  const first = quote.position?.start.line ?? 1;
  const last = quote.position?.end.line ?? first;
  for (let number = first; number <= last; number++) {
    const source = lineText(lines, number);
    const from = number === first ? (quote.position?.start.column ?? 1) - 1 : 0;
    const [, indent = '', mark, text = ''] = quoteLine.exec(source.slice(from)) ?? [];
    const offset = (lines.starts[number - 1] ?? 0) + from + indent.length + (mark?.length ?? 0);
    if (mark === undefined) {
      const place = placeAt(lines, offset + text.length - text.trimStart().length);
      if (hasKey(text)) findings.push(unmarked(place, text));
      else {
        findings.push(stuckTo(place));
        continue;
      }
    }
    if (text.trim() === '') continue;
    const line = readLine(lines, offset, text, links.get(number) ?? []);
    if ('finding' in line) findings.push(line.finding);
    else if (card.some(({ key }) => key === line.key)) findings.push(repeatedKey(lines, line));
    else card.push(line);
  }
  return { card, findings };
}

/** Whether a line begins like one of a card: with a key, or with a word or two before a colon, which may be one misspelt. */
function hasKey(text: string): boolean {
  return startsLikeCard(text) !== null || /^\s*\S+(?: \S+)?\s*:/u.test(text);
}

/** A line of a card whose «>» was forgotten. */
function unmarked(place: Place, text: string): Finding {
  return error('card/mark', place, 'Строка карточки начинается без «>».', `Запишите: «> ${text.trim()}».`);
}

/** Words that stand straight below a card and are no line of it. */
function stuckTo(place: Place): Finding {
  return error(
    'card/mark',
    place,
    'Под карточкой сразу стоит строка без «>».',
    'Если это текст, отделите его пустой строкой. Если это конец длинного значения, допишите его в одну строку с ключом.',
  );
}

function readLine(
  lines: Lines,
  start: number,
  text: string,
  links: readonly WrittenLink[],
): CardLine | { finding: Finding } {
  const trimmed = text.trim();
  const offset = start + text.length - text.trimStart().length;
  const wrong = (rule: RuleId, message: string, hint: string | null): { finding: Finding } => ({
    finding: error(rule, placeAt(lines, offset), message, hint),
  });
  const colon = trimmed.indexOf(':');
  const written = trimmed.slice(0, Math.max(colon, 0)).trimEnd();
  if (written === '' || written.length > longestKey) {
    const meant = colonForgotten(trimmed);
    return meant === null
      ? wrong(
          'card/no-key',
          'В строке карточки нет ключа с двоеточием.',
          'Каждая строка карточки — «> Ключ: значение»; длинное значение не переносят.',
        )
      : wrong('card/no-key', `После «${meant.key}» нет двоеточия.`, `Запишите: «> ${meant.key}: ${meant.value}».`);
  }
  const key = keyNamed(written);
  if (key === undefined) {
    return wrong('card/unknown-key', `Ключа «${written}» в карточке нет.`, keyMeant(written));
  }
  const source = trimmed.slice(colon + 1).trimStart();
  if (source === '')
    return wrong('card/empty-value', `У ключа «${key}» нет значения.`, 'Впишите значение или уберите строку.');
  const value = links.length === 0 ? source : source.replace(/\[([^[\]]*)\]\([^()]*\)/gu, '$1').trim();
  return { key, value, offset, valueOffset: offset + trimmed.length - source.length, source, links };
}

function linksByLine(quote: Blockquote): Map<number, WrittenLink[]> {
  const links = new Map<number, WrittenLink[]>();
  walk(quote, (node) => {
    if (node.type !== 'link') return;
    const line = node.position?.start.line ?? 0;
    const own = links.get(line) ?? [];
    own.push({ url: node.url, offset: range(node)[0] });
    links.set(line, own);
  });
  return links;
}
