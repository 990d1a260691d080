/** What an answer can be narrowed by, as the search page offers it. */
import type { Corpus } from '../../corpus/types.ts';
import type { Filter } from '../index-token.ts';
import { kinds, type Kind } from '../page-text.ts';

/** A filter with what can be chosen. */
export interface FilterChoices {
  readonly name: Filter;
  readonly label: string;
  /** Said of the choice that narrows nothing. */
  readonly any: string;
  readonly choices: readonly { readonly value: string; readonly words: string }[];
}

/** All filters of a site. */
export function filterChoices(corpus: Corpus): readonly FilterChoices[] {
  const sizes: Readonly<Record<Kind, number>> = {
    guide: corpus.guides.size,
    document: corpus.documents.size,
    term: corpus.terms.size,
    role: corpus.roles.size,
    topic: corpus.topics.size,
    organization: corpus.organizations.size,
    act: corpus.acts.size,
    page: 1,
  };
  const offered = (Object.keys(kinds) as Kind[]).filter((kind) => sizes[kind] > 0);
  return [
    { name: 'kind', label: 'Что', any: 'всё', choices: offered.map((kind) => ({ value: kind, words: kinds[kind] })) },
    {
      name: 'organization',
      label: 'Организация',
      any: 'любая',
      choices: sorted([...corpus.organizations.values()].map(({ id, name }) => ({ value: id, words: name }))),
    },
    {
      name: 'audience',
      label: 'Для кого',
      any: 'для всех',
      choices: sorted([...corpus.roles.values()].map(({ id, title }) => ({ value: id, words: title }))),
    },
    {
      name: 'state',
      label: 'Действие',
      any: 'любое',
      choices: [
        { value: 'present', words: 'Документы, которые не отменены' },
        { value: 'past', words: 'Отменённые и заменённые документы' },
      ],
    },
  ];
}

function sorted<Choice extends { readonly words: string }>(choices: readonly Choice[]): readonly Choice[] {
  return choices.toSorted((a, b) => a.words.localeCompare(b.words, 'ru'));
}
