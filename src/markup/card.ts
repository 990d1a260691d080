/** Cards: blockquotes of `Ключ: значение` lines. */
import type { Blockquote } from 'mdast';
import { error, type Finding, type RuleId } from '../findings/finding.ts';
import { lineText, placeAt, type Lines } from '../findings/lines.ts';
import { nameKey } from '../findings/name.ts';
import { looksLike } from '../findings/nearest.ts';
import type { WrittenLink } from './detach.ts';
import { range, walk } from './tree.ts';

/** Every key a card knows. */
export const cardKeys = [
  'Кому',
  'Отвечает',
  'Решает',
  'Участвует',
  'Извещается',
  'Обязанность',
  'Срок',
  'Вид',
  'Якорь',
  'Ошибка оригинала',
  'Восстановлено',
  'Обещано приложением',
  'Изменяет',
  'Отменяет',
] as const;

export type CardKey = (typeof cardKeys)[number];

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
      findings.push(
        error(
          'card/mark',
          placeAt(lines, offset),
          'Строка карточки начинается без «>».',
          `Запишите: «> ${text.trim()}».`,
        ),
      );
    }
    if (text.trim() === '') continue;
    const line = readLine(lines, offset, text, links.get(number) ?? []);
    if ('finding' in line) findings.push(line.finding);
    else if (card.some(({ key }) => key === line.key)) {
      findings.push(
        error(
          'card/repeated-key',
          placeAt(lines, line.offset),
          `Ключ «${line.key}» записан дважды.`,
          'Оставьте одну строку; несколько значений — через запятую.',
        ),
      );
    } else card.push(line);
  }
  return { card, findings };
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
    const hint = looksLike(
      trimmed,
      cardKeys,
      'Каждая строка карточки — «> Ключ: значение»; длинное значение не переносят.',
    );
    return wrong('card/no-key', 'В строке карточки нет ключа с двоеточием.', hint);
  }
  const key = keyNamed(written);
  if (key === undefined) {
    return wrong(
      'card/unknown-key',
      `Ключа «${written}» в карточке нет.`,
      looksLike(written, cardKeys, `Известны: ${cardKeys.join(', ')}.`),
    );
  }
  const source = trimmed.slice(colon + 1).trimStart();
  if (source === '')
    return wrong('card/empty-value', `У ключа «${key}» нет значения.`, 'Впишите значение или уберите строку.');
  const value = links.length === 0 ? source : source.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').trim();
  return { key, value, offset, valueOffset: offset + trimmed.length - source.length, source, links };
}

function linksByLine(quote: Blockquote): Map<number, WrittenLink[]> {
  const links = new Map<number, WrittenLink[]>();
  walk(quote, (node) => {
    if (node.type !== 'link') return;
    const line = node.position?.start.line ?? 0;
    links.set(line, [...(links.get(line) ?? []), { url: node.url, offset: range(node)[0] }]);
  });
  return links;
}
