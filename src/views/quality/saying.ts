/** What is said somewhere, in a line: as many whole sentences as fit, the first one at any rate. */
import type { Clause } from '../../corpus/types.ts';

/** Letters that a line of the page holds without becoming a text of its own. */
const fits = 170;

const sentences = new Intl.Segmenter('ru', { granularity: 'sentence' });

/** The beginning of a clause: its title and its first words. */
export function saying({ text }: Clause): string {
  const lines = text.split('\n').filter((line) => line !== '');
  return beginning(lines.map((line) => (/[.!?:;…]$/u.test(line) ? line : `${line}.`)).join(' '));
}

/** The beginning of a text. */
export function beginning(whole: string): string {
  let said = '';
  for (const { segment } of sentences.segment(whole)) {
    if (said !== '' && said.length + segment.trimEnd().length > fits) return `${said.trimEnd()} …`;
    said += segment;
  }
  return cut(said.trimEnd());
}

/** One sentence may be longer than all that fits: it ends at a word. */
function cut(sentence: string): string {
  const most = fits * 1.5;
  return sentence.length <= most ? sentence : `${sentence.slice(0, sentence.lastIndexOf(' ', most))} …`;
}
