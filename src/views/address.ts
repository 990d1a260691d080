/** Addresses of contract.md: where each thing of the graph stands on the site. */
import type { Target } from '../corpus/types.ts';

/**
 * The path of a thing from the root, without the base, with its anchor.
 * @returns null where the thing has no page yet: then it is named and not linked
 */
export function addressOf({ kind, id }: Target): string | null {
  switch (kind) {
    case 'document':
      return `/documents/${id}/`;
    case 'clause':
    case 'section': {
      const hash = id.indexOf('#');
      return `/documents/${id.slice(0, hash)}/${id.slice(hash)}`;
    }
    case 'role':
      return `/roles/${id}/`;
    case 'topic':
      return `/topics/${id}/`;
    case 'organization':
      return `/organizations/${id}/`;
    case 'term':
      return `/terms/#${id}`;
    case 'act':
      return `/acts/#${id}`;
    case 'responsibility':
      return `/matrix/#${id}`;
    case 'guide':
      return `/guides/${id}/`;
  }
}
