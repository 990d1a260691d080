/**
 * The memory of published addresses: `permalinks.txt`, one address a line, only ever appended to.
 * An address is a path from the root without the base, for a clause or entry with its anchor: `/documents/saki-206/#3.6`.
 */
import { nearest } from '../findings/nearest.ts';

/** A page of the site and the anchors on it that others may link to. */
export interface PageAnchors {
  /** Path from the root without the base, with slashes at both ends. */
  readonly path: string;
  /** Anchors without `#`. */
  readonly anchors: readonly string[];
}

/** A remembered address that the site no longer has, with its line in `permalinks.txt` (from 1). */
export interface LostAddress {
  readonly address: string;
  readonly line: number;
}

/** What the file begins with. */
export const heading = [
  '# Адреса, которые обещано не менять. Файл пишет «npm run permalinks»: строки только добавляются,',
  '# руками их не правят и не удаляют. Пропавший адрес останавливает сборку.',
].join('\n');

/** Every address of the pages, each page before its anchors. */
export function addresses(pages: Iterable<PageAnchors>): string[] {
  return [...pages].flatMap(({ path, anchors }) => [path, ...anchors.map((anchor) => `${path}#${anchor}`)]);
}

/** Remembered addresses with their lines; comments and empty lines are none. */
export function remembered(text: string): Map<string, number> {
  const lines = text.split(/\r?\n/u).map((line) => line.trim());
  return new Map(lines.flatMap((line, at): [string, number][] => (/^$|^#/u.test(line) ? [] : [[line, at + 1]])));
}

/** Remembered addresses that are not among those of today, in the order of the file. */
export function lost(text: string, today: readonly string[]): LostAddress[] {
  const known = new Set(today);
  return [...remembered(text)].filter(([address]) => !known.has(address)).map(([address, line]) => ({ address, line }));
}

/** Nearest on the same page first: an anchor moved within its document is the usual case. */
function nearestAddress(address: string, today: readonly string[]): string | null {
  const page = address.split('#')[0] ?? '';
  const samePage = today.filter((other) => other.startsWith(`${page}#`));
  return nearest(address, samePage) ?? nearest(address, today) ?? (today.includes(page) ? page : null);
}

/** A lost address as a Russian message: where it is remembered, what stands nearest today, what to do. */
export function lostMessage({ address, line }: LostAddress, today: readonly string[]): string {
  const near = nearestAddress(address, today);
  const similar = near === null ? '' : ` Похожий сейчас: ${near}.`;
  const anchor = address.split('#')[1];
  const remedy =
    anchor === undefined
      ? 'Верните файл с прежним id.'
      : `Верните прежний якорь; если номер изменился, его держит строка карточки «> Якорь: ${anchor}».`;
  return `permalinks.txt:${line} адрес ${address} пропал, а обещано, что адреса не меняются.${similar} ${remedy}`;
}

/**
 * The file with the new addresses behind the old ones.
 * @param text the file as it is, empty where there is none yet
 * @returns the new text and how many addresses were added; the same text where there are none
 */
export function appended(text: string, today: readonly string[]): { text: string; added: number } {
  const known = remembered(text);
  const fresh = [...new Set(today)].filter((address) => !known.has(address));
  if (fresh.length === 0) return { text, added: 0 };
  const start = text.trim() === '' ? `${heading}\n` : text.endsWith('\n') ? text : `${text}\n`;
  return { text: `${start}${fresh.join('\n')}\n`, added: fresh.length };
}
