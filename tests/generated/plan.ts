/** What a generated document will hold: sections and clauses with their anchors, before there are words. */
import type { Chance } from './chance.ts';

/** How numbers run: without sections, anew in each, on through all, or with the section's own number first. */
export type Style = 'plain' | 'anew' | 'through' | 'prefixed';

/** A clause that is to be written. */
export interface PlannedClause {
  readonly document: string;
  readonly form: 'numbered' | 'preamble' | 'paragraph' | 'item';
  readonly number: string | null;
  readonly section: string | null;
  readonly anchor: string;
  /** Whether the card gives the anchor. */
  readonly ownAnchor: boolean;
  /** What the card says of a number that is wrong in the original. */
  readonly numberErratum: string | null;
  readonly parent: PlannedClause | null;
  /** Marks of the heading, or how deep an item is indented. */
  readonly level: number;
  /** The list at its end. */
  readonly items: PlannedClause[];
}

/** A section that is to be written. */
export interface PlannedSection {
  readonly roman: string;
  readonly items: PlannedClause[];
}

/** What stands in a document, in order. Items are not among the blocks but in what they stand in. */
export interface Plan {
  readonly style: Style;
  readonly sections: readonly PlannedSection[];
  readonly blocks: readonly ({ section: PlannedSection } | { clause: PlannedClause })[];
  readonly clauses: readonly PlannedClause[];
}

const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV'];

type Given = Pick<PlannedClause, 'form' | 'number' | 'parent' | 'level'> & Partial<PlannedClause>;

/** Plans the body of a document. */
export function planBody(document: string, style: Style, chance: Chance): Plan {
  const clauses: PlannedClause[] = [];
  const sections: PlannedSection[] = [];
  const blocks: Plan['blocks'][number][] = [];
  const counts = new Map<PlannedClause | string | null, number>();
  let roman: string | null = null;
  let owned = 0;
  let top = 0;

  if (chance.percent(30)) {
    const preamble = heading({ form: 'preamble', number: null, parent: null, level: 3, anchor: 'preamble' });
    chance.noted('preamble', '');
    if (chance.percent(20)) list(preamble);
    if (chance.percent(30)) paragraph(preamble);
  }
  if (style === 'plain') {
    numbered(null, 2 + chance.below(6));
  } else {
    const longest = chance.percent(5) ? romans.length : 2 + chance.below(3);
    for (const [index, next] of romans.slice(0, longest).entries()) {
      const section: PlannedSection = { roman: next, items: [] };
      roman = next;
      sections.push(section);
      blocks.push({ section });
      chance.noted('section', '');
      const listed = chance.percent(15);
      if (listed) items(null, section.items, 0);
      if (chance.percent(15)) chance.noted('list straight under a section and clauses', '');
      else if (listed) continue;
      if (style === 'anew') top = 0;
      if (style === 'prefixed') numbered({ number: String(index + 1), clause: null }, 1 + chance.below(4));
      else numbered(null, 1 + chance.below(4));
    }
  }
  return { style, sections, blocks, clauses };

  /** Numbered siblings, at the top or below a number. */
  function numbered(above: { number: string; clause: PlannedClause | null } | null, count: number): void {
    const parent = above?.clause ?? null;
    const level = parent === null ? 3 : parent.level + 1;
    const depth = above === null ? 1 : above.number.split('.').length + 1;
    const print = (last: number): string => (above === null ? String(last) : `${above.number}.${last}`);
    let last = above === null ? top : 0;
    let repeated = false;
    for (let index = 0; index < count; index++) {
      last++;
      // Behind a repeated number the next one is meant to be used up already.
      const gap = index > 0 && !repeated && chance.percent(2);
      if (gap) last++;
      const number = print(last);
      const numberErratum = gap ? chance.noted('gap of the original', `номера ${print(last - 1)} нет.`) : null;
      const clause = heading({ form: 'numbered', number, parent, level, numberErratum });
      chance.noted(`number of ${String(depth)} parts`, '');
      if (chance.percent(12)) list(clause);
      if (chance.percent(8)) paragraph(clause);
      if (depth < 3 && chance.percent(depth === 1 ? 35 : 25)) numbered({ number, clause }, 1 + chance.below(3));
      repeated = !clause.ownAnchor && chance.percent(3);
      if (repeated) repeat(clause, print(last + 1));
      if (chance.percent(6)) paragraph(parent, level);
    }
    if (above === null) top = last;
  }

  /** The number once more, as the original has it. */
  function repeat({ number, parent, level, anchor }: PlannedClause, meant: string): void {
    const numberErratum = `номер ${number ?? ''} стоит второй раз; по порядку должен быть ${meant}.`;
    heading({ form: 'numbered', number, parent, level, anchor: `${anchor}-2`, ownAnchor: true, numberErratum });
    chance.noted('repeated number', '');
  }

  function paragraph(parent: PlannedClause | null, level = (parent?.level ?? 2) + 1): void {
    const clause = heading({ form: 'paragraph', number: null, parent, level });
    chance.noted('Абзац', '');
    if (chance.percent(20)) list(clause);
  }

  function list(clause: PlannedClause): void {
    items(clause, clause.items, 0);
  }

  function items(parent: PlannedClause | null, into: PlannedClause[], level: number): void {
    chance.noted(level === 0 ? 'list' : 'nested list', '');
    if (parent === null) chance.noted('list straight under a section', '');
    const count = 1 + chance.below(4);
    for (let index = 0; index < count; index++) {
      const item = add({ form: 'item', number: null, parent, level });
      into.push(item);
      if (level < 2 && chance.percent(15)) items(item, item.items, level + 1);
    }
  }

  function heading(given: Given): PlannedClause {
    const clause = add(given);
    blocks.push({ clause });
    return clause;
  }

  function add(given: Given): PlannedClause {
    const own = given.anchor === undefined && given.form !== 'preamble' && chance.percent(4);
    if (own) chance.noted('Якорь', '');
    const anchor = given.anchor ?? (own ? ownAnchor() : natural(given));
    const clause = {
      document,
      section: roman,
      anchor,
      ownAnchor: own,
      numberErratum: null,
      items: [],
      ...given,
    };
    clauses.push(clause);
    return clause;
  }

  function ownAnchor(): string {
    owned++;
    return `${roman === null ? '' : `${roman}.`}own-${String(owned)}`;
  }

  function natural({ number, parent }: Given): string {
    if (number !== null) return style === 'anew' && roman !== null ? `${roman}.${number}` : number;
    const holder = parent ?? roman;
    const count = (counts.get(holder) ?? 0) + 1;
    counts.set(holder, count);
    const above = parent?.anchor ?? roman;
    return above === null ? `b${String(count)}` : `${above}.b${String(count)}`;
  }
}
