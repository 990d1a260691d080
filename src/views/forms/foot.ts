/** What a form says of itself in small letters: who asks for it, that it is ours, where what is written goes. */
import type { Corpus } from '../../corpus/types.ts';
import type { Part } from '../part.ts';
import { askedBy } from './asked.ts';
import type { Form } from './form.ts';

/** The sentence that stands on every form. */
export const byHand = 'Сайт ничего не собирает: бланк печатают и заполняют от руки.';

/** The same of a workbook. */
export const atHome = 'Сайт ничего не собирает: таблицу заполняют у себя.';

/** The lines, words and links in their order. @param today `YYYY-MM-DD` @param filled where what is written goes */
export function footLines(
  corpus: Corpus,
  form: Form,
  today: string,
  filled: typeof byHand | typeof atHome = byHand,
): readonly (readonly Part[])[] {
  const asked = askedBy(corpus, form, today).flatMap(({ issuer, places, citation }, index, all): Part[] => [
    word(index === 0 ? 'Основание. ' : '; '),
    word(issuer === all[index - 1]?.issuer ? '' : `${issuer}: `),
    ...places.flatMap((place, at) => (at === 0 ? [place] : [word(', '), place])),
    word(` ${citation}`),
  ]);
  return [
    [...asked, word('.')].filter(({ text }) => text !== ''),
    [word([form.own, form.personal ?? '', filled].filter(Boolean).join(' '))],
  ];
}

function word(text: string): Part {
  return { text, path: null };
}
