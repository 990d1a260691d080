/** What there is to choose from: closed lists of the schemas, and what the content holds. */
import { valueWords } from '../schemas/value-words.ts';
import { actDesignation, fullDesignation } from '../views/designation.ts';
import type { Choice, Situation } from './question.ts';

/** The values of a closed list. @param key the field, as it stands in front matter */
export function valuesOf(key: string, values: readonly string[]): () => readonly Choice[] {
  return () => values.map((value) => ({ value, words: valueWords(key, value) ?? value }));
}

export function organizations({ context }: Situation): readonly Choice[] {
  return Array.from(context.checked.corpus.organizations.values(), ({ id, name }) => ({ value: id, words: name }));
}

export function roles({ context }: Situation): readonly Choice[] {
  return Array.from(context.checked.corpus.roles.values(), ({ id, title }) => ({ value: id, words: title }));
}

export function topics({ context }: Situation): readonly Choice[] {
  return Array.from(context.checked.corpus.topics.values(), ({ id, title }) => ({ value: id, words: title }));
}

export function guides({ context }: Situation): readonly Choice[] {
  return Array.from(context.checked.corpus.guides.values(), ({ id, title }) => ({ value: id, words: title }));
}

/** What an annex may belong to: documents, and acts whose text is not here. */
export function documentsAndActs({ context }: Situation): readonly Choice[] {
  const { corpus } = context.checked;
  return [
    ...Array.from(corpus.documents.values(), (document) => ({
      value: document.id,
      words: fullDesignation(corpus, document),
    })),
    ...Array.from(corpus.acts.values(), (act) => ({ value: act.id, words: actDesignation(act) })),
  ];
}
