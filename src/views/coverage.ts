/** What the base covers, in two sentences: whose documents, of which years, and how far they are confirmed. */
import type { Corpus } from '../corpus/types.ts';
import { counted } from '../findings/plural.ts';
import { yearOf } from './date.ts';
import { documentsByLevel } from './document-order.ts';

const list = new Intl.ListFormat('ru', { type: 'conjunction' });

/** «8 документов 2020–2021 годов: Феодосия, Сакский район и 3 школы. Действие ни одного не подтверждено.» Empty without documents. */
export function coverage(corpus: Corpus): string {
  const documents = [...corpus.documents.values()];
  if (documents.length === 0) return '';
  const organizations = documentsByLevel(corpus).flatMap((level) => level.organizations);
  const schools = organizations.filter(({ organization }) => organization.level === 'school').length;
  const others = organizations
    .filter(({ organization }) => organization.level !== 'school')
    .map(({ organization }) => organization.name);
  const whose = [...others, ...(schools === 0 ? [] : [counted(schools, 'школа', 'школы', 'школ')])];
  const count = counted(documents.length, 'документ', 'документа', 'документов');
  const years = yearsOf(documents.flatMap(({ adopted }) => (adopted === undefined ? [] : [yearOf(adopted)])));
  const unknown = documents.filter(({ status }) => status === 'unverified').length;
  return `${count}${years}: ${list.format(whose)}.${confirmed(unknown, documents.length)}`;
}

function yearsOf(years: readonly string[]): string {
  const first = years.toSorted().at(0);
  const last = years.toSorted().at(-1);
  if (first === undefined || last === undefined) return '';
  return first === last ? ` ${first} года` : ` ${first}–${last} годов`;
}

function confirmed(unknown: number, all: number): string {
  if (unknown === 0) return '';
  return unknown === all
    ? ' Действуют ли они сейчас, не подтверждено.'
    : ` Действие ${unknown} из них не подтверждено.`;
}
