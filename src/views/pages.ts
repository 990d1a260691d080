/** The pages of the site that the graph promises, in the order of its sections. */
import type { Corpus } from '../corpus/types.ts';
import { comparisonAddress, patternPairs } from './compare/patterns.ts';
import { formPath, forms, formsPath } from './forms/index.ts';
import { matrixOrganizations } from './matrix/matrix-organizations.ts';
import type { PageAnchors } from './permalinks.ts';
import { sheetIds, sheetPath } from './sheet/role-sheet.ts';

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
    ...sheetIds(corpus).map(({ role, organization }) => ({ path: sheetPath(role, organization), anchors: [] })),
    { path: '/guides/', anchors: [] },
    ...Array.from(corpus.guides.keys(), (id) => ({ path: `/guides/${id}/`, anchors: [] })),
    { path: formsPath, anchors: [] },
    ...forms(corpus).map((form) => ({ path: formPath(form), anchors: [] })),
    { path: '/topics/', anchors: [] },
    ...Array.from(corpus.topics.keys(), (id) => ({ path: `/topics/${id}/`, anchors: [] })),
    { path: '/organizations/', anchors: [] },
    ...Array.from(corpus.organizations.keys(), (id) => ({ path: `/organizations/${id}/`, anchors: [] })),
    { path: '/calendar/', anchors: [] },
    { path: '/matrix/', anchors: [...corpus.responsibilities.keys()] },
    ...matrixOrganizations(corpus).map(({ id }) => ({ path: `/matrix/${id}/`, anchors: [] })),
    { path: '/terms/', anchors: [...corpus.terms.keys()] },
    { path: '/acts/', anchors: [...corpus.acts.keys()] },
    { path: '/compare/', anchors: [] },
    ...patternPairs(corpus).map(({ pattern, variant }) => ({
      path: comparisonAddress(pattern.id, variant.id),
      anchors: [],
    })),
    { path: '/coverage/', anchors: [] },
    { path: '/search/', anchors: [] },
    { path: '/accessibility/', anchors: [] },
    { path: '/data/', anchors: [] },
  ];
}
