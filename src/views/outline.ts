/** A document in the order it is set: sections, and in each its clauses, list items that follow each other together. */
import type { Clause, Document, Section } from '../corpus/types.ts';

/** A clause, or the items of one list. */
export type Block =
  { readonly kind: 'clause'; readonly clause: Clause } | { readonly kind: 'list'; readonly items: readonly Clause[] };

export interface OutlinePart {
  /** The section, or null for what stands before or without sections. */
  readonly section: Section | null;
  readonly blocks: readonly Block[];
}

export function outline(document: Document): readonly OutlinePart[] {
  const bySection = Map.groupBy(document.clauses, ({ section }) => section);
  const parts = [null, ...document.sections].map((section) => ({
    section,
    blocks: blocks(bySection.get(section?.anchor ?? null) ?? []),
  }));
  return parts.filter((part) => part.section !== null || part.blocks.length > 0);
}

function blocks(clauses: readonly Clause[]): readonly Block[] {
  const found: Block[] = [];
  let items: Clause[] = [];
  for (const clause of clauses) {
    if (clause.form !== 'item') {
      items = [];
      found.push({ kind: 'clause', clause });
    } else {
      if (items.length === 0) found.push({ kind: 'list', items });
      items.push(clause);
    }
  }
  return found;
}

const headings = ['h2', 'h3', 'h4', 'h5', 'h6'] as const;

/** The heading of a clause: a section is h2, so clauses begin at h3; without a section at h2. */
export function headingTag({ section, depth }: Clause): (typeof headings)[number] {
  return headings[depth + (section === null ? 0 : 1)] ?? 'h6';
}
