import { existsSync, readFileSync } from 'node:fs';
import { addresses, lost, lostMessage, type PageAnchors } from '../../src/views/permalinks.ts';

/** Lost addresses that are told one by one. */
const told = 20;

/** The memory of addresses as text, empty where there is none yet. @param file `permalinks.txt` */
export function readPermalinks(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/**
 * Compares the remembered addresses with those the site is going to have.
 * @returns Russian messages, none where every address is alive
 */
export function lostAddresses(file: string, pages: readonly PageAnchors[]): string[] {
  const today = addresses(pages);
  const gone = lost(readPermalinks(file), today);
  const messages = gone.slice(0, told).map((one) => lostMessage(one, today));
  return gone.length > told ? [...messages, `… и ещё пропавших адресов: ${gone.length - told}.`] : messages;
}
