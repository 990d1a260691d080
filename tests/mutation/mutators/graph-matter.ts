/** Changes of the front matter of real documents, and new documents beside them. */
import type { Document } from '../../../src/corpus/types.ts';
import type { Content, Mutant } from '../mutator.ts';

/** The documents of the content, in order. */
export function documentsOf({ checked }: Content): Document[] {
  return Array.from(checked.corpus.documents.values());
}

/** Every two different documents. */
export function* pairs(content: Content): Iterable<readonly [Document, Document]> {
  const all = documentsOf(content);
  for (const one of all) for (const other of all) if (one !== other) yield [one, other];
}

/** Path of a document's file. */
export function pathOf(id: string): string {
  return `documents/${id}.mdx`;
}

/** The text of a document with keys of its front matter written anew, or added behind the others. */
export function withKeys({ texts }: Content, id: string, keys: Readonly<Record<string, string>>): string {
  let text = texts.get(pathOf(id)) ?? '';
  for (const [key, value] of Object.entries(keys)) {
    const written = new RegExp(`^${key}:.*\\n(?:(?:[ \\t]|- ).*\\n)*`, 'mu');
    const end = text.indexOf('\n---\n', 4) + 1;
    const line = `${key}: ${value}\n`;
    const at = written.exec(text);
    text =
      at !== null && at.index < end
        ? text.slice(0, at.index) + line + text.slice(at.index + at[0].length)
        : text.slice(0, end) + line + text.slice(end);
  }
  return text;
}

/** The line (from 1) of the first match. */
export function lineOf(text: string, what: RegExp): number {
  const at = what.exec(text)?.index ?? 0;
  return text.slice(0, at).split('\n').length;
}

/** A document with keys changed, found at one of them. */
export function matterMutant(content: Content, id: string, keys: Readonly<Record<string, string>>, at: string): Mutant {
  const text = withKeys(content, id, keys);
  return { files: { [pathOf(id)]: text }, file: pathOf(id), line: lineOf(text, new RegExp(`^${at}:`, 'mu')) };
}

/** A new document of an organization that sorts behind all others. */
export function newDocument(organization: string, matter: string, body: string): string {
  return `---\ntitle: Новый приказ\nkind: order\norganization: ${organization}\nscope: own\nstatus: unverified\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n${matter}---\n\n${body}`;
}

/** Path of that document. */
export const newPath = 'documents/zz-new.mdx';

/** A day some years later or earlier. */
export function yearsFrom(day: string, years: number): string {
  return `${Number(day.slice(0, 4)) + years}${day.slice(4).replace('-02-29', '-02-28')}`;
}
