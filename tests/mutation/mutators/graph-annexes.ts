/** Slips in annexes and in what one document does to another. */
import type { Document } from '../../../src/corpus/types.ts';
import { changedLines, linesOf, withLine, type Content, type Mutant, type Mutator, type TextLine } from '../mutator.ts';
import { documentsOf, lineOf, matterMutant, newDocument, newPath, pairs, pathOf, withKeys } from './graph-matter.ts';

const files = /^documents\//u;

/** A line of a ledger that gives a number. */
interface LedgerLine {
  readonly line: TextLine;
  readonly number: string;
  readonly id: string;
}

function ledgerLines(content: Content): LedgerLine[] {
  return Array.from(linesOf(content, files)).flatMap((line) => {
    const number = /^ {2}- number: "(\d+)"$/u.exec(line.text)?.[1];
    return number === undefined ? [] : [{ line, number, id: line.file.slice('documents/'.length, -'.mdx'.length) }];
  });
}

/** A line of a ledger, and a document that is no annex of its document. */
function* strangers(content: Content): Iterable<LedgerLine & { readonly other: Document; readonly text: string }> {
  for (const ledger of ledgerLines(content)) {
    for (const other of documentsOf(content)) {
      if (other.annexTo === ledger.id || other.id === ledger.id) continue;
      const known = content.checked.corpus.documents.get(ledger.id);
      if (known?.annexes.find(({ number }) => number === ledger.number)?.document !== undefined) continue;
      const text = withLine(content, ledger.line, `${ledger.line.text}\n    document: ${other.id}`);
      yield { ...ledger, other, text };
    }
  }
}

function names({ clauses, annexes }: Document, { id }: Document): boolean {
  return (
    annexes.some(({ document }) => document === id) ||
    clauses.some(({ references }) => references.some((target) => target.id === id || target.id.startsWith(`${id}#`)))
  );
}

/** A new document, with one clause for each card line, found at the last of them. */
function amending(content: Content, matter: string, lines: readonly string[]): Mutant {
  const [first] = documentsOf(content);
  const body = lines.map((line, index) => `### ${index + 1}.\n\nПункт изменён.\n\n> ${line}\n`).join('\n');
  const text = newDocument(first?.organization ?? '', matter, body);
  const line = text.slice(0, text.lastIndexOf(lines.at(-1) ?? '')).split('\n').length;
  return { files: { [newPath]: text }, file: newPath, line };
}

/** Every clause of the content with its link. */
function* clauseLinks({ checked }: Content): Iterable<{ readonly link: string; readonly adopted: string | undefined }> {
  for (const { document, anchor } of checked.corpus.clauses.values()) {
    const adopted = checked.corpus.documents.get(document)?.adopted;
    yield { link: `[этот пункт](${document}.mdx#${anchor})`, adopted };
  }
}

