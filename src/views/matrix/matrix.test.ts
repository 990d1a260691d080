import { expect, test } from 'vitest';
import { corpusOfContent } from '../../../tests/support/corpus-of-content.ts';
import { cells, type Cell } from '../cells.ts';
import { byRole } from './by-role.ts';
import { crossMatrix } from './cross-matrix.ts';
import { isGap } from './gap.ts';
import { matrixOrganizations } from './matrix-organizations.ts';
import { openEverywhere, openIn } from './open.ts';
import { organizationMatrix } from './organization-matrix.ts';
import { roleCounts } from './role-counts.ts';

const corpus = corpusOfContent();

const key = ({ responsibility, role, mode, clause }: Omit<Cell, 'organization' | 'holder'>): string =>
  `${responsibility} ${role} ${mode} ${clause}`;

test.each(matrixOrganizations(corpus).map((one) => [one.id, one] as const))(
  'the matrix of %s holds every cell once and no other',
  (id, organization) => {
    const { groups, roles } = organizationMatrix(corpus, organization);
    const shown = groups.flatMap(({ rows }) =>
      rows.flatMap(({ responsibility, marks, silent }) => [
        ...marks.flatMap((own, column) =>
          own.map(({ mode, clause }) =>
            key({ responsibility: responsibility.id, role: roles[column]?.id ?? '', mode, clause }),
          ),
        ),
        ...silent.map(({ mode, clause }) => key({ responsibility: responsibility.id, role: null, mode, clause })),
      ]),
    );
    const own = cells(corpus).filter((cell) => cell.organization === id);
    expect(shown.toSorted()).toEqual(own.map(key).toSorted());
    expect(own.length).toBeGreaterThan(10);
  },
);

test('the list by role tells the same marks', () => {
  for (const organization of matrixOrganizations(corpus)) {
    const matrix = organizationMatrix(corpus, organization);
    const { roles, silent, absent } = byRole(matrix);
    const rows = matrix.groups.flatMap((group) => group.rows);
    expect(roles.flatMap(({ lines }) => lines.flatMap(({ marks }) => marks)).length).toBe(
      rows.flatMap(({ marks }) => marks.flat()).length,
    );
    expect(roles.every(({ lines }) => lines.length > 0)).toBe(true);
    expect(silent.flatMap((line) => line.silent)).toEqual(rows.flatMap((row) => row.silent));
    expect(absent.length).toBe(rows.filter(({ named }) => !named).length);
  }
});

test('side by side stands every cell of every organization', () => {
  const { organizations, groups } = crossMatrix(corpus);
  const shown = groups.flatMap(({ rows }) =>
    rows.flatMap(({ responsibility, entries }) =>
      entries.flatMap((cell, column) =>
        cell.flatMap(({ role, mode, clauses }) =>
          clauses.map(
            (clause) =>
              `${organizations[column]?.id} ${key({ responsibility: responsibility.id, role, mode, clause })}`,
          ),
        ),
      ),
    ),
  );
  expect(shown.toSorted()).toEqual(
    cells(corpus)
      .map((cell) => `${cell.organization} ${key(cell)}`)
      .toSorted(),
  );
  expect(groups.flatMap(({ rows }) => rows)).toHaveLength(40);
});

test('a position stands behind a role, another role that holds it in its place', () => {
  const { organizations, groups } = crossMatrix(corpus);
  const row = groups.flatMap(({ rows }) => rows).find(({ responsibility }) => responsibility.id === 'group-leadership');
  const who = organizations.map(({ id }, column) => [
    id,
    (row?.entries[column] ?? []).map((entry) => `${entry.mode} ${entry.who.text} (${entry.who.aside ?? ''})`),
  ]);
  expect(Object.fromEntries(who)).toMatchInlineSnapshot(`
    {
      "feodosia": [
        "responsible руководитель рабочей группы (заведующий методическим центром)",
      ],
      "krasnomakskaya": [],
      "saki": [
        "responsible руководитель рабочей группы (главный специалист сектора молодёжной политики и оздоровления)",
        "approves ответственный за внедрение (главный специалист сектора молодёжной политики и оздоровления)",
      ],
      "school": [],
      "zolotopolenskaya": [
        "responsible руководитель рабочей группы (директор школы)",
      ],
    }
  `);
});

test('what is open: nobody is named, a condition only, nowhere at all', () => {
  expect(openEverywhere(crossMatrix(corpus))).toMatchInlineSnapshot(`
    {
      "absent": [
        "поурочное планирование",
      ],
      "annex": [],
      "condition": [],
      "unassigned": [
        "журнал обращений",
        "указание замены",
      ],
    }
  `);
  const school = corpus.organizations.get('krasnomakskaya');
  if (school === undefined) throw new Error('The school is gone.');
  const { unassigned, annex, condition } = openIn(organizationMatrix(corpus, school));
  expect({ unassigned, annex, condition }).toMatchInlineSnapshot(`
    {
      "annex": [
        "методическая поддержка",
        "техническая помощь",
        "инструкции и руководство пользователя",
        "защита персональных данных",
        "разъяснение оценивания",
        "единые подходы к оцениванию",
      ],
      "condition": [],
      "unassigned": [
        "внедрение электронного журнала",
        "сохранность учётных данных",
      ],
    }
  `);
});

test('a row has a gap where a document leaves somebody unnamed or no document speaks of it', () => {
  const gaps = crossMatrix(corpus).groups.flatMap(({ rows }) => rows.filter(isGap));
  const wanted = new Set(
    cells(corpus).flatMap(({ role, mode, responsibility }) =>
      role === null && mode !== 'condition' ? [responsibility] : [],
    ),
  );
  expect(new Set(gaps.map(({ responsibility }) => responsibility.id))).toEqual(new Set([...wanted, 'lesson-planning']));
});

test('of many organizations roles are counted', () => {
  const counted = roleCounts(corpus, crossMatrix(corpus)).flatMap(({ rows }) => rows);
  const training = counted.find(({ responsibility }) => responsibility.id === 'training');
  expect(training?.counts.map(({ id, mode, count }) => `${id} ${mode} ${count}`)).toMatchInlineSnapshot(`
    [
      "rollout-lead responsible 2",
      "municipal-sysadmin responsible 1",
      "school-sysadmin responsible 1",
    ]
  `);
  expect(training?.absent).toBe(1);
  for (const { counts, silent, absent } of counted) {
    expect(counts.every(({ count }) => count <= 5)).toBe(true);
    expect(silent + absent).toBeLessThanOrEqual(5);
  }
});
