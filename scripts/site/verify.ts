import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageAnchors } from '../../src/views/permalinks.ts';
import { readPage } from './read-page.ts';

/**
 * Looks whether the built folder holds every page of the graph with every anchor: Astro ends with 0 also where pages
 * are missing (measured).
 * @returns Russian messages, one for each page or anchor that is missing
 */
export function missing(folder: string, pages: readonly PageAnchors[]): string[] {
  const messages: string[] = [];
  for (const { path, anchors } of pages) {
    const file = fileOf(folder, path);
    if (!existsSync(file)) {
      messages.push(`Страница ${path} не собрана.`);
      continue;
    }
    const lost = absent(readFileSync(file, 'utf8'), anchors);
    messages.push(...lost.map((anchor) => `На странице ${path} нет якоря #${anchor}.`));
  }
  return messages;
}

/**
 * Anchors that the page does not have. Tags that hold a wanted id are looked for first, which is ten times as fast;
 * what is not found so is asked of a real parser.
 */
function absent(html: string, anchors: readonly string[]): string[] {
  const seen = new Set(Array.from(html.matchAll(/<[a-z][^<>]*?\sid="([^"<>]+)"/gu), ([, id]) => id));
  const doubtful = anchors.filter((anchor) => !seen.has(anchor));
  if (doubtful.length === 0) return [];
  const { ids } = readPage(html);
  return doubtful.filter((anchor) => !ids.has(anchor));
}

/** The file that a path from the root (without the base) is served from. */
export function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? join(path, 'index.html') : path);
}
