/** The tree of a clause. */
import type { Clause, Corpus, Target } from '../../corpus/types.ts';
import type { Use } from '../../corpus/use.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { rhythmWords } from '../../markup/rhythm.ts';
import { clausePlace, placeAtHome } from '../clause-place.ts';
import { dayWords } from '../date.ts';
import type { Tie } from '../ties.ts';
import type { Answer } from './answers.ts';
import { cellGroups } from './cell-branches.ts';
import { referrerGroups, restsOn } from './links.ts';
import { group, leaf, reaching, type Branch } from './node.ts';
import { shortened } from './shortened.ts';
import { addressBranch, ifChanged, referencesToReview, reviewBranch, type Published } from './standing.ts';
import { dutyTitle, organizationName, roleTitle, thing } from './thing.ts';
import { touchedBy, type Touched } from './touched.ts';

const ways: Readonly<Record<Tie, string>> = {
  responsible: 'отвечает',
  approves: 'решает',
  participates: 'участвует',
  informed: 'извещается',
  addressed: 'пункт обращён к этой роли',
};

const sorts: Readonly<Record<Answer['sort'], string>> = {
  asks: 'к кому обращаются',
  help: 'кто помогает',
  askedBy: 'кто обращается',
  toldBy: 'кто извещает',
  tells: 'кого извещают',
  together: 'кто участвует вместе',
};

/** What the clause touches, in branches. */
export function clauseBranches(corpus: Corpus, uses: readonly Use[], id: string, published: Published): Branch[] {
  const touched = touchedBy(corpus, id);
  if (touched === null) return [];
  const target: Target = { kind: 'clause', id };
  const heirs = touched.heirs.map((clause): Target => ({ kind: 'clause', id: clause.id }));
  return [
    ...group('subclauses', 'Подпункты', subclauses(corpus, touched)),
    ...group('roles', 'Роли', roles(corpus, touched)),
    ...group('duties', 'Обязанности', duties(corpus, touched.duties)),
    ...annex(corpus, touched),
    ...cellGroups(corpus, touched.cells, 'without clause'),
    ...group('sheets', 'Листы ролей', sheets(corpus, touched)),
    ...rhythm(touched),
    ...group('amends', 'Меняет пункты', amends(corpus, touched)),
    ...group('amended-by', 'Его меняют', amendedBy(corpus, touched)),
    ...referrerGroups(corpus, uses, target),
    ...group('answers', 'Ответы «кого спрашивать»', answers(corpus, touched)),
    ...group('addressed-by', '«Кому» действует из пункта выше', above(corpus, touched)),
    ...restsOn(corpus, uses, target),
    ...addressBranch(target, published),
    ...reviewBranch(ifChanged('слова или карточку'), referencesToReview(uses, [target])),
    ...reviewBranch('Ссылок на подпункты, если изменить «Кому»', referencesToReview(uses, heirs)),
  ];
}

/** The clause in a few words. */
export function clauseWords({ text }: Clause): string {
  return text === '' ? '' : `: «${shortened(text)}»`;
}

/** Responsibilities by their titles. */
export function duties(corpus: Corpus, ids: readonly string[]): readonly Branch[] {
  return ids.map((id) =>
    leaf('responsibility', id, dutyTitle(corpus, id), corpus.responsibilities.get(id)?.at ?? null),
  );
}

/** Where a change of the clause is a change of who answers below it, that is said. */
function subclauses(corpus: Corpus, { clause, heirs }: Touched): readonly Branch[] {
  const own = clause.children.flatMap((anchor) => corpus.clauses.get(`${clause.document}#${anchor}`) ?? []);
  return [...new Set([...own, ...heirs])]
    .filter((one) => one !== clause)
    .map((one) => {
      const answering = one.responsible.map((role) => lowerFirst(roleTitle(corpus, role))).join(', ');
      const how = heirs.includes(one) ? ` — по «Кому» этого пункта отвечает ${answering}` : '';
      return reaching({ kind: 'clause', id: one.id }, `${placeAtHome(corpus, one.id).text}${how}`, one.at);
    });
}

function roles(corpus: Corpus, { clause, heirOf, roles: found }: Touched): readonly Branch[] {
  const source = heirOf === null ? 'своей строке «Кому»' : `«Кому» выше: ${placeAtHome(corpus, heirOf.id).text}`;
  return [...found].map(([id, ties]) => {
    const words = ties.map((tie) => {
      const isInherited = tie === 'addressed' || (tie === 'responsible' && clause.inherited);
      const way = tie === 'responsible' && clause.kind === 'condition' ? 'названа в условии' : ways[tie];
      return isInherited ? `${way} по ${source}` : way;
    });
    const title = `${roleTitle(corpus, id)}: ${words.join(', ')}`;
    return leaf('role', id, title, corpus.roles.get(id)?.at ?? null);
  });
}

function annex(corpus: Corpus, { clause }: Touched): readonly Branch[] {
  if (clause.annex === null) return [];
  const { number, duties: settled } = clause.annex;
  const words = settled.map((id) => lowerFirst(dutyTitle(corpus, id))).join(', ');
  const title = `Приложение ${number}, текста нет${words === '' ? '' : `; должно было определить: ${words}`}`;
  return [leaf('annex', `${clause.document} annex ${number}`, title, clause.at)];
}

function sheets(corpus: Corpus, { sheets: found }: Touched): readonly Branch[] {
  return found.map(({ role, organization }) => {
    const title = `${roleTitle(corpus, role)}, ${organizationName(corpus, organization)}`;
    return leaf('sheet', `${role}/${organization}`, title, corpus.roles.get(role)?.at ?? null);
  });
}

function rhythm({ clause, when }: Touched): readonly Branch[] {
  return when === null ? [] : [leaf('rhythm', when, `Срок: ${rhythmWords(when)}`, clause.at)];
}

function amends(corpus: Corpus, { clause }: Touched): readonly Branch[] {
  return clause.amendments.map(({ mode, target, from }) => {
    const title = `${mode === 'cancels' ? 'отменяет' : 'изменяет'} ${thing(corpus, { kind: 'clause', id: target }).title}`;
    return reaching({ kind: 'clause', id: target }, `${title}${since(from)}`, corpus.clauses.get(target)?.at ?? null);
  });
}

function amendedBy(corpus: Corpus, { amendedBy: found }: Touched): readonly Branch[] {
  return found.map(({ clause, mode, from }) => {
    const title = `${clausePlace(corpus, clause).text} ${mode === 'cancels' ? 'отменяет' : 'изменяет'} его${since(from)}`;
    return reaching({ kind: 'clause', id: clause }, title, corpus.clauses.get(clause)?.at ?? null);
  });
}

function since(day: string | null): string {
  return day === null ? '' : ` с ${dayWords(day)}`;
}

function answers(corpus: Corpus, { answers: found }: Touched): readonly Branch[] {
  return found.map(({ sort, people, readers }) => {
    const whom = people.length === 0 ? 'не сказано' : people.join(', ');
    const on = readers.map((id) => lowerFirst(roleTitle(corpus, id))).join(', ');
    return leaf('answer', sort, `${sorts[sort]}: ${whom}; читают: ${on}`, null);
  });
}

/** What the clause takes over from above. */
function above(corpus: Corpus, { heirOf, clause }: Touched): readonly Branch[] {
  if (heirOf === null || !clause.inherited) return [];
  return [leaf('clause', heirOf.id, placeAtHome(corpus, heirOf.id).text, heirOf.at)];
}
