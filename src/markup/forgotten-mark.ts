import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { startsLikeCard } from './card.ts';
import { range, type Node } from './tree.ts';

/** Lines of a paragraph that look like a card whose «>» was forgotten. */
export function forgottenMarks(lines: Lines, paragraph: Node): Finding[] {
  const findings: Finding[] = [];
  const [start, end] = range(paragraph);
  let offset = start;
  for (const line of lines.text.slice(start, end).split('\n')) {
    const key = startsLikeCard(line);
    if (key !== null) {
      const message = `Строка «${key}: …» похожа на карточку, но начинается без «>».`;
      findings.push(error('card/mark', placeAt(lines, offset), message, `Запишите: «> ${line.trim()}».`));
    }
    offset += line.length + 1;
  }
  return findings;
}
