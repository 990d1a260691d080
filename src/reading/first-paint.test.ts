import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { constantFrom, assert, property, record, string, uniqueArray } from 'fast-check';
import { expect, test } from 'vitest';
import { firstPaintScript, storageKey } from './first-paint.ts';
import { contrastTokens, lowVisionView, settings, viewText, type View } from './settings.ts';

const script = firstPaintScript(readFileSync(join(import.meta.dirname, '..', 'site-script', 'first-paint.js'), 'utf8'));

interface Browser {
  /** Attributes that are left on <html>. */
  readonly dataset: Record<string, string>;
  /** What the device has kept, or why it keeps nothing. */
  readonly kept: Map<string, string> | 'closed' | 'full';
  /** The address after the script. */
  readonly address: string;
  readonly happen: (event: string, details: object) => void;
}

/** Runs the script as a browser would. @param kept `closed` throws when it is read, `full` when it is written */
function open(address: string, kept: Browser['kept'] = new Map(), before: Record<string, string> = {}): Browser {
  const dataset = { ...before };
  const listeners = new Map<string, (details: object) => void>();
  const store = kept === 'closed' || kept === 'full' ? new Map<string, string>() : kept;
  let shown = address;
  const sandbox = {
    URL,
    document: { documentElement: { dataset } },
    location: { href: address },
    history: { state: null, replaceState: (_: unknown, __: string, url: URL) => (shown = url.href) },
    addEventListener: (event: string, listener: (details: object) => void) => listeners.set(event, listener),
    get localStorage() {
      if (kept === 'closed') throw new Error('SecurityError');
      return {
        getItem: (key: string) => store.get(key) ?? null,
        setItem: (key: string, value: string) => {
          if (kept === 'full') throw new Error('QuotaExceededError');
          store.set(key, value);
        },
      };
    },
  };
  runInNewContext(script, sandbox);
  return {
    dataset,
    kept,
    get address() {
      return shown;
    },
    happen: (event, details) => listeners.get(event)?.(details),
  };
}

const page = 'https://punkt.example/documents/saki-206/';
const view = record(
  Object.fromEntries(settings.map(({ id, choices }) => [id, constantFrom(...choices.map(({ token }) => token))])),
).map((all): View => Object.fromEntries(Object.entries(all).filter(([, token]) => token !== '')));

test('every set of settings survives writing and reading, from the address and from the device', () => {
  assert(
    property(view, (chosen) => {
      const looked = open(`${page}?view=${viewText(chosen)}`);
      expect(looked.dataset).toEqual({ script: '', ...chosen });
      expect(open(page, looked.kept).dataset).toEqual({ script: '', ...chosen });
    }),
  );
});

test('tokens are unique, are no name of a usual thing, and need no escaping in an address', () => {
  const tokens = settings.flatMap(({ choices }) => choices.map(({ token }) => token)).filter(Boolean);
  expect(new Set(tokens).size).toBe(tokens.length);
  expect(tokens.filter((token) => !/^[a-z0-9]+$/u.test(token) || token === 'default')).toEqual([]);
  expect(contrastTokens.filter((token) => !tokens.includes(token))).toEqual([]);
  expect(viewText(lowVisionView)).toBe('150.wide.sans.black');
});

test.each(['', '.', '999', 'constructor.__proto__', '150.150', '%', '<script>', '150 wide', 'БОЛЬШЕ', '\u0000'])(
  'broken values do no harm: %j',
  (text) => {
    const tokens = text.split('.').includes('150') ? { size: '150' } : {};
    expect(open(page, new Map([[storageKey, text]])).dataset).toEqual({ script: '', ...tokens });
    expect(open(`${page}?view=${encodeURIComponent(text)}`).dataset).toEqual({ script: '', ...tokens });
  },
);

test('any text on the device leaves only attributes and tokens of the table', () => {
  const known = new Map(settings.map(({ id, choices }) => [id, choices.map(({ token }) => token)]));
  const tokens = settings.flatMap(({ choices }) => choices.map(({ token }) => token));
  const text = uniqueArray(string()).chain((junk) =>
    uniqueArray(constantFrom(...tokens, ...junk, 'x')).map((parts) => parts.join('.')),
  );
  assert(
    property(text, (kept) => {
      const { script: ready, ...rest } = open(page, new Map([[storageKey, kept]])).dataset;
      expect(ready).toBe('');
      for (const [id, token] of Object.entries(rest)) expect(known.get(id)).toContain(token);
    }),
  );
});

test('of two tokens of one setting the first of the table counts, wherever it stands', () => {
  expect(open(`${page}?view=yellow.200.125.black`).dataset).toEqual({ script: '', size: '125', colors: 'black' });
});

test('unknown tokens beside known ones are left out; an address of unknown ones alone changes nothing', () => {
  const kept = new Map([[storageKey, 'serif']]);
  expect(open(`${page}?view=purple.big`, kept).dataset).toEqual({ script: '', font: 'serif' });
  expect(open(`${page}?view=purple.150`, kept).dataset).toEqual({ script: '', size: '150' });
});

test('?view=default brings the usual look back', () => {
  const kept = new Map([[storageKey, '200.yellow']]);
  expect(open(`${page}?view=default`, kept).dataset).toEqual({ script: '' });
  expect(open(page, kept).dataset).toEqual({ script: '' });
});

test('what is kept leaves the address, the rest of which stays', () => {
  expect(open(`${page}?org=saki&view=150#3.6`).address).toBe(`${page}?org=saki#3.6`);
});

test.each(['closed', 'full'] as const)('where the device keeps nothing (%s) the address counts and stays', (kept) => {
  const looked = open(`${page}?view=150.still`, kept);
  expect(looked.dataset).toEqual({ script: '', size: '150', motion: 'still' });
  expect(looked.address).toBe(`${page}?view=150.still`);
  expect(open(page, kept).dataset).toEqual({ script: '' });
});

test('a page follows what another tab has chosen, and a page that comes back is brought up to date', () => {
  const kept = new Map([[storageKey, '150.yellow']]);
  const looked = open(page, kept);
  kept.set(storageKey, 'serif');
  looked.happen('pageshow', { persisted: false });
  expect(looked.dataset).toEqual({ script: '', size: '150', colors: 'yellow' });
  looked.happen('pageshow', { persisted: true });
  expect(looked.dataset).toEqual({ script: '', font: 'serif' });
  kept.set(storageKey, '');
  looked.happen('storage', {});
  expect(looked.dataset).toEqual({ script: '' });
});

test('the script is small', () => {
  expect(script.length).toBeLessThan(1300);
});
