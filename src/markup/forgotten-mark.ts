import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { startsLikeCard } from './card.ts';
import { range, type Node } from './tree.ts';

/** «###3.»: without a space behind the marks it is no heading but words. */
const stuckHeading = /^[ \t]*(#{1,6})([\p{L}\d«].*)$/u;

/**
 * Lines of a paragraph whose marks were forgotten: a card without «>», a heading without a space behind «#».
 * @param inItem whether the paragraph belongs to an item of a list, so that its card is written with an indent
 */
export function forgottenMarks(lines: Lines, paragraph: Node, inItem: boolean): Finding[] {
  const findings: Finding[] = [];
  const [start, end] = range(paragraph);
  const indent = inItem ? ' '.repeat((paragraph.position?.start.column ?? 1) - 1) : '';
  let offset = start;
  for (const line of lines.text.slice(start, end).split('\n')) {
    const place = (): ReturnType<typeof placeAt> => placeAt(lines, offset + line.length - line.trimStart().length);
    const key = startsLikeCard(line);
    const heading = stuckHeading.exec(line);
    if (key !== null) {
      const message = `Строка «${key}: …» похожа на карточку, но начинается без «>».`;
      const how = inItem ? 'Запишите под строкой списка, с отступом' : 'Запишите';
      findings.push(error('card/mark', place(), message, `${how}: «${indent}> ${line.trim()}».`));
    } else if (heading !== null) {
      const [, marks = '', words = ''] = heading;
      const message = `После «${marks}» нет пробела, и это не заголовок.`;
      findings.push(error('grammar/heading', place(), message, `Запишите: «${marks} ${spaced(words.trim())}».`));
    }
    offset += line.length + 1;
  }
  return findings;
}

/** «2.Второй» → «2. Второй». */
function spaced(words: string): string {
  return words.replace(/^(\d+(?:\.\d+)*\.)(?=[^\s\d])/u, '$1 ');
}
