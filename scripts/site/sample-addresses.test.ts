import { expect, test } from 'vitest';
import { sampleAddresses } from './sample-addresses.ts';

test('addresses under .example are told, others are not', () => {
  const forge = { kind: 'github', branch: 'main' } as const;
  expect(
    sampleAddresses({
      site: 'https://punkt.example',
      forge: { ...forge, repository: 'https://git.punkt.example/school/punkt' },
      reportTo: 'journal@punkt.example',
    }),
  ).toEqual(['https://punkt.example', 'https://git.punkt.example/school/punkt', 'journal@punkt.example']);
  expect(
    sampleAddresses({
      site: 'https://example.school.ru',
      forge: { ...forge, repository: 'https://github.com/example/punkt' },
      reportTo: 'issues',
    }),
  ).toEqual([]);
  expect(sampleAddresses({ site: 'http://localhost:4321', forge: null, reportTo: null })).toEqual([]);
});
