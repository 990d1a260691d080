import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import type { DutyItem } from './duty-item.ts';
import { roleByOrganization, type RoleInOrganization } from './role-in-organization.ts';

const corpus = corpusOfContent();

function of(role: string): readonly RoleInOrganization[] {
  const found = corpus.roles.get(role);
  if (found === undefined) throw new Error(`no role ${role}`);
  return roleByOrganization(corpus, found);
}

function at(role: string, organization: string): RoleInOrganization | undefined {
  return of(role).find((one) => one.organization.id === organization);
}

const places = (items: readonly DutyItem[]): string[] =>
  items.flatMap((item) => [item.place.text, ...places(item.items)]);

test('duties come by rhythm, with clause, sub-clauses under their clause', () => {
  const [group] = at('teacher', 'school')?.duties ?? [];
  expect(group?.title).toBe('В день урока');
  expect(group?.items).toHaveLength(1);
  expect(group?.items[0]?.place.text).toBe('абзац 4 раздела I');
  expect(group?.items[0]?.items.map(({ lines }) => lines[0])).toContain('Тема урока.');
});

test('rhythms that come round most often stand first, what has no term last', () => {
  expect(at('principal', 'saki')?.duties.map(({ title }) => title)).toEqual([
    'За отчётный период',
    'Постоянно',
    'Срок не назван',
  ]);
  expect(
    at('class-teacher', 'krasnomakskaya')
      ?.duties.map(({ title }) => title)
      .at(0),
  ).toBe('Раз в месяц');
});

test('months stand by the year, before what is always so', () => {
  expect(at('working-group-member', 'saki')?.duties.map(({ title }) => title)).toEqual([
    'Раз в четверть',
    'Май',
    'Май–июнь',
    'Постоянно',
    'Срок не назван',
  ]);
});

test('rights, permissions and the duty of all users stand apart', () => {
  expect(places(at('working-group-member', 'saki')?.rights ?? [])).toEqual([
    'п. 4.1.1 приложения 2',
    'п. 4.1.2 приложения 2',
    'п. 4.1.3 приложения 2',
  ]);
  expect(places(at('pupil', 'krasnomakskaya')?.rights ?? [])).toEqual(['п. 7']);
  expect(places(at('pupil', 'feodosia')?.common ?? [])).toEqual(['п. 3 раздела II']);
  expect(places(at('class-teacher', 'krasnomakskaya')?.common ?? [])).toEqual(['п. 8']);
  expect(at('pupil', 'feodosia')?.duties).toEqual([]);
});

test('the holder of another role bears its duties, told as such', () => {
  const principal = at('principal', 'zolotopolenskaya');
  expect(principal?.alsoHolds.map(({ words }) => words.text)).toEqual(['руководитель рабочей группы']);
  expect(principal?.duties.flatMap(({ items }) => items.map(({ mode }) => mode))).toEqual(
    Array(3).fill('как руководитель рабочей группы'),
  );
});

test('an organization stands there only where its documents know the role; those with duties first', () => {
  expect(of('curator').map(({ organization }) => organization.id)).toEqual(['feodosia']);
  const teachers = of('teacher').map(({ duties }) => duties.length > 0);
  expect(teachers).toEqual(teachers.toSorted((a, b) => Number(b) - Number(a)));
});

test('every duty of the graph stands on the page of its role', () => {
  const missing = [...corpus.roles.values()].flatMap((role) => {
    const shown = new Set(
      roleByOrganization(corpus, role).flatMap((one) =>
        [
          ...one.duties.flatMap(({ items }) => items),
          ...one.rights,
          ...one.prohibitions,
          ...one.conditions,
          ...one.common,
        ].flatMap(function paths({ place, items }: DutyItem): (string | null)[] {
          return [place.path, ...items.flatMap(paths)];
        }),
      ),
    );
    return [...corpus.clauses.values()]
      .filter(({ responsible, approves }) => [...responsible, ...approves].includes(role.id))
      .filter(({ document, anchor }) => !shown.has(`/documents/${document}/#${anchor}`))
      .map(({ id }) => `${role.id}: ${id}`);
  });
  expect(missing).toEqual([]);
});
