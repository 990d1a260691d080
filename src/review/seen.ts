/** Where an entry that changed is seen: counts of places, as sentences. */
import { counted } from '../findings/plural.ts';
import type { Target } from '../corpus/types.ts';
import { cells } from '../views/cells.ts';
import type { Comparison } from './comparison.ts';
import { peopleOf } from './people.ts';
import { nameOf, type Reading } from './reading.ts';
import type { EntryKind } from './review.ts';

/** So many places are named one by one. */
const most = 12;

/** @param pair ids of the entry before and now @param isRenamed whether it is called otherwise now */
export function seenOf(
  { before, after }: Comparison,
  kind: Exclude<EntryKind, 'waiver'>,
  pair: { readonly before: string | null; readonly after: string | null },
  isRenamed: boolean,
): readonly string[] {
  const [reading, id] = pair.after === null ? [before, pair.before ?? ''] : [after, pair.after];
  const places = [...held(reading, kind, id), ...referring(reading, kind, id)];
  if (places.length === 0) return [];
  const lead = isRenamed ? 'Название видно' : pair.after === null ? 'Было связано' : 'С этим связано';
  return [`${lead} — ${places.join('; ')}.`];
}

/** Clauses and cells that hold a role or a responsibility, and what an organization has issued. */
function held({ corpus }: Reading, kind: EntryKind, id: string): readonly string[] {
  if (kind === 'organization') {
    const own = [...corpus.documents.values()].filter(({ organization }) => organization === id);
    return own.length === 0
      ? []
      : [`документы: ${named(own.map((document) => nameOf(corpus, { kind: 'document', id: document.id })))}`];
  }
  if (kind !== 'role' && kind !== 'responsibility') return [];
  const clauses = [...corpus.clauses.values()].filter((clause) =>
    kind === 'role'
      ? peopleOf(corpus, clause).some(({ role }) => role === id) || clause.addressees.includes(id)
      : clause.duties.includes(id) || (clause.annex?.duties.includes(id) ?? false),
  );
  const own = cells(corpus).filter((cell) => (kind === 'role' ? cell.role === id : cell.responsibility === id));
  const roles = new Set(kind === 'responsibility' ? own.flatMap(({ role }) => role ?? []) : []);
  return [
    ...(clauses.length === 0
      ? []
      : [
          `${counted(clauses.length, 'пункт', 'пункта', 'пунктов')} (${named(clauses.map(({ id: own }) => nameOf(corpus, { kind: 'clause', id: own })))})`,
        ]),
    ...(own.length === 0 ? [] : [counted(own.length, 'клетка матрицы', 'клетки матрицы', 'клеток матрицы')]),
    ...(roles.size === 0
      ? []
      : [`листы: ${named(Array.from(roles, (role) => nameOf(corpus, { kind: 'role', id: role })))}`]),
  ];
}

const kindWords: readonly (readonly [Target['kind'], string])[] = [
  ['clause', 'пункты, где есть ссылка'],
  ['document', 'документы'],
  ['role', 'описания ролей'],
  ['topic', 'темы'],
  ['guide', 'руководства'],
  ['organization', 'организации'],
];

function referring({ corpus }: Reading, kind: Exclude<EntryKind, 'waiver'>, id: string): readonly string[] {
  const all = {
    role: corpus.roles,
    topic: corpus.topics,
    guide: corpus.guides,
    organization: corpus.organizations,
    responsibility: corpus.responsibilities,
    term: corpus.terms,
    act: corpus.acts,
  };
  const referencedBy = all[kind].get(id)?.referencedBy ?? [];
  return kindWords.flatMap(([sort, words]) => {
    const own = referencedBy.filter((target) => target.kind === sort);
    return own.length === 0 ? [] : [`${words}: ${named(own.map((target) => nameOf(corpus, target)))}`];
  });
}

function named(names: readonly string[]): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join(', ')}${rest > 0 ? ` и ещё ${rest}` : ''}`;
}
