/** How a clause is called: «п. 3.4 раздела IV», «абзац 1 раздела II», «пункт 4 списка раздела III», «преамбула». */
import type { Clause, Document } from '../corpus/types.ts';

interface Named {
  readonly nominative: string;
  readonly genitive: string;
}

/** A document is asked for its names once per clause that refers to it. */
const known = new WeakMap<Document, ReadonlyMap<string, string>>();

/** Names of all clauses of a document by anchor, in the order of the text; no two are the same. */
export function clauseNames(document: Document): ReadonlyMap<string, string> {
  const names = known.get(document) ?? named(document);
  known.set(document, names);
  return names;
}

function named(document: Document): ReadonlyMap<string, string> {
  const names = new Map<string, Named>();
  const counts = new Map<string, number>();
  const alone = listsAlone(document);
  for (const clause of document.clauses) {
    names.set(
      clause.anchor,
      clause.number === null ? unnumbered(clause, names, counts, alone) : numbered(document, clause, counts),
    );
  }
  return new Map([...names].map(([anchor, { nominative }]) => [anchor, nominative]));
}

/** A number that the original gives twice is told apart by its section and by its turn there. */
function numbered(document: Document, { number, section }: Clause, counts: Map<string, number>): Named {
  const inSection = section === null ? '' : ` раздела ${section}`;
  const anew = document.numbering === 'section';
  const turnInDocument = count(counts, `${number}`);
  const turn = count(counts, `${number} ${section}`);
  const where = anew || (turnInDocument > 1 && turn !== turnInDocument) ? inSection : '';
  const name = `п. ${number}${where}${turn > 1 ? ` (${turn}-й с этим номером)` : ''}`;
  return { nominative: name, genitive: name };
}

/** Anchors of paragraphs with the one list of a section without numbers: its items need not name the paragraph. */
function listsAlone(document: Document): ReadonlySet<string> {
  const items = document.clauses.filter(({ form }) => form === 'item');
  const bySection = Map.groupBy(items, ({ section }) => section);
  const numbered = new Set(document.clauses.filter(({ number }) => number !== null).map(({ section }) => section));
  const paragraphs = new Set(document.clauses.filter(({ form }) => form === 'paragraph').map(({ anchor }) => anchor));
  return new Set(
    [...bySection].flatMap(([section, found]) => {
      const parents = new Set(found.map(({ parent }) => parent));
      const [parent] = parents;
      return parents.size === 1 && parent != null && paragraphs.has(parent) && !numbered.has(section) ? [parent] : [];
    }),
  );
}

function unnumbered(
  clause: Clause,
  names: ReadonlyMap<string, Named>,
  counts: Map<string, number>,
  alone: ReadonlySet<string>,
): Named {
  if (clause.form === 'preamble') return { nominative: 'преамбула', genitive: 'преамбулы' };
  const turn = count(counts, `${clause.form} ${clause.parent} ${clause.section}`);
  const parent = clause.parent === null || alone.has(clause.parent) ? undefined : names.get(clause.parent);
  const of = parent ? ` ${parent.genitive}` : clause.section === null ? '' : ` раздела ${clause.section}`;
  return clause.form === 'item'
    ? { nominative: `пункт ${turn} списка${of}`, genitive: `пункта ${turn} списка${of}` }
    : { nominative: `абзац ${turn}${of}`, genitive: `абзаца ${turn}${of}` };
}

function count(counts: Map<string, number>, key: string): number {
  const turn = (counts.get(key) ?? 0) + 1;
  counts.set(key, turn);
  return turn;
}
