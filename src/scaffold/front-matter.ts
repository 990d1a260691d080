/** Front matter and YAML files as text, written and edited by `yaml`. */
import { Document, isScalar, isSeq, parseDocument, Scalar, visit, type ToStringOptions } from 'yaml';
import { bodyStart } from '../markup/front-matter.ts';

/** A field as it may be written: absent ones are left out. */
export type Field = string | readonly string[] | readonly FieldMap[] | FieldMap | undefined;

interface FieldMap {
  readonly [key: string]: Field;
}

/** As the files of the content are written: long lines stay whole, `[a, b]` without padding. */
const style: ToStringOptions = { lineWidth: 0, flowCollectionPadding: false };

/** Texts that look like numbers more often than not. */
const quotedKeys: ReadonlySet<string> = new Set(['number', 'annexNumber']);

/** Fields as YAML, in their order. Lists of texts stand on one line, empty lists are left out. */
export function yamlOf(fields: Readonly<Record<string, Field>>): string {
  const written = Object.entries(fields).filter(([, value]) => value !== undefined && !isEmptyList(value));
  const document = new Document(Object.fromEntries(written), { schema: 'core' });
  for (const [key, value] of written) {
    const node = document.get(key, true);
    if (isSeq(node) && Array.isArray(value) && value.every((item) => typeof item === 'string')) node.flow = true;
  }
  visit(document, {
    Pair(_, { key, value }) {
      if (isScalar(key) && quotedKeys.has(String(key.value)) && isScalar(value)) value.type = Scalar.QUOTE_DOUBLE;
    },
    Scalar(_, node) {
      // Addresses of clauses: who copies one without its quotes need not know where YAML begins a comment.
      if (typeof node.value === 'string' && node.value.includes('#')) node.type = Scalar.QUOTE_DOUBLE;
    },
  });
  return document.toString(style);
}

/** A number of a document, in quotes as all numbers are. */
export function quotedText(value: string): Scalar<string> {
  const node = new Scalar(value);
  node.type = Scalar.QUOTE_DOUBLE;
  return node;
}

function isEmptyList(value: Field): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** A text of front matter and body. */
export function withFrontMatter(fields: Readonly<Record<string, Field>>, body: string): string {
  return `---\n${yamlOf(fields)}---\n\n${body}`;
}

/** Changes the front matter of a text; its body, its comments and the order of its fields stay. */
export function editFrontMatter(text: string, edit: (matter: Document) => void): string {
  const end = bodyStart(text);
  const matter = /^---[ \t]*\n([\s\S]*?\n)---/u.exec(text.slice(0, end))?.[1] ?? '';
  const document = parseDocument(matter, { schema: 'core' });
  edit(document);
  return `---\n${document.toString(style)}${text.slice(4 + matter.length)}`;
}
