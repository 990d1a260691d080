/** What a link says on paper, where nobody can follow it: what it refers to, if its own words do not tell. */
import type { Corpus, Document, Target } from '../corpus/types.ts';
import { clauseNames } from './clause-name.ts';
import { fullDesignation } from './designation.ts';

/**
 * Words to print behind a link: «приказ № 206 от 25.06.2021, Сакский район» behind «п. 3.6» of another document,
 * «п. 3.6» behind other words of the same one.
 * @param text words of the link @param here id of the document the link stands in, or null where it stands in none
 * @returns null where the words and the place of the link say it, and where it leads to no document
 */
export function printedLink(corpus: Corpus, target: Target, text: string, here: string | null): string | null {
  if (target.kind !== 'clause' && target.kind !== 'section' && target.kind !== 'document') return null;
  const [id = '', anchor = null] = target.id.split('#');
  const document = corpus.documents.get(id);
  if (document === undefined) return null;
  const name = anchor === null ? null : nameOf(document, anchor);
  const said = new Set(text.split(/[^\p{L}\d./-]+/u).map((word) => word.replace(/\.$/u, '')));
  const isNamed = name === null || text.includes(name) || says(said, document, anchor);
  if (document.id === here) return isNamed ? null : name;
  if (isNamed && (tells(said, document, here) || text.includes(document.title))) return null;
  const whose = `${fullDesignation(corpus, document, isNamed ? 'nominative' : 'genitive')}${issuer(corpus, document, here)}`;
  return isNamed ? whose : `${name} ${whose}`;
}

/** The target of an address of the site, for links that are addresses already; null where it leads elsewhere. */
export function targetAt(corpus: Corpus, path: string): Target | null {
  const [, document = '', anchor = ''] = /^\/documents\/([^/#]+)\/(?:#(.+))?$/u.exec(path) ?? [];
  if (!corpus.documents.has(document)) return null;
  const id = `${document}#${anchor}`;
  if (anchor === '') return { kind: 'document', id: document };
  return { kind: corpus.clauses.has(id) ? 'clause' : 'section', id };
}

function nameOf(document: Document, anchor: string): string {
  return clauseNames(document).get(anchor) ?? `раздел ${anchor}`;
}

/** Whether words hold the anchor, or the number where a number is enough to find the clause. */
function says(said: ReadonlySet<string>, document: Document, anchor: string | null): boolean {
  if (anchor === null || said.has(anchor)) return true;
  const clause = document.clauses.find((one) => one.anchor === anchor);
  const number = document.numbering === 'document' ? clause?.number : null;
  return number != null && said.has(number);
}

/** Whether words hold the number of the document; beside its order the number of an annex is enough. */
function tells(said: ReadonlySet<string>, { number, annexTo, annexNumber }: Document, here: string | null): boolean {
  return said.has(number ?? '') || (annexTo === here && said.has(annexNumber ?? ''));
}

/** «, Сакский район», unless the reader is in a document of the same issuer. */
function issuer(corpus: Corpus, document: Document, here: string | null): string {
  const own = here === null ? undefined : corpus.documents.get(here)?.organization;
  const name = corpus.organizations.get(document.organization)?.name;
  return name === undefined || own === document.organization ? '' : `, ${name}`;
}
