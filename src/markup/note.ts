/** Notes of prose: blockquotes «> Важно: …», «> Совет: …», «> Извне: …», «> Пробел: …». */
import type { Blockquote } from 'mdast';
import { nameKey } from '../findings/name.ts';
import { looksLike } from '../findings/nearest.ts';
import { cardKeys } from './card-keys.ts';
import { plainText } from './tree.ts';

/** The kinds of notes by the word they begin with. */
export const noteKinds = { Важно: 'important', Совет: 'advice', Извне: 'outside', Пробел: 'gap' } as const;

export type NoteKind = (typeof noteKinds)[keyof typeof noteKinds];

/** Reads which note a blockquote is, or why it is none. */
export function readNote(quote: Blockquote): { kind: NoteKind } | { message: string; hint: string } {
  const words = plainText(quote.children.slice(0, 1));
  const word = /^([^:]{1,30}):/u.exec(words)?.[1];
  for (const [name, kind] of Object.entries(noteKinds)) {
    if (word !== undefined && nameKey(word) === nameKey(name)) return { kind };
  }
  const all = 'Заметка начинается словом «Важно:», «Совет:», «Извне:» или «Пробел:».';
  if (word !== undefined && cardKeys.some((key) => nameKey(key) === nameKey(word))) {
    return { message: `Карточки «> ${word}: …» бывают только в документах.`, hint: `Скажите это в тексте. ${all}` };
  }
  return word === undefined
    ? { message: 'В заметке не сказано, что это за заметка.', hint: all }
    : { message: `Заметки «${word}» нет.`, hint: looksLike(word, Object.keys(noteKinds), all) ?? all };
}
