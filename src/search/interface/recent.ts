/** What was asked before, kept on this device alone, the newest first. */

const key = 'punkt-recent';
const most = 8;
/** Nobody reads a longer one again. */
const longest = 100;

/** The part of `localStorage` that is used; it throws where the browser keeps nothing. */
export type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** The questions that are kept; none where the device keeps nothing. */
export function recent(storage: () => Kept = device): readonly string[] {
  return tried(() => questions(storage().getItem(key))) ?? [];
}

/** Keeps a question. */
export function keepRecent(query: string, storage: () => Kept = device): void {
  const words = query.trim().replace(/\s+/gu, ' ').slice(0, longest);
  if (words === '') return;
  const others = recent(storage).filter((one) => one.toLowerCase() !== words.toLowerCase());
  tried(() => storage().setItem(key, JSON.stringify([words, ...others].slice(0, most))));
}

/** Forgets them all. */
export function forgetRecent(storage: () => Kept = device): void {
  tried(() => storage().removeItem(key));
}

function device(): Kept {
  return localStorage;
}

function questions(text: string | null): readonly string[] {
  const kept: unknown = JSON.parse(text ?? '[]');
  const list: readonly unknown[] = Array.isArray(kept) ? kept : [];
  return list.filter((one): one is string => typeof one === 'string' && one !== '').slice(0, most);
}

/** What it gives; undefined where it throws: a device that keeps nothing is no trouble. */
function tried<Value>(work: () => Value): Value | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
