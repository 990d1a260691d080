/** Slips that show where documents of one organization are laid side by side. */
import type { Clause } from '../../../src/corpus/types.ts';
import { rhythmPhrases, readRhythm } from '../../../src/markup/rhythm.ts';
import { givenDuties, type Given } from '../../../src/rules/given-duties.ts';
import type { Content, Mutant, Mutator } from '../mutator.ts';
import { cardsOf } from './card-lines.ts';
import { lineOf, newDocument, newPath } from './graph-matter.ts';

const list = 'responsibilities.yaml';

/** What one document alone gives to somebody. */
function givenOnce({ checked }: Content): Given[] {
  return givenDuties(checked.corpus).filter(
    ({ clauses }) => new Set(clauses.map(({ document }) => document)).size === 1,
  );
}

/** A new document of an organization with one card; found at a line of it. */
function otherDocument(organization: string, card: readonly string[], at: RegExp): Mutant {
  const body = `### 1.\n\nСказано иначе.\n\n${card.map((line) => `> ${line}\n`).join('')}`;
  const text = newDocument(organization, '', body);
  return { files: { [newPath]: text }, file: newPath, line: lineOf(text, at) };
}

/** Two responsibilities that one role has in one organization, and the clause of the first where it is seen. */
function* both({
  checked,
}: Content): Iterable<{ readonly checker: string; readonly done: string; readonly clause: Clause }> {
  const given = givenDuties(checked.corpus);
  for (const one of given) {
    for (const other of given) {
      if (one === other || one.organization !== other.organization) continue;
      const roles = new Set(other.clauses.flatMap(({ responsible }) => responsible));
      const clause = one.clauses.find(({ responsible }) => responsible.some((role) => roles.has(role)));
      if (clause !== undefined) yield { checker: one.duty, done: other.duty, clause };
    }
  }
}

export const comparisonMutators: readonly Mutator[] = [
  {
    kind: 'gives a duty to somebody else in another document',
    rule: 'duty/roles',
    *mutants(content) {
      const { roles, responsibilities } = content.checked.corpus;
      for (const { organization, duty, clauses } of givenOnce(content)) {
        const taken = new Set(clauses.flatMap(({ responsible }) => responsible));
        for (const { id, title } of roles.values()) {
          if (taken.has(id)) continue;
          const card = [`Отвечает: ${title}`, `Обязанность: ${responsibilities.get(duty)?.title ?? duty}`];
          yield otherDocument(organization, card, /^> Обязанность/mu);
        }
      }
    },
  },
  {
    kind: 'sets another rhythm in another document',
    rule: 'duty/rhythm',
    *mutants(content) {
      const { roles, responsibilities } = content.checked.corpus;
      for (const { organization, duty, clauses } of givenOnce(content)) {
        for (const role of new Set(clauses.flatMap(({ responsible }) => responsible))) {
          const own = clauses.filter(({ responsible }) => responsible.includes(role)).map(({ when }) => when);
          if (own.every((when) => when === null)) continue;
          for (const phrase of Object.keys(rhythmPhrases)) {
            if (own.includes(readRhythm(phrase))) continue;
            const who = `Отвечает: ${roles.get(role)?.title ?? role}`;
            const what = `Обязанность: ${responsibilities.get(duty)?.title ?? duty}`;
            yield otherDocument(organization, [who, what, `Срок: ${phrase}`], /^> Срок/mu);
          }
        }
      }
    },
  },
  {
    kind: 'has a duty looked after by who does it',
    rule: 'duty/self-check',
    *mutants(content) {
      const cards = Array.from(cardsOf(content));
      const text = content.texts.get(list) ?? '';
      for (const { checker, done, clause } of both(content)) {
        const entry = new RegExp(`^- id: ${checker}\\n(?:  .*\\n)*`, 'mu').exec(text)?.[0] ?? '';
        const card = cards.find((one) => one.clause.id === clause.id);
        const line = card?.keys.get('Обязанность');
        if (entry === '' || entry.includes('checks:') || card === undefined || line === undefined) continue;
        yield { files: { [list]: text.replace(entry, `${entry}  checks: [${done}]\n`) }, file: card.file, line };
      }
    },
  },
];
