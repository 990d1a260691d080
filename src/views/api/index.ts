/** The files of `/api/v1/`: a collection is added by its file and one line here. */
import type { ApiCollection } from './collection.ts';
import { acts } from './acts.ts';
import { calendar } from './calendar.ts';
import { clauses } from './clauses.ts';
import { comparisons } from './comparisons.ts';
import { documents } from './documents.ts';
import { guides } from './guides.ts';
import { organizations } from './organizations.ts';
import { roles } from './roles.ts';
import { sheets } from './sheets.ts';
import { terms } from './terms.ts';
import { topics } from './topics.ts';

export const apiCollections: Readonly<Record<string, ApiCollection>> = {
  documents,
  clauses,
  roles,
  topics,
  guides,
  terms,
  acts,
  organizations,
  sheets,
  comparisons,
  calendar,
};
