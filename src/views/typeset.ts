/**
 * Russian typography of prose: where a line must not end. By `typograf`, of whose rules those alone that put a no-break
 * space: what our authors have typed (quotes, dashes, numbers, dates) stays as it is.
 */
import Typograf from 'typograf';
import { unbroken } from './unbroken.ts';

const typograf = new Typograf({
  locale: ['ru', 'en-US'],
  disableRule: '*',
  enableRule: ['common/nbsp/*', 'ru/nbsp/*'],
});
// It would put a space where our authors have typed none.
typograf.disableRule(['common/nbsp/dpi', 'common/nbsp/nowrap', 'ru/nbsp/rubleKopek', 'ru/nbsp/addr']);

/** A text between two marks of markup; its own ends stay, for they are the spaces between words. */
export function typeset(text: string): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '') return text;
  const kept = typograf.execute(words).replaceAll('\u202f', '\u00a0').replaceAll(' — ', '\u00a0— ');
  return `${before}${unbroken(kept)}${after}`;
}
