/** Which key of a card was meant where it is written otherwise. */
import { nameKey } from '../findings/name.ts';
import { meant } from '../findings/meant.ts';
import { nearest } from '../findings/nearest.ts';
import { cardKeys, type CardKey } from './card-keys.ts';
import { noteKinds } from './note.ts';

/** Beginnings of words that people write for a key. */
const otherWords: readonly (readonly [RegExp, CardKey])[] = [
  [/^(?:ответственн|исполн|кто )/u, 'Отвечает'],
  [/^(?:утвержда|решени)/u, 'Решает'],
  [/^участник/u, 'Участвует'],
  [/^(?:уведом|информир|оповещ|сообща)/u, 'Извещается'],
  [/^(?:для кого|кого|адресат)/u, 'Кому'],
  [/^(?:когда|период|дата|как часто)/u, 'Срок'],
  [/^тип/u, 'Вид'],
  [/^(?:адрес|id)$/u, 'Якорь'],
  [/^опечатк/u, 'Ошибка оригинала'],
  [/^приложени/u, 'Обещано приложением'],
];

/** The same words whole, for one that is misspelled besides. */
const wholeWords: ReadonlyMap<string, CardKey> = new Map([
  ['ответственный', 'Отвечает'],
  ['ответственные', 'Отвечает'],
  ['исполнитель', 'Отвечает'],
  ['исполняет', 'Отвечает'],
  ['утверждает', 'Решает'],
  ['участники', 'Участвует'],
  ['уведомляется', 'Извещается'],
  ['информируется', 'Извещается'],
  ['адресат', 'Кому'],
  ['когда', 'Срок'],
  ['периодичность', 'Срок'],
  ['опечатка', 'Ошибка оригинала'],
  ['приложение', 'Обещано приложением'],
]);

/** What to write instead of a key that does not exist. */
export function keyMeant(written: string): string {
  const key = nameKey(written);
  if (Object.keys(noteKinds).some((note) => nameKey(note) === key)) {
    return 'Такие заметки бывают только в ролях, темах и руководствах. В документе скажите это в тексте пункта.';
  }
  const other = otherWords.find(([words]) => words.test(key));
  const needed = other?.[1] ?? wholeWords.get(nearest(key, wholeWords.keys()) ?? '');
  const otherwise = needed === undefined ? `Известны: ${cardKeys.join(', ')}.` : `Нужен ключ «${needed}».`;
  return meant(written, cardKeys, otherwise);
}

const byLength = [...cardKeys].sort((a, b) => b.length - a.length);
const noColon = new RegExp(`^(${byLength.join('|')})[\\s.;,=–—-]+(\\S.*)$`, 'iu');

/** A card's line whose colon was forgotten («Срок постоянно»), or null where it begins with no key. */
export function colonForgotten(line: string): { readonly key: CardKey; readonly value: string } | null {
  const [, written = '', value = ''] = noColon.exec(line) ?? [];
  const key = cardKeys.find((one) => nameKey(one) === nameKey(written));
  return key === undefined ? null : { key, value };
}
