import type { Target, TargetKind } from './types.ts';

const kinds: readonly TargetKind[] = [
  'document',
  'section',
  'clause',
  'role',
  'topic',
  'guide',
  'organization',
  'responsibility',
  'term',
  'act',
];

const prefix = 'punkt:';

/** A target as the url of a link inside the graph: `punkt:clause/saki-206#3.6`. */
export function targetText({ kind, id }: Target): string {
  return `${prefix}${kind}/${id}`;
}

/** The target of a link's url, or null where it leads outside. */
export function readTarget(url: string): Target | null {
  if (!url.startsWith(prefix)) return null;
  const slash = url.indexOf('/');
  const kind = kinds.find((one) => one === url.slice(prefix.length, slash));
  return kind === undefined ? null : { kind, id: url.slice(slash + 1) };
}

/** The order and identity of targets. */
export function targetKey({ kind, id }: Target): string {
  return `${kind}/${id}`;
}

/** The target of a key `<kind>/<id>`, or null where it is none. */
export function targetOf(key: string): Target | null {
  return readTarget(`${prefix}${key}`);
}
