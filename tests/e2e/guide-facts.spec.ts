/** What guides are known to state stands on their pages, beside a way to its clause; the people of the plan read their answer. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Parser } from 'htmlparser2';
import { guideFacts, stories } from '../support/guide-facts.ts';
import { dist } from './site-pages.ts';
import { expect, test } from './test.ts';

/** The words of a guide's page as one line, and the anchors it leads to. */
function readGuide(id: string): { words: string; places: ReadonlySet<string> } {
  const places = new Set<string>();
  let words = '';
  const parser = new Parser({
    ontext: (text) => {
      words += text;
    },
    onopentag: (name, { href }) => {
      if (name === 'p' || name === 'li' || name === 'h1' || name === 'h2') words += ' ';
      const [, document, anchor] = /\/documents\/([a-z0-9-]+)\/#(.+)$/u.exec(href ?? '') ?? [];
      if (document !== undefined && anchor !== undefined) places.add(`${document}#${decodeURIComponent(anchor)}`);
    },
  });
  parser.end(readFileSync(join(dist, `guides/${id}/index.html`), 'utf8'));
  return { words: plain(words), places };
}

function plain(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[).,;:])/gu, '')
    .toLowerCase();
}

for (const [id, facts] of Object.entries(guideFacts)) {
  test(`the page of ${id} states what was read in its sources`, () => {
    const { words, places } = readGuide(id);
    for (const { says, verdict, clauses = [] } of facts) {
      expect(words).toContain(plain(says));
      if (verdict !== 'supported') continue;
      const led = [...places].filter((place) =>
        clauses.some((clause) => place === clause || clause.startsWith(`${place}.`) || place.startsWith(`${clause}.`)),
      );
      expect({ says, led: led.length > 0 }).toEqual({ says, led: true });
    }
  });
}

for (const { who, asks, guide, says } of stories) {
  test(`${who}: «${asks}» is answered`, () => {
    expect(readGuide(guide).words).toContain(plain(says));
  });
}
