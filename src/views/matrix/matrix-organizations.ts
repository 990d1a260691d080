import type { Corpus, Organization } from '../../corpus/types.ts';
import { documentsByLevel } from '../document-order.ts';

/** The organizations that have a matrix, those with a document, by level and name. */
export function matrixOrganizations(corpus: Corpus): readonly Organization[] {
  return documentsByLevel(corpus).flatMap((level) => level.organizations.map(({ organization }) => organization));
}
