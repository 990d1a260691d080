/** Addresses of contract.md: where each thing of the graph stands on the site. */
import type { Corpus, Target } from '../corpus/types.ts';
import type { PageAnchors } from './permalinks.ts';

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
    case 'guide':
    case 'responsibility':
      return null;
  }
}

/** Every page that the graph promises, with the anchors others may link to. The page of errors is none. */
export function pages(corpus: Corpus): PageAnchors[] {
  return [
    { path: '/', anchors: [] },
    { path: '/documents/', anchors: [] },
    ...Array.from(corpus.documents.values(), ({ id, sections, clauses }) => ({
      path: `/documents/${id}/`,
      anchors: [...sections.map(({ anchor }) => anchor), ...clauses.map(({ anchor }) => anchor)],
    })),
    { path: '/roles/', anchors: [] },
    ...Array.from(corpus.roles.keys(), (id) => ({ path: `/roles/${id}/`, anchors: [] })),
    { path: '/topics/', anchors: [] },
    ...Array.from(corpus.topics.keys(), (id) => ({ path: `/topics/${id}/`, anchors: [] })),
    { path: '/organizations/', anchors: [] },
    ...Array.from(corpus.organizations.keys(), (id) => ({ path: `/organizations/${id}/`, anchors: [] })),
    { path: '/terms/', anchors: [...corpus.terms.keys()] },
    { path: '/acts/', anchors: [...corpus.acts.keys()] },
    { path: '/search/', anchors: [] },
    { path: '/accessibility/', anchors: [] },
    { path: '/data/', anchors: [] },
  ];
}
