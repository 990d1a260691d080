/** From a document as written to its clauses: names resolved, responsibility inherited, links followed. */
import { addAll } from '../findings/add-all.ts';
import type { Finding } from '../findings/finding.ts';
import type { DetachedLink } from '../markup/detach.ts';
import type { WrittenClause, WrittenDocument } from '../markup/written.ts';
import type { ClauseKind } from '../markup/kinds.ts';
import { plainText } from '../markup/tree.ts';
import { readCardFields, type CardContext, type CardFields } from './card.ts';
import { followLink } from './links.ts';
import { targetKey, targetText } from './target.ts';
import type { Clause, Section, Target } from './types.ts';
import type { Use } from './use.ts';

/** Clauses and sections without what only the whole graph knows. */
export interface OwnClauses {
  readonly sections: readonly Section[];
  readonly clauses: readonly Clause[];
  /** Every link of the document where it stands. */
  readonly uses: readonly Use[];
  readonly findings: readonly Finding[];
}

/**
 * Makes the clauses of one document; `referencedBy` is still empty.
 * @param anchors as `giveAnchors` gave them
 */
export function makeClauses(
  document: string,
  written: WrittenDocument,
  anchors: ReadonlyMap<WrittenClause, string>,
  context: CardContext,
): OwnClauses {
  const findings: Finding[] = [];
  const uses: Use[] = [];
  const cards = new Map<WrittenClause, CardFields>();
  const childrenOf = new Map<WrittenClause, string[]>();
  const anchorOf = (clause: WrittenClause): string => anchors.get(clause) ?? '';
  for (const clause of written.clauses) {
    const card = readCardFields(clause.card, context);
    addAll(findings, card.findings);
    cards.set(clause, card);
    if (clause.parent === null) continue;
    const siblings = childrenOf.get(clause.parent) ?? [];
    siblings.push(anchorOf(clause));
    childrenOf.set(clause.parent, siblings);
  }
  const clauses = written.clauses.map((clause) => make(clause));
  const inSection = new Map<string, string[]>();
  for (const { section, parent, anchor } of clauses) {
    if (section === null || parent !== null) continue;
    const own = inSection.get(section) ?? [];
    own.push(anchor);
    inSection.set(section, own);
  }
  const sections = written.sections.map((section): Section => {
    followed(section.links, { kind: 'section', id: `${document}#${section.number}` });
    const { number: anchor, title } = section;
    return {
      document,
      anchor,
      title,
      text: plainText(title),
      clauses: inSection.get(section.number) ?? [],
      referencedBy: [],
      at: section.place,
    };
  });
  return { sections, clauses, uses, findings };

  function make(clause: WrittenClause): Clause {
    const card = cards.get(clause) ?? readCardFields([], context);
    const anchor = anchorOf(clause);
    const id = `${document}#${anchor}`;
    const targets = followed(clause.links, { kind: 'clause', id });
    for (const { target, offset } of card.links) note({ kind: 'clause', id }, target, null, offset);
    const { responsible, inherited } = answering(clause, card);
    const paragraphs = [plainText(clause.title), ...clause.body.map((node) => plainText([node]))];
    return {
      id,
      document,
      anchor,
      form: clause.form,
      number: clause.number,
      section: clause.section?.number ?? null,
      parent: clause.parent === null ? null : anchorOf(clause.parent),
      children: childrenOf.get(clause) ?? [],
      depth: depth(clause),
      kind: card.kind ?? defaultKind(card, responsible),
      title: clause.title,
      body: clause.body,
      text: paragraphs.filter((part) => part !== '').join('\n'),
      duties: card.duties,
      addressees: card.addressees,
      responsible,
      inherited,
      unnamed: card.unnamed,
      approves: card.approves,
      participates: card.participates,
      informed: card.informed,
      when: card.when,
      erratum: card.erratum,
      reconstructed: card.reconstructed,
      annex: card.annex,
      amendments: card.amendments,
      references: distinct([...targets, ...card.links.map(({ target }) => target)]),
      referencedBy: [],
      at: clause.place,
    };
  }

  /** Gives links their targets; returns where they lead. */
  function followed(links: readonly DetachedLink[], from: Target): Target[] {
    const targets: Target[] = [];
    for (const link of links) {
      const { target, finding } = followLink(context.registry, context.lines, link);
      if (finding !== null) findings.push(finding);
      link.node.url = target === null ? link.url : targetText(target);
      if (target === null) continue;
      targets.push(target);
      note(from, target, plainText(link.node.children), link.offset);
    }
    return targets;
  }

  function note(from: Target, target: Target, label: string | null, offset: number): void {
    uses.push({ from, target, label, at: { lines: context.lines, offset } });
  }

  /** Who answers: the card's own, else for a duty its own or the nearest `Кому` above. */
  function answering(clause: WrittenClause, card: CardFields): { responsible: readonly string[]; inherited: boolean } {
    const own = card.responsible.length > 0 || card.unnamed || card.approves.length > 0;
    const duty = card.duties.length > 0 || card.kind === 'duty';
    if (own || !duty) return { responsible: card.responsible, inherited: false };
    for (let at: WrittenClause | null = clause; at !== null; at = at.parent) {
      const addressees = cards.get(at)?.addressees ?? [];
      if (addressees.length > 0) return { responsible: addressees, inherited: true };
    }
    return { responsible: [], inherited: false };
  }
}

function defaultKind(card: CardFields, responsible: readonly string[]): ClauseKind {
  const answered = responsible.length > 0 || card.approves.length > 0 || card.unnamed;
  return card.duties.length > 0 && answered ? 'duty' : 'definition';
}

function depth(clause: WrittenClause): number {
  let above = 0;
  for (let at = clause.parent; at !== null; at = at.parent) above++;
  return above;
}

/** Each target once, in the order first met. */
export function distinct(targets: readonly Target[]): Target[] {
  if (targets.length < 2) return [...targets];
  if (targets.length > 8) return [...new Map(targets.map((target) => [targetKey(target), target])).values()];
  return targets.filter(
    ({ kind, id }, index) => targets.findIndex((other) => other.id === id && other.kind === kind) === index,
  );
}
