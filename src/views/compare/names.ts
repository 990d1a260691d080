/** By which names a clause calls the roles it speaks of: aliases and positions that stand in that clause. */
import type { Corpus, Document } from '../../corpus/types.ts';
import { otherForms } from '../../findings/word-form.ts';
import { lowerFirst } from '../../findings/lower-first.ts';
import { stemsOf } from './stems.ts';

/** A role under one of its names. */
export interface NamedRole {
  readonly role: string;
  /** «обслуживающие организации (интернет-провайдеры)» */
  readonly name: string;
  /** Id of the clause where the name stands. */
  readonly clause: string;
  /** The words of the name, without endings, that the clause says to the letter. */
  readonly said: ReadonlySet<string>;
}

/** Names of roles that one of two texts has and the other has not. */
export interface NameDifference {
  readonly lost: readonly NamedRole[];
  readonly gained: readonly NamedRole[];
}

const known = new WeakMap<Corpus, ReadonlyMap<string, readonly NamedRole[]>>();

/** The names that stand in a clause. */
export function namesAt(corpus: Corpus, clause: string): readonly NamedRole[] {
  const index = known.get(corpus) ?? namesByClause(corpus);
  known.set(corpus, index);
  return once(index.get(clause) ?? []);
}

/** The names that stand in a document. */
export function namesIn(corpus: Corpus, document: Document): readonly NamedRole[] {
  return once(document.clauses.flatMap(({ id }) => namesAt(corpus, id)));
}

function once(names: readonly NamedRole[]): readonly NamedRole[] {
  return names.filter((one, index) => names.findIndex((other) => isSame(one, other)) === index);
}

/** What one side says: the names in it and its words. */
export interface NamesOfText {
  readonly names: readonly NamedRole[];
  /** All its words without endings. */
  readonly stems: ReadonlySet<string>;
}

/** Which names of the one the other has not, whatever case and number they stand in. */
export function nameDifference(pattern: NamesOfText, variant: NamesOfText): NameDifference {
  return { lost: missing(pattern, variant), gained: missing(variant, pattern) };
}

/** A restated clause need not say a name to the letter: what it says of the name is missed where the other does not say it. */
function missing({ names }: NamesOfText, other: NamesOfText): readonly NamedRole[] {
  return names.filter(
    (one) =>
      !other.names.some((two) => isSame(one, two)) &&
      (one.said.size === 0 || [...one.said].some((stem) => !other.stems.has(stem))),
  );
}

function isSame(one: NamedRole, other: NamedRole): boolean {
  return one.role === other.role && otherForms(one.name, [other.name]).whole.length > 0;
}

function namesByClause(corpus: Corpus): ReadonlyMap<string, readonly NamedRole[]> {
  const names: NamedRole[] = [];
  const note = (role: string, name: string, clause: string | undefined): void => {
    const text = corpus.clauses.get(clause ?? '')?.text;
    if (clause === undefined || text === undefined) return;
    const own = stemsOf(text);
    const said = new Set([...stemsOf(name)].filter((stem) => own.has(stem)));
    names.push({ role, name: lowerFirst(name), clause, said });
  };
  for (const { appointments } of corpus.organizations.values()) {
    for (const { role, position, clause } of appointments) note(role, position, clause);
  }
  for (const { id, aliases } of corpus.roles.values()) for (const { name, clause } of aliases) note(id, name, clause);
  return Map.groupBy(names, ({ clause }) => clause);
}
