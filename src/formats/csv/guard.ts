/**
 * A cell as Excel may read it without doing something with it. Excel takes what begins with `=`, `+`, `-` or `@` for a
 * formula, «3.6» for the third of June, «май 21» for a day and «007» for 7. Such a cell gets an apostrophe in front, as
 * does one that begins with an apostrophe, so that the way back is to take one off. Our own tables have few of them:
 * they write «п. 3.6» and «№ 206».
 */

/** Formulas, also behind spaces and in the wide signs of the East. */
const formula = /^\s*[=+\-@＝＋－＠]/u;

const month = '(?:янв|фев|мар|апр|ма[йя]|июн|июл|авг|сен|окт|ноя|дек|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)';

/** Numbers, shares, sums, times and dates in any writing, and what is close to them. */
const taken = new RegExp(
  `^\\s*(?:[\\d.,][\\d\\s.,:/\\\\–-]*(?:e[+-]?\\d+|%|[₽$€]|руб\\.?|р\\.|[ap]m?|${month}\\p{L}*[\\s.-]*\\d*)?|${month}\\p{L}*[\\s./-]*\\d[\\d\\s.,:]*)\\s*$`,
  'iu',
);

/** What is meant as a number or a date and is read as that: «206», «25.06.2021». */
const meant = /^(?:0|[1-9]\d{0,14}|(?:0[1-9]|[12]\d|3[01])\.(?:0[1-9]|1[0-2])\.(?:19|20)\d\d)$/u;

/** The guarded cell. */
export function guarded(text: string): string {
  return text.startsWith("'") || formula.test(text) || (taken.test(text) && !meant.test(text)) ? `'${text}` : text;
}
