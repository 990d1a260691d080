/** Sixty schools, for lists and for the choice of one's own. */

const count = 60;
const kinds = ['гимназия', 'лицей', 'средняя школа', 'основная школа', 'начальная школа — детский сад'];

/** Texts by path: `organizations/school-01.yaml` … */
export function manyOrganizations(): ReadonlyMap<string, string> {
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const number = index + 1;
      const kind = kinds[index % kinds.length] ?? '';
      const text = `name: Школа № ${number}\nfullName: Школа № ${number}, ${kind}\nlevel: school\nparent: town\n`;
      return [`organizations/school-${String(number).padStart(2, '0')}.yaml`, text];
    }),
  );
}
