import { expect, test } from 'vitest';
import { warning, type Finding } from '../findings/finding.ts';
import { most, thinned } from './crowd.ts';

function crowd(count: number, file: string, hint: string | null): Finding[] {
  return Array.from({ length: count }, (_, index) =>
    warning('text/double-word', { file, line: index + 1, column: 1 }, 'Слово стоит дважды.', hint),
  );
}

test('as many as are shown stay as they are', () => {
  const findings = [...crowd(most, 'a.mdx', null), ...crowd(most, 'b.mdx', null)];
  expect(thinned(findings)).toEqual(findings);
});

test('of more the first are shown, and the last of them says how many there are', () => {
  const shown = thinned([...crowd(most + 21, 'a.mdx', 'Уберите одно.'), ...crowd(3, 'b.mdx', null)]);
  expect(shown).toHaveLength(most + 3);
  expect(shown[most - 2]?.hint).toBe('Уберите одно.');
  expect(shown[most - 1]?.hint).toBe('Уберите одно. И ещё 21 такое место ниже в этом файле.');
  expect(shown.at(-1)?.hint).toBeNull();
});
