/** The review as one page that needs nothing beside itself. */
import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { dayWords } from '../../views/date.ts';
import type { DocumentChange, Review } from '../review.ts';
import { errorsSentence, title } from '../words.ts';
import { lostAddresses, newAddresses } from './addresses.ts';
import { anchorOf, documentSection, type Budget } from './document.ts';
import { h, type Child } from './element.ts';
import { entriesSection } from './entries.ts';
import { findingsSection } from './findings.ts';
import { restSection } from './rest.ts';
import { rolesSection } from './roles.ts';
import { style } from './style.ts';

/** So many clauses are shown in full; the rest is listed. */
const mostClauses = 300;

/** The whole page as HTML. @param full how many clauses are shown in full */
export function reviewPage(review: Review, full = mostClauses): string {
  const hash = createHash('sha256').update(style).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
  const page = h(
    'html',
    { lang: 'ru' },
    h(
      'head',
      {},
      h('meta', { charSet: 'utf-8' }),
      h('meta', { httpEquiv: 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('meta', { name: 'color-scheme', content: 'light dark' }),
      h('meta', { name: 'referrer', content: 'no-referrer' }),
      h('title', {}, `${title}: ${review.head.name}`),
      // The text of a style element is not escaped; it is ours alone.
      { type: 'element', tagName: 'style', properties: {}, children: [{ type: 'text', value: style }] },
    ),
    h('body', {}, body(review, { left: full })),
  );
  const root: Root = { type: 'root', children: [{ type: 'doctype' }, page] };
  return `${toHtml(root)}\n`;
}

/** A part of the page with its line in the contents. */
interface Part {
  readonly id: string;
  readonly label: string;
  readonly section: Element | null;
}

function body(review: Review, budget: Budget): Child {
  const { addresses, documents } = review;
  const parts: readonly Part[] = [
    { id: 'lost', label: 'Пропавшие адреса', section: lostAddresses(addresses) },
    { id: 'findings', label: 'Проверка', section: findingsSection(review) },
    { id: 'roles', label: 'Кого это касается', section: rolesSection(review.roles) },
    { id: 'documents', label: 'Документы', section: documentsSection(documents, budget) },
    { id: 'entries', label: 'Роли, организации и остальное', section: entriesSection(review.entries) },
    { id: 'new', label: 'Новые адреса', section: newAddresses(addresses) },
    { id: 'rest', label: 'Без изменения смысла', section: restSection(review) },
  ];
  const shown = parts.filter(({ section }) => section !== null);
  return [
    pageHeader(review),
    h(
      'nav',
      { ariaLabelledBy: 'contents' },
      h('p', { id: 'contents', className: ['label'] }, 'На этой странице'),
      h(
        'ul',
        {},
        shown.map((part) => contentsLine(part, documents)),
      ),
    ),
    h(
      'main',
      {},
      shown.map(({ section }) => section),
    ),
    h(
      'footer',
      {},
      h('p', {}, 'Страница сделана из двух проверенных версий содержания и ничего не загружает из сети.'),
    ),
  ];
}

function pageHeader({ base, head, today, headline, summary }: Review): Element {
  const errors = errorsSentence(head.errors);
  return h(
    'header',
    {},
    h('h1', {}, title),
    h(
      'p',
      { className: ['about'] },
      'Было: ',
      h('b', {}, base.name),
      '. Стало: ',
      h('b', {}, head.name),
      `. Проверено ${dayWords(today)}.`,
    ),
    errors !== null && h('p', { className: ['told', 'bad'] }, errors),
    h('p', { className: ['lead'] }, headline),
    summary.length > 0 &&
      h(
        'ul',
        { className: ['summary'] },
        summary.map((line) => h('li', {}, line)),
      ),
  );
}

/** Of more documents the contents would be longer than the page. */
const mostInContents = 30;

function contentsLine({ id, label }: Part, documents: readonly DocumentChange[]): Element {
  const own = id === 'documents' ? documents.slice(0, mostInContents) : [];
  return h(
    'li',
    {},
    h('a', { href: `#${id}` }, label),
    own.length > 0 &&
      h(
        'ul',
        {},
        own.map((document) => h('li', {}, h('a', { href: `#${anchorOf(document.id)}` }, document.name))),
      ),
  );
}

function documentsSection(documents: readonly DocumentChange[], budget: Budget): Element | null {
  if (documents.length === 0) return null;
  return h(
    'section',
    { ariaLabelledBy: 'documents' },
    h('h2', { id: 'documents' }, 'Документы'),
    documents.map((document) => documentSection(document, budget)),
  );
}
