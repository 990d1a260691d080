import { nearest } from '../../../findings/nearest.ts';

const signs = /кавычк|скобк|точк|запят|тире|чёрточк|дефис/iu;
const instead = /«([^»]+)»[^«»]*вероятно,? (?:должно быть )?«([^»]+)»/iu;

/** Whether an erratum is about signs and letters alone, so that nobody could misread the original. */
export function isSlip(erratum: string): boolean {
  const [, wrong = '', right = ''] = instead.exec(erratum) ?? [];
  return signs.test(erratum) || (right !== '' && nearest(wrong, [right]) !== null);
}
