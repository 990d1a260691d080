/** Verdicts in words, and what each means. */
import type { Verdict } from './facts.ts';

export interface VerdictWords {
  /** «сужен» */
  readonly word: string;
  readonly meaning: string;
}

export const verdictWords: Readonly<Record<Verdict, VerdictWords>> = {
  same: { word: 'без изменений', meaning: 'слова и сведения те же' },
  reworded: { word: 'слова изменены', meaning: 'сведения те же, сказано иначе' },
  narrowed: { word: 'сужен', meaning: 'осталась только часть сведений образца, нового нет' },
  widened: { word: 'расширен', meaning: 'сведения образца остались все, добавлены новые' },
  changed: { word: 'изменён', meaning: 'часть сведений убрана, часть добавлена' },
  missing: { word: 'нет в варианте', meaning: 'у пункта образца нет пары' },
  added: { word: 'добавлен', meaning: 'пункта нет в образце' },
};

/** What a verdict looks at. */
export const factsMeant =
  'Сведения — это роли (кто отвечает, решает, участвует, кого извещают), обязанности, сроки, адресаты и вид пункта. Вывод делается только по ним; слова сравниваются отдельно.';
