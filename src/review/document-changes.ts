/** What became of every document. */
import { counted } from '../findings/plural.ts';
import type { Document } from '../corpus/types.ts';
import { documentOrder } from '../views/document-order.ts';
import { clauseChanges, oneSided, type Reviewing } from './clause-changes.ts';
import { documentFacts, inHeading } from './document-facts.ts';
import { addedFields, fieldChanges, removedFields } from './facts.ts';
import { documentHeading, documentName, nameOf, type Reading } from './reading.ts';
import type { DocumentPair } from './renames.ts';
import type { ClauseChange, DocumentChange, FieldChange, ThingState, Touches } from './review.ts';
import { allTouches } from './touches.ts';
import { isUnread } from './unread.ts';

/** The documents that are other than before: as readers leaf through them, then those that are gone. */
export function documentChanges(reviewing: Reviewing): readonly DocumentChange[] {
  const { comparison } = reviewing;
  const { before, after } = comparison;
  const pairs = new Map(comparison.documents.map((pair) => [pair.after.id, pair]));
  const kept = new Set(comparison.documents.map((pair) => pair.before.id));
  const ordered = new Set([...documentOrder(after.corpus), ...after.corpus.documents.values()]);
  const gone = [...before.corpus.documents.values()].filter(({ id }) => !kept.has(id));
  return [
    ...[...ordered].flatMap((document) => {
      const pair = pairs.get(document.id);
      return pair === undefined ? [whole(reviewing, after, document, 'added')] : changed(reviewing, pair);
    }),
    ...gone.map((document) => whole(reviewing, before, document, 'removed')),
  ];
}

function changed(reviewing: Reviewing, pair: DocumentPair): DocumentChange[] {
  const { before, after } = reviewing.comparison;
  const fields = fieldChanges(documentFacts(before, pair.before), documentFacts(after, pair.after));
  const clauses = clauseChanges(reviewing, pair);
  const isRenamed = pair.before.id !== pair.after.id;
  if (fields.length === 0 && clauses.length === 0 && !isRenamed) return [];
  const own = fields.filter(({ label }) => label !== 'Чем заменён');
  const isTouched = !isRenamed && own.length === 0 && clauses.every(({ state }) => state === 'touched');
  return [
    {
      ...described(reviewing, after, pair.after, isTouched ? 'touched' : 'changed'),
      was: isRenamed ? pair.before.id : null,
      warnings: isRenamed ? [renamed(pair)] : [],
      fields,
      clauses,
    },
  ];
}

/** A document that only one version has. */
function whole(reviewing: Reviewing, reading: Reading, document: Document, state: 'added' | 'removed'): DocumentChange {
  const { base, head } = reviewing.comparison;
  const facts = documentFacts(reading, document).filter(({ label }) => !inHeading.includes(label));
  const fields: readonly FieldChange[] = state === 'added' ? addedFields(facts) : removedFields(facts);
  const clauses: readonly ClauseChange[] = document.clauses.map((clause) =>
    oneSided(reviewing, state === 'added' ? { before: null, after: clause } : { before: clause, after: null }),
  );
  const unread = isUnread((state === 'added' ? base : head).checked, 'documents', document.id);
  const own = described(reviewing, reading, document, state);
  if (!unread) return { ...own, fields, clauses, touches: withoutAddresses(clauses) };
  const warning =
    state === 'added'
      ? 'Раньше этот документ не читался из-за ошибок в файле, поэтому сравнить его не с чем.'
      : 'В новой версии этот документ не читается: исправьте ошибки в начале файла, между строками «---».';
  return { ...own, state: 'unread', warnings: [warning] };
}

function described(reviewing: Reviewing, reading: Reading, document: Document, state: ThingState): DocumentChange {
  const { corpus } = reading;
  const { file } = document.at;
  const { findings } = reviewing.comparison.head.checked;
  const errors = findings.filter((one) => one.file === file && one.severity === 'error').length;
  return {
    id: document.id,
    was: null,
    state,
    name: documentHeading(corpus, document.id),
    genitive: documentName(corpus, document.id, 'genitive'),
    title: document.title,
    organization: nameOf(corpus, { kind: 'organization', id: document.organization }),
    file,
    errors: state === 'removed' ? 0 : errors,
    warnings: [],
    fields: [],
    clauses: [],
    touches: allTouches([]),
  };
}

function renamed({ before, after }: DocumentPair): string {
  const links = counted(before.clauses.length + 1, 'адрес', 'адреса', 'адресов');
  return `Файл переименован: «${before.id}» → «${after.id}». Вместе с именем сменился адрес документа и всех его пунктов (${links}): прежние ссылки больше никуда не ведут.`;
}

/** The addresses of a document that is new or gone are told once, for the whole review. */
function withoutAddresses(clauses: readonly ClauseChange[]): Touches {
  return { ...allTouches(clauses.map(({ touches }) => touches)), goneAddresses: [], newAddresses: [] };
}
