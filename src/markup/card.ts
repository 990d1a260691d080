/** Cards: blockquotes of `Ключ: значение` lines. */
import type { Blockquote, Link } from 'mdast';
import { error, type Finding, type Place } from '../findings/finding.ts';
import { lineText, placeAt, type Lines } from '../findings/lines.ts';
import { nameKey } from '../findings/name.ts';
import { looksLike } from '../findings/nearest.ts';
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
  /** Where the key stands. */
  readonly place: Place;
  /** Where the value begins. */
  readonly valuePlace: Place;
  /** The source of the value as written, to place a part of it. */
  readonly source: string;
  /** The links in the value. */
  readonly links: readonly Link[];
}

const keyByName = new Map<string, CardKey>(cardKeys.map((key) => [nameKey(key), key]));
const noLinks: ReadonlyMap<number, Link[]> = new Map();
const quoteLine = /^(\s*)(>[ \t]?)?(.*)$/u;
const lineForm = /^([^:]{1,40}?)\s*:\s*(.*)$/u;

/** The card's key that a line of text begins with («Срок: …»), or null; shows a card written without «>». */
export function startsLikeCard(text: string): CardKey | null {
  const found = lineForm.exec(text);
  return found?.[1] === undefined ? null : (keyByName.get(nameKey(found[1])) ?? null);
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
      findings.push(error('grammar/card', placeAt(lines, offset), 'Строка карточки начинается без «>».', `Запишите: «> ${text.trim()}».`));
    }
    if (text.trim() === '') continue;
    const line = readLine(lines, offset, text, links.get(number) ?? []);
    if ('finding' in line) findings.push(line.finding);
    else if (card.some(({ key }) => key === line.key)) {
      findings.push(error('grammar/card', line.place, `Ключ «${line.key}» записан дважды.`, 'Оставьте одну строку; несколько значений — через запятую.'));
    } else card.push(line);
  }
  return { card, findings };
}

function readLine(lines: Lines, offset: number, text: string, links: readonly Link[]): CardLine | { finding: Finding } {
  const lead = text.length - text.trimStart().length;
  const place = placeAt(lines, offset + lead);
  const found = lineForm.exec(text.trim());
  if (found?.[1] === undefined) {
    const hint = looksLike(text.trim(), cardKeys, 'Каждая строка карточки — «> Ключ: значение»; длинное значение не переносят.');
    return { finding: error('grammar/card', place, 'В строке карточки нет ключа с двоеточием.', hint) };
  }
  const key = keyByName.get(nameKey(found[1]));
  if (key === undefined) {
    const hint = looksLike(found[1], cardKeys, `Известны: ${cardKeys.join(', ')}.`);
    return { finding: error('grammar/card', place, `Ключа «${found[1]}» в карточке нет.`, hint) };
  }
  const source = found[2] ?? '';
  const value = source.replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1').trim();
  const valueAt = offset + lead + text.trim().length - source.length;
  if (value === '') {
    return { finding: error('grammar/card', place, `У ключа «${key}» нет значения.`, 'Впишите значение или уберите строку.') };
  }
  return { key, value, place, valuePlace: placeAt(lines, valueAt), source, links };
}

function linksByLine(quote: Blockquote): Map<number, Link[]> {
  const links = new Map<number, Link[]>();
  walk(quote, (node) => {
    if (node.type !== 'link') return;
    const line = node.position?.start.line ?? 0;
    links.set(line, [...(links.get(line) ?? []), node]);
  });
  return links;
}
