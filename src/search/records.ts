/**
 * What the search index is built from: a page of plain HTML for every page that can be found, made from the graph and
 * not from the served pages, so that no menu or footer is ever found. A clause is a heading with its anchor as id:
 * Pagefind makes a sub-result of it that leads to the clause.
 */
import type { Clause, Corpus, Document, Guide, Organization, Role, Topic } from '../corpus/types.ts';
import { plainText } from '../markup/tree.ts';
import { rhythmWords } from '../markup/rhythm.ts';
import { shortState } from '../views/citation.ts';
import { clauseNames } from '../views/clause-name.ts';
import { actDesignation, documentDesignation } from '../views/designation.ts';
import { lowerFirst, upperFirst } from '../findings/lower-first.ts';

/** A page for the index. */
export interface SearchRecord {
  /** Path from the root without the base. */
  readonly url: string;
  readonly html: string;
}

interface Entry {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

interface RecordParts {
  readonly url: string;
  readonly title: string;
  /** Said under a result, and found: «приказ № 206 от 25.06.2021, Отдел образования …». */
  readonly label: string;
  /** The document's state in short, or null for what has none. */
  readonly state: string | null;
  readonly html: string;
}

/**
 * All records of a site.
 * @param today `YYYY-MM-DD`: a confirmed state grows stale
 */
export function searchRecords(corpus: Corpus, today: string): SearchRecord[] {
  return [
    ...[...corpus.documents.values()].map((document) => documentRecord(corpus, document, today)),
    ...[...corpus.roles.values()].map((role) => roleRecord(corpus, role)),
    ...[...corpus.topics.values()].map((topic) => topicRecord(corpus, topic)),
    ...[...corpus.guides.values()].map((guide) => guideRecord(corpus, guide)),
    ...[...corpus.organizations.values()].map((organization) => organizationRecord(corpus, organization)),
    termsRecord(corpus),
    actsRecord(corpus),
  ];
}

function documentRecord(corpus: Corpus, document: Document, today: string): SearchRecord {
  const names = clauseNames(document);
  const organization = corpus.organizations.get(document.organization)?.name ?? document.organization;
  const sections = new Map(document.sections.map((section) => [section.anchor, section]));
  let inSection: string | null = null;
  const html = document.clauses.map((clause) => {
    const entered = clause.section !== inSection ? sections.get(clause.section ?? '') : undefined;
    inSection = clause.section;
    const name = upperFirst(names.get(clause.anchor) ?? clause.anchor);
    const above =
      entered === undefined ? '' : heading('h2', entered.anchor, `Раздел ${entered.anchor}. ${entered.text}`);
    return above + clauseHtml(corpus, clause, name);
  });
  return record({
    url: `/documents/${document.id}/`,
    title: document.title,
    label: `${upperFirst(documentDesignation(corpus, document))}. ${organization}`,
    state: shortState(document, today),
    html: html.join('\n'),
  });
}

function clauseHtml(corpus: Corpus, clause: Clause, name: string): string {
  const title = plainText(clause.title);
  const lines = clause.text.split('\n');
  return entryHtml('h3', {
    id: clause.anchor,
    heading: title === '' ? name : `${name}. ${title}`,
    paragraphs: [...(title === '' ? lines : lines.slice(1)), ...duties(corpus, clause)],
  });
}

/** Who and by when, in words: the text of a clause often leaves out whom its heading names. */
function duties(corpus: Corpus, clause: Clause): string[] {
  const roles = (ids: readonly string[]) => ids.map((id) => lowerFirst(corpus.roles.get(id)?.title ?? id)).join(', ');
  const people: [string, string][] = [
    ['Отвечает', roles(clause.responsible)],
    ['Решает', roles(clause.approves)],
    ['Участвует', roles(clause.participates)],
    ['Извещается', roles(clause.informed)],
  ];
  const said = [
    ...people.filter(([, names]) => names !== '').map(([key, names]) => `${key}: ${names}`),
    ...clause.duties.map((id) => corpus.responsibilities.get(id)?.title ?? id),
    ...(clause.when === null ? [] : [upperFirst(rhythmWords(clause.when))]),
  ];
  return said.length === 0 ? [] : [said.join('. ')];
}

function roleRecord(corpus: Corpus, role: Role): SearchRecord {
  const positions = [...corpus.organizations.values()].flatMap(({ appointments }) =>
    appointments.filter((appointment) => appointment.role === role.id).map(({ position }) => position),
  );
  const names = new Set([...role.aliases.map(({ name }) => name), ...positions]);
  const called = names.size === 0 ? [] : [`В документах: ${[...names].join(', ')}`];
  return pageRecord(`/roles/${role.id}/`, role.title, 'Роль', [...role.text.split('\n'), ...called]);
}

function topicRecord(corpus: Corpus, topic: Topic): SearchRecord {
  const audience = topic.audience.map((id) => lowerFirst(corpus.roles.get(id)?.title ?? id)).join(', ');
  return pageRecord(`/topics/${topic.id}/`, topic.title, 'Тема консультаций', [
    ...topic.text.split('\n'),
    ...(audience === '' ? [] : [`Для кого: ${audience}`]),
    ...(topic.modules.length === 0 ? [] : [`Модули: ${topic.modules.join(', ')}`]),
  ]);
}

/** The answer first, then how people ask: a question typed as it stands there finds the guide. */
function guideRecord(corpus: Corpus, { id, title, answer, audience, questions, text }: Guide): SearchRecord {
  const readers = audience.map((role) => lowerFirst(corpus.roles.get(role)?.title ?? role)).join(', ');
  return pageRecord(`/guides/${id}/`, title, 'Руководство', [
    answer,
    ...(questions.length === 0 ? [] : [`Так спрашивают: ${questions.join('; ')}`]),
    ...text.split('\n'),
    ...(readers === '' ? [] : [`Для кого: ${readers}`]),
  ]);
}

function organizationRecord(corpus: Corpus, { id, name, fullName, place, consultations }: Organization): SearchRecord {
  const documents = [...corpus.documents.values()].filter(({ organization }) => organization === id);
  return pageRecord(`/organizations/${id}/`, name, 'Организация', [
    fullName,
    ...(place === undefined ? [] : [place]),
    ...(consultations.length === 0 ? [] : ['Часы консультаций']),
    ...documents.map(({ title }) => title),
  ]);
}

/** A page that is found as a whole. */
function pageRecord(url: string, title: string, label: string, paragraphs: readonly string[]): SearchRecord {
  const html = paragraphs.map((text) => `<p>${escape(text)}</p>`).join('');
  return record({ url, title, label, state: null, html });
}

function termsRecord(corpus: Corpus): SearchRecord {
  const entries = [...corpus.terms.values()].map(({ id, term, expansion, definition, synonyms }) => ({
    id,
    heading: expansion === undefined ? term : `${term} — ${expansion}`,
    paragraphs: [definition, ...(synonyms.length === 0 ? [] : [`Пишут и так: ${synonyms.join(', ')}`])],
  }));
  return listRecord('/terms/', 'Термины', 'Словарь', entries);
}

function actsRecord(corpus: Corpus): SearchRecord {
  const entries = [...corpus.acts.values()].map((act) => ({
    id: act.id,
    heading: upperFirst(actDesignation(act)),
    paragraphs: [act.title, act.issuer, act.note].filter((text) => text !== undefined),
  }));
  return listRecord('/acts/', 'Акты', 'Акты, на которые ссылаются документы', entries);
}

function listRecord(url: string, title: string, label: string, entries: readonly Entry[]): SearchRecord {
  const html = entries.map((entry) => entryHtml('h2', entry)).join('\n');
  return record({ url, title, label, state: null, html });
}

/**
 * The state is carried with the record as Pagefind's «meta»; the reader's side gives it no weight, or its words would
 * be found in every document. Filters would carry it too, but Pagefind writes filters of several values in another
 * order every time, and builds are the same to the byte.
 */
function record({ url, title, label, state, html }: RecordParts): SearchRecord {
  const head =
    `<h1 data-pagefind-meta="title">${escape(title)}</h1>` +
    meta('label', label) +
    (state === null ? '' : meta('state', state));
  return { url, html: `<html lang="ru"><body>${head}\n${html}</body></html>` };
}

function meta(name: string, value: string): string {
  return `<i data-pagefind-meta="${name}[data-value]" data-value="${escape(value)}"></i>`;
}

function entryHtml(level: 'h2' | 'h3', { id, heading: words, paragraphs }: Entry): string {
  return heading(level, id, words) + paragraphs.map((text) => `<p>${escape(text)}</p>`).join('');
}

function heading(level: 'h2' | 'h3', id: string, words: string): string {
  return `<${level} id="${escape(id)}">${escape(words)}</${level}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
