import { expect, test } from 'vitest';
import { sampleLexicon } from '../../../tests/support/sample-lexicon.ts';
import type { PageText } from '../page-text.ts';
import { withMendedNames } from './mended-names.ts';

test('names are told without slips, each once; headings and texts stay as they are', () => {
  const page: PageText = {
    path: '/guides/lost-password/',
    kind: 'guide',
    title: 'Пороль',
    label: '',
    state: null,
    past: false,
    organization: null,
    document: null,
    units: [
      {
        anchor: null,
        heading: 'Пороль',
        names: ['забыла пороль', 'забыла пароль', "'k;eh"],
        roles: [],
        text: 'пороль',
      },
    ],
  };
  const [unit] = withMendedNames(page, sampleLexicon).units;
  expect(unit).toMatchObject({ heading: 'Пороль', names: ['забыла пароль', 'элжур'], text: 'пороль' });
});
