/** An organization in words: its level, and whom its documents bind. */
import type { Corpus, Organization } from '../corpus/types.ts';
import { scopeWords } from './scope.ts';

const levels: Record<Organization['level'], string> = {
  municipality: 'Город или округ',
  district: 'Район',
  school: 'Школа',
};

/** «Район, г. Саки» */
export function levelWords({ level, place }: Organization): string {
  return place === undefined ? levels[level] : `${levels[level]}, ${place}`;
}

/** Whom the documents of the organization bind, each once: «издатель и подведомственные школы». */
export function boundBy(corpus: Corpus, organization: Organization): readonly string[] {
  const own = [...corpus.documents.values()].filter((document) => document.organization === organization.id);
  return [...new Set(own.map((document) => scopeWords(document, organization)))];
}
