/** The list of forms: by who needs them. */
import type { Corpus } from '../../corpus/types.ts';
import type { Form, FormReader } from './form.ts';
import { forms } from './index.ts';

export interface FormShelf {
  readonly title: string;
  readonly forms: readonly Form[];
}

const titles: Readonly<Record<FormReader, string>> = {
  parent: 'Родителю',
  'class-teacher': 'Классному руководителю',
  principal: 'Директору и завучу',
  group: 'Методисту и рабочей группе',
};

/** A shelf for each reader; one without forms is left out. */
export function formShelves(corpus: Corpus): readonly FormShelf[] {
  return [...Map.groupBy(forms(corpus), ({ reader }) => reader)].map(([reader, some]) => ({
    title: titles[reader],
    forms: some,
  }));
}
