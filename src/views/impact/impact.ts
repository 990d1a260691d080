/** What a thing touches, directly and through those who refer to it, as a tree with places. */
import { targetKey } from '../../corpus/target.ts';
import type { Corpus, Target } from '../../corpus/types.ts';
import type { Use } from '../../corpus/use.ts';
import { clauseBranches, clauseWords } from './clause.ts';
import { annexBranches, documentBranches, promisesOf, sectionBranches } from './document.ts';
import { referrerGroups, referrers, restsOn } from './links.ts';
import { finished, group, leaf, type Branch, type ImpactNode } from './node.ts';
import { organizationBranches } from './organization.ts';
import { responsibilityBranches } from './responsibility.ts';
import { roleBranches } from './role.ts';
import { addressBranch, ifChanged, referencesToReview, reviewBranch, type Published } from './standing.ts';
import { summary } from './summary.ts';
import { documentDesignation } from '../designation.ts';
import { roleTitle, thing } from './thing.ts';

/** What can be asked about: a thing of the graph, or an annex of a document that was promised and has no text. */
export type ImpactTarget = Target | { readonly kind: 'annex'; readonly document: string; readonly number: string };

/** How far to look, and what else is known. */
export interface ImpactOptions {
  /** 1: what is touched directly; 2: also who refers to that, and so on. */
  readonly depth: number;
  /** The addresses that were published, or null where that is not known. */
  readonly published: Published;
}

/** A tree and the sentence that sums it up. */
export interface Impact {
  readonly summary: string;
  readonly root: ImpactNode;
}

/**
 * What a thing touches. The same graph gives the same tree.
 * @param uses as `Basis` holds them @param target a thing that exists
 */
export function impact(
  corpus: Corpus,
  uses: readonly Use[],
  target: ImpactTarget,
  { depth, published }: ImpactOptions,
): Impact {
  const { root, name } = rootOf(corpus, uses, target, published);
  const words = summary(name, root.children.map(finished));
  if (target.kind !== 'annex') goOn(corpus, uses, root, targetKey(target), depth);
  return { summary: words, root: finished(root) };
}

function rootOf(
  corpus: Corpus,
  uses: readonly Use[],
  target: ImpactTarget,
  published: Published,
): { root: Branch; name: string } {
  if (target.kind === 'annex') return annexRoot(corpus, target);
  const { title, place } = thing(corpus, target);
  const clause = target.kind === 'clause' ? corpus.clauses.get(target.id) : undefined;
  const words = clause === undefined ? '' : clauseWords(clause);
  const root = leaf(target.kind, target.id, `${title}${words}`, place, branchesOf(corpus, uses, target, published));
  return { root, name: title };
}

function annexRoot(
  corpus: Corpus,
  { document: id, number }: { readonly document: string; readonly number: string },
): { root: Branch; name: string } {
  const document = corpus.documents.get(id);
  const of = document === undefined ? id : documentDesignation(corpus, document, 'dative');
  const entry = document?.annexes.find((one) => one.number === number);
  const name = `приложение ${number} к ${of}`;
  const title = `${name}${entry === undefined ? '' : ` «${entry.title}»`}, текста нет`;
  const place = promisesOf(corpus, id, number)[0]?.at ?? document?.at ?? null;
  return { root: leaf('annex', `${id} annex ${number}`, title, place, annexBranches(corpus, id, number)), name };
}

function branchesOf(corpus: Corpus, uses: readonly Use[], target: Target, published: Published): Branch[] {
  const { kind, id } = target;
  switch (kind) {
    case 'clause':
      return clauseBranches(corpus, uses, id, published);
    case 'document':
      return documentBranches(corpus, uses, id, published);
    case 'section':
      return sectionBranches(corpus, uses, id, published);
    case 'role':
      return roleBranches(corpus, uses, id, published);
    case 'responsibility':
      return responsibilityBranches(corpus, uses, id);
    case 'organization':
      return organizationBranches(corpus, uses, id, published);
    case 'topic':
    case 'guide':
    case 'term':
    case 'act':
      return [
        ...group('readers', 'Для кого', readers(corpus, target)),
        ...referrerGroups(corpus, uses, target),
        ...restsOn(corpus, uses, target),
        ...addressBranch(target, published),
        ...reviewBranch(ifChanged('слова'), referencesToReview(uses, [target])),
      ];
  }
}

/** The roles that a topic or a guide is for. */
function readers(corpus: Corpus, { kind, id }: Target): readonly Branch[] {
  const one = kind === 'topic' ? corpus.topics.get(id) : kind === 'guide' ? corpus.guides.get(id) : undefined;
  return (one?.audience ?? []).map((role) =>
    leaf('role', role, roleTitle(corpus, role), corpus.roles.get(role)?.at ?? null),
  );
}

/**
 * Adds, step by step, who refers to what was reached. A thing is followed once, where it stands nearest to the root:
 * references run in circles.
 */
function goOn(corpus: Corpus, uses: readonly Use[], root: Branch, key: string, depth: number): void {
  const followed = new Set([key]);
  let reached = root.children;
  for (let step = 2; step <= depth && reached.length > 0; step++) {
    const next: Branch[] = [];
    for (const branch of openEnds(reached)) {
      const { further } = branch;
      if (further === null) continue;
      const own = targetKey(further);
      if (followed.has(own)) {
        branch.again = true;
        continue;
      }
      const found = referrers(corpus, uses, further);
      if (found.length === 0) continue;
      followed.add(own);
      branch.children.push(...found);
      next.push(...found);
    }
    reached = next;
  }
  for (const branch of openEnds(reached)) {
    if (branch.further !== null && followed.has(targetKey(branch.further))) branch.again = true;
  }
}

/** The nodes from which the reach can go on, in the order they are shown. */
function openEnds(branches: readonly Branch[]): readonly Branch[] {
  return branches.flatMap((branch) => (branch.further === null ? openEnds(branch.children) : [branch]));
}