export const annexMutators: readonly Mutator[] = [
  {
    kind: 'adds an annex without its text',
    rule: 'annex/missing',
    *mutants(content) {
      for (const { id, annexes } of documentsOf(content)) {
        for (const number of ['20', '21', '22', '23']) {
          if (annexes.length > 0) {
            const line = ledgerLines(content).find((ledger) => ledger.id === id)?.line;
            if (line === undefined) continue;
            const text = withLine(content, line, `  - number: "${number}"\n    title: Ещё одно\n${line.text}`);
            yield { files: { [pathOf(id)]: text }, file: pathOf(id), line: line.line };
          } else {
            const text = withKeys(content, id, { annexes: `\n  - number: "${number}"\n    title: План` });
            yield { files: { [pathOf(id)]: text }, file: pathOf(id), line: lineOf(text, /^ {2}- number:/mu) };
          }
        }
      }
    },
  },
  {
    kind: 'forgets the document in a line of the ledger',
    rule: 'annex/unpromised',
    *mutants(content) {
      for (const line of linesOf(content, files)) {
        const id = /^ {4}document: (\S+)$/u.exec(line.text)?.[1];
        if (id === undefined) continue;
        const { file, line: at } = matterMutant(content, id, {}, 'annexTo');
        yield {
          files: { [line.file]: withLine(content, line, '') },
          file,
          line: at,
        };
      }
    },
  },
  {
    kind: 'names another document in annexTo',
    rule: 'annex/unpromised',
    *mutants(content) {
      for (const [annex, whole] of pairs(content))
        if (annex.annexTo !== whole.id) yield matterMutant(content, annex.id, { annexTo: whole.id }, 'annexTo');
    },
  },
  {
    kind: 'names a document in the ledger that is no annex of it',
    rule: 'annex/other',
    *mutants(content) {
      for (const { line, text } of strangers(content))
        yield { files: { [line.file]: text }, file: line.file, line: line.line + 1 };
    },
  },
  {
    kind: 'names the wrong document in approvedBy',
    rule: 'annex/unlisted',
    *mutants(content) {
      for (const [own, order] of pairs(content))
        if (own.annexTo !== order.id && !names(order, own))
          yield matterMutant(content, own.id, { approvedBy: order.id }, 'approvedBy');
    },
  },
  {
    kind: 'types the number of another annex in the ledger',
    rule: 'annex/number-twice',
    *mutants(content) {
      const all = ledgerLines(content);
      for (const { line, number, id } of all) {
        for (const other of all) {
          if (other.id !== id || other.number === number) continue;
          const text = withLine(content, line, line.text.replace(number, other.number));
          yield { files: { [line.file]: text }, file: line.file, line: Math.max(line.line, other.line.line) };
        }
      }
    },
  },
  {
    kind: 'types the number of another annex in the annex',
    rule: 'annex/number-twice',
    *mutants(content) {
      for (const [one, other] of pairs(content)) {
        if (one.annexTo === undefined || one.annexTo !== other.annexTo || other.annexNumber === undefined) continue;
        const { files: changed } = matterMutant(
          content,
          one.id,
          { annexNumber: `"${other.annexNumber}"` },
          'annexNumber',
        );
        const second = one.id > other.id ? one : other;
        yield { files: changed, ...at(matterMutant(content, second.id, {}, 'annexNumber')) };
      }
    },
  },
  {
    kind: 'types another number in the annex than in the ledger',
    rule: 'annex/number',
    *mutants(content) {
      for (const { id, annexTo = '', annexNumber } of documentsOf(content)) {
        if (annexNumber === undefined || !content.checked.corpus.documents.has(annexTo)) continue;
        for (const number of ['4', '5', '10', '11', '12', '13', '21'])
          yield matterMutant(content, id, { annexNumber: `"${number}"` }, 'annexNumber');
      }
    },
  },
  {
    kind: 'promises an annex that the ledger does not have',
    rule: 'annex/promise',
    *mutants(content) {
      for (const number of ['12', '17', '101', '110'])
        yield* changedLines(content, files, (text) => text.replace(/^(> Обещано приложением: )\d+/u, `$1${number}`));
    },
  },
  {
    kind: 'adds the text of a promised annex and leaves the promise',
    rule: 'annex/kept',
    *mutants(content) {
      for (const { line, number, text } of strangers(content)) {
        const promise = new RegExp(`^> Обещано приложением: ${number}(?:\\s|$)`, 'mu');
        if (promise.test(text)) yield { files: { [line.file]: text }, file: line.file, line: lineOf(text, promise) };
      }
    },
  },
  {
    kind: 'forgets the day of a change',
    rule: 'amendment/undated',
    *mutants(content) {
      for (const { link } of clauseLinks(content))
        for (const key of ['Изменяет', 'Отменяет']) yield amending(content, '', [`${key}: ${link}`]);
    },
  },
  {
    kind: 'changes a clause of a later document',
    rule: 'amendment/later',
    *mutants(content) {
      for (const { link, adopted } of clauseLinks(content)) {
        if (adopted === undefined) continue;
        for (const key of ['Изменяет', 'Отменяет'])
          yield amending(content, 'adopted: 2019-08-30\n', [`${key}: ${link}, с 01.09.2026`]);
      }
    },
  },
  {
    kind: 'cancels a clause twice',
    rule: 'amendment/twice',
    *mutants(content) {
      for (const { link } of clauseLinks(content))
        yield amending(content, '', [`Отменяет: ${link}, с 01.09.2026`, `Отменяет: ${link}, с 01.01.2026`]);
    },
  },
  {
    kind: 'makes documents go round in a circle',
    rule: 'reference/cycle',
    *mutants(content) {
      for (const [one, other] of pairs(content)) {
        if (one.id > other.id) continue;
        for (const key of ['annexTo', 'approvedBy', 'supersedes']) {
          const value = (id: string): string => (key === 'supersedes' ? `[${id}]` : id);
          const first = matterMutant(content, one.id, { [key]: value(other.id) }, key);
          const second = matterMutant(content, other.id, { [key]: value(one.id) }, key);
          yield { ...first, files: { ...first.files, ...second.files } };
        }
      }
    },
  },
  {
    kind: 'makes organizations stand over one another in a circle',
    rule: 'reference/cycle',
    *mutants({ texts, checked }) {
      const ids = Array.from(checked.corpus.organizations.keys());
      for (const one of ids) {
        for (const other of ids) {
          if (one >= other) continue;
          const [first, second] = [under(texts, one, other), under(texts, other, one)];
          yield { ...first, files: { ...first.files, ...second.files } };
        }
      }
    },
  },
  {
    kind: 'makes clauses change one another in a circle',
    rule: 'reference/cycle',
    *mutants(content) {
      for (let count = 2; count < 20; count++) {
        const lines = Array.from({ length: count }, (_, index) => {
          const next = ((index + 1) % count) + 1;
          return `Изменяет: [п. ${next}](#${next}), с 01.09.2026`;
        });
        const mutant = amending(content, '', lines);
        // The least of the ids is the first clause.
        yield { ...mutant, line: mutant.line - 6 * (count - 1) };
      }
    },
  },
  {
    kind: 'names a document as its own annex, ground or predecessor',
    rule: 'reference/self',
    *mutants(content) {
      for (const { id } of documentsOf(content)) {
        yield matterMutant(content, id, { annexTo: id }, 'annexTo');
        yield matterMutant(content, id, { approvedBy: id }, 'approvedBy');
        yield matterMutant(content, id, { supersedes: `[${id}]` }, 'supersedes');
      }
    },
  },
  {
    kind: 'names a role as one that it is not to be confused with',
    rule: 'reference/self',
    mutants: (content) =>
      changedLines(content, /^roles\//u, (text, { file }) =>
        text.replace(/^(notToConfuse: \[)[^\]]*/u, `$1${file.slice('roles/'.length, -'.mdx'.length)}`),
      ),
  },
  {
    kind: 'names an organization as its own parent',
    rule: 'reference/self',
    *mutants({ texts, checked }) {
      for (const id of checked.corpus.organizations.keys()) yield under(texts, id, id);
    },
  },
  {
    kind: 'makes a clause change itself',
    rule: 'reference/self',
    *mutants(content) {
      for (let count = 1; count < 12; count++) {
        for (const key of ['Изменяет', 'Отменяет']) {
          const lines = Array.from(
            { length: count },
            (_, index) => `${key}: [п. ${index + 1}](#${index + 1}), с 01.09.2026`,
          );
          yield amending(content, '', lines);
        }
      }
    },
  },
];

/** An organization with a parent, found there. */
function under(texts: ReadonlyMap<string, string>, id: string, parent: string): Mutant {
  const file = `organizations/${id}.yaml`;
  const text = (texts.get(file) ?? '').replace(/^level:/mu, `parent: ${parent}\nlevel:`);
  return { files: { [file]: text }, file, line: lineOf(text, /^parent:/mu) };
}

function at({ file, line }: Mutant): Pick<Mutant, 'file' | 'line'> {
  return { file, line };
}
