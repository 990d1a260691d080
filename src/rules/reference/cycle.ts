import { isCardLink } from '../amendments.ts';
import { placeOfUse, type Use } from '../../corpus/use.ts';
import type { Context, Found, Rule } from '../rule.ts';

const document = (title: string, status: string, supersedes: string): string =>
  `---\ntitle: ${title}\nkind: order\norganization: town\nscope: own\nstatus: ${status}\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\nsupersedes: [${supersedes}]\n---\n\n### 1.\n\nТекст.\n`;

export const referenceCycle: Rule = {
  id: 'reference/cycle',
  severity: 'error',
  title: 'Ссылки ходят по кругу',
  why: 'неясно, что чему подчинено и что раньше',
  explanation:
    'Смотрим, что к чему приложено, чем утверждено, что заменило, что написано по какому образцу, какая организация выше и какой пункт какой меняет. Обычные ссылки пунктов друг на друга могут ходить по кругу.',
  mend: 'Найдите в круге неверное звено и исправьте его.',
  wrong: {
    files: {
      'documents/first.mdx': document('Первый приказ', 'superseded', 'second'),
      'documents/second.mdx': document('Второй приказ', 'superseded', 'first'),
    },
  },
  right: {
    files: {
      'documents/first.mdx': document('Первый приказ', 'superseded', ''),
      'documents/second.mdx': document('Второй приказ', 'unverified', 'first'),
    },
  },
  *check({ basis }: Context): Iterable<Found> {
    for (const [relation, steps] of relations(basis.uses)) {
      for (const circle of circles(steps)) {
        const [first] = circle;
        if (first === undefined) continue;
        const way = [...circle.map(({ from }) => from.id), first.from.id].join(' → ');
        yield { place: placeOfUse(first), message: `${saying[relation]}: ${way}.`, hint: 'Уберите неверное звено.' };
      }
    }
  },
};

const saying = {
  annexTo: 'Приложения ходят по кругу',
  approvedBy: 'Документы утверждают друг друга по кругу',
  supersedes: 'Документы заменяют друг друга по кругу',
  pattern: 'Документы названы образцами друг для друга по кругу',
  parent: 'Организации стоят друг над другом по кругу',
  amendment: 'Пункты меняют друг друга по кругу',
} as const;

type Relation = keyof typeof saying;

function isRelation(field: string): field is Relation {
  return field in saying && field !== 'amendment';
}

/** From a thing to the references of one relation that it makes. */
type Steps = ReadonlyMap<string, readonly Use[]>;

function relations(uses: readonly Use[]): ReadonlyMap<Relation, Steps> {
  const found = new Map<Relation, Map<string, Use[]>>();
  for (const use of uses) {
    const relation = relationOf(use);
    if (relation === null || use.from.id === use.target.id) continue;
    const steps = found.get(relation) ?? new Map<string, Use[]>();
    found.set(relation, steps);
    const own = steps.get(use.from.id) ?? [];
    own.push(use);
    steps.set(use.from.id, own);
  }
  return found;
}

function relationOf(use: Use): Relation | null {
  const { at, from, target } = use;
  // Only what stays within its kind can come back: a clause to a clause, a document to a document.
  if (from.kind !== target.kind) return null;
  if ('lines' in at) return isCardLink(use) ? 'amendment' : null;
  const [field] = at.steps;
  return typeof field === 'string' && isRelation(field) ? field : null;
}

/** Every circle, met once, from the least of its ids on. */
function* circles(steps: Steps): Iterable<readonly Use[]> {
  const done = new Set<string>();
  for (const start of steps.keys()) {
    /** The way from the start, and of each thing on it which of its references is taken next. */
    const way: Use[] = [];
    const next: number[] = [0];
    const onWay = new Map<string, number>([[start, 0]]);
    while (next.length > 0 && !done.has(start)) {
      const here = way.at(-1)?.target.id ?? start;
      const index = next.pop() ?? 0;
      const use = steps.get(here)?.[index];
      if (use === undefined) {
        done.add(here);
        onWay.delete(here);
        way.pop();
        continue;
      }
      next.push(index + 1);
      const met = onWay.get(use.target.id);
      if (met !== undefined) yield fromLeast([...way.slice(met), use]);
      else if (!done.has(use.target.id)) {
        onWay.set(use.target.id, way.length + 1);
        way.push(use);
        next.push(0);
      }
    }
  }
}

function fromLeast(circle: readonly Use[]): readonly Use[] {
  const ids = circle.map(({ from }) => from.id);
  const least = ids.indexOf(ids.toSorted()[0] ?? '');
  return [...circle.slice(least), ...circle.slice(0, least)];
}
