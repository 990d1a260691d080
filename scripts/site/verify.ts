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
    const { ids } = readPage(readFileSync(file, 'utf8'));
    messages.push(
      ...anchors.filter((anchor) => !ids.has(anchor)).map((anchor) => `На странице ${path} нет якоря #${anchor}.`),
    );
  }
  return messages;
}

/** The file that a path from the root (without the base) is served from. */
export function fileOf(folder: string, path: string): string {
  return join(folder, path.endsWith('/') ? join(path, 'index.html') : path);
}
