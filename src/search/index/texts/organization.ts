import type { Corpus, Organization } from '../../../corpus/types.ts';
import { kindLabels, type PageText } from '../../page-text.ts';
import { wholePage } from './parts.ts';

/** An organization with its documents. */
export function organizationText(corpus: Corpus, organization: Organization): PageText {
  const { id, name, fullName, place, consultations } = organization;
  const documents = [...corpus.documents.values()].filter((document) => document.organization === id);
  return wholePage({
    path: `/organizations/${id}/`,
    kind: 'organization',
    title: name,
    label: kindLabels.organization,
    names: [fullName, ...(place === undefined ? [] : [place])],
    organization: id,
    lines: [
      fullName,
      ...(consultations.length === 0 ? [] : ['Часы консультаций']),
      ...documents.map(({ title }) => title),
    ],
  });
}
