/** Says that other words were searched for than were typed, with the way to what was typed, and back. */
import { element } from './element.ts';

/** What was made of the reader's words. */
export interface Mending {
  readonly query: string;
  /** The words that were searched for; null where they are the reader's. */
  readonly corrected: string | null;
  readonly literal: boolean;
  /** Whether anything was found. */
  readonly found: boolean;
}

/** What is said of it; nothing where the words are as typed. @param ask asks anew, for the very words or as usual */
export function mendingWords(
  { query, corrected, literal, found }: Mending,
  ask: (literal: boolean) => void,
): readonly (Node | string)[] {
  const offer = (words: string, as: boolean): HTMLElement => {
    const button = element('button', { type: 'button', class: 'as-link' }, words);
    button.addEventListener('click', () => ask(as));
    return button;
  };
  if (literal) return [`Ищем именно «${query}». `, offer('Искать как обычно', false)];
  if (corrected === null) return [];
  const said = found ? `Показаны результаты по «${corrected}». ` : `Искали и «${corrected}». `;
  return [said, offer(`Искать именно «${query}»`, true)];
}
