/** Whether a place in a text is the name of something in a card, and no words of ours. */
import type { Lines } from '../findings/lines.ts';
import { lineAround } from './source-line.ts';

/** Large letters do not count in these lines, and the site shows the name itself. */
const names =
  /^[ \t]*>[ \t]*(?:Кому|Отвечает|Решает|Участвует|Извещается|Обязанность|Срок|Вид|Обещано приложением)[ \t]*:/iu;

/** Whether an offset stands in a line of a card that holds names or a set phrase. */
export function isNameInCard(lines: Lines, offset: number): boolean {
  return lines.file.startsWith('documents/') && names.test(lineAround(lines, offset).line);
}
