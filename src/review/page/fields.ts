/** What is said otherwise: a line a field. */
import type { Element } from 'hast';
import type { FieldChange } from '../review.ts';
import { h, type Child } from './element.ts';
import { both } from './runs.ts';

/** @param whole whether the thing itself is new or gone: then the lines only tell it */
export function fieldList(fields: readonly FieldChange[], whole = false): Element | null {
  if (fields.length === 0) return null;
  return h(
    'dl',
    { className: ['fields'] },
    fields.map((field) => h('div', {}, h('dt', {}, field.label), h('dd', {}, whole ? told(field) : changed(field)))),
  );
}

function told({ removed, added }: FieldChange): Child {
  return [...added, ...removed].map((text, index) => [index > 0 && '; ', text]);
}

function changed({ removed, added, words, note }: FieldChange): Child {
  if (words !== null) return both(words);
  const [one] = removed;
  const [other] = added;
  if (removed.length === 1 && added.length === 1 && one !== undefined && other !== undefined) {
    return ['было «', h('del', {}, one), '», стало «', h('ins', {}, other), '»'];
  }
  const parts: readonly Child[] = [
    added.length > 0 && ['добавлено: ', listed('ins', added)],
    removed.length > 0 && ['убрано: ', listed('del', removed)],
    note,
  ].filter((part) => part !== false && part !== null);
  return parts.map((part, index) => [index > 0 && '; ', part]);
}

function listed(tag: 'ins' | 'del', texts: readonly string[]): Child {
  return texts.map((text, index) => [index > 0 && ', ', h(tag, {}, text)]);
}
