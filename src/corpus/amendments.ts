/** `Изменяет` and `Отменяет`: links to clauses of other documents, and the day from which the change holds. */
import { error, type Finding, type Place } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { readAddress } from '../markup/address.ts';
import type { CardLine } from '../markup/card.ts';
import { isDay } from '../schemas/day.ts';
import { addressOffset, followLink } from './links.ts';
import type { Registry } from './registry.ts';
import type { Amendment, Target } from './types.ts';

/** A link of a card that leads somewhere. */
export interface CardLink {
  readonly target: Target;
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
}

const example = 'Пишут ссылку и дату: «[п. 3.6](saki-206.mdx#3.6), с 01.09.2026».';
const written = /\[[^\]]*\]\([^)]*\)/gu;
const between = /^(?:[\s,;.]|и(?=\s))*/u;
const day = /^с (\d{2})\.(\d{2})\.(\d{4})$/u;

/**
 * Reads a line of a card that changes other clauses.
 * @param links where what it leads to is added @param findings where what is wrong is added
 */
export function readAmendments(
  line: CardLine | undefined,
  mode: Amendment['mode'],
  { lines, registry }: { readonly lines: Lines; readonly registry: Registry },
  links: CardLink[],
  findings: Finding[],
): Amendment[] {
  if (line === undefined) return [];
  const wrong = (place: Place, message: string): void => {
    findings.push(error('card/amendment', place, message, example));
  };
  if (line.links.length === 0) {
    wrong(placeAt(lines, line.valueOffset), `В строке «${line.key}» нет ссылки на пункт.`);
    return [];
  }
  const { text, offset } = restOf(line);
  const [, dd, mm, yyyy] = day.exec(text) ?? [];
  const from = yyyy === undefined ? null : `${yyyy}-${mm ?? ''}-${dd ?? ''}`;
  if (from !== null && !isDay(from)) wrong(placeAt(lines, offset + 2), `Дня ${text.slice(2)} в календаре нет.`);
  else if (from === null && text !== '') wrong(placeAt(lines, offset), `«${text}» — не дата.`);
  return line.links.flatMap((link): Amendment[] => {
    const { target, finding } = followLink(registry, lines, link);
    if (finding !== null) findings.push(finding);
    if (target !== null) links.push({ target, offset: link.offset });
    if (target?.kind === 'clause') return [{ mode, target: target.id, from }];
    if (target !== null || readAddress(link.url).kind !== 'file') {
      wrong(placeAt(lines, addressOffset(lines, link)), `Ссылка в строке «${line.key}» ведёт не на пункт.`);
    }
    return [];
  });
}

/** What a line says behind its last link. */
function restOf({ source, valueOffset }: CardLine): { text: string; offset: number } {
  let end = 0;
  for (const found of source.matchAll(written)) end = found.index + found[0].length;
  const rest = source.slice(end);
  const lead = between.exec(rest)?.[0].length ?? 0;
  return { text: rest.slice(lead).replace(/[\s.]+$/u, ''), offset: valueOffset + end + lead };
}
