/** A clause before and now, side by side, with what it touches below. */
import type { Element } from 'hast';
import type { ClauseChange } from '../review.ts';
import { clauseStates, touchLines } from '../words.ts';
import { h, type Child } from './element.ts';
import { fieldList } from './fields.ts';
import { namedLines } from './named-lines.ts';
import { earlier, later } from './runs.ts';

/** @param within whether its document is new or gone as a whole: then what it touches is told there */
export function clauseArticle(clause: ClauseChange, within: boolean): Element {
  const { id, state, name, place, warnings, followers, fields, was } = clause;
  const whole = state === 'added' || state === 'removed';
  return h(
    'article',
    { className: ['clause', state], ariaLabelledBy: `name-${id}` },
    h(
      'h4',
      { id: `name-${id}` },
      h('span', { className: ['name'] }, name),
      within ? null : [' ', h('span', { className: ['badge'] }, clauseStates[state])],
      place !== '' && [' ', h('span', { className: ['place'] }, place)],
    ),
    was !== null && h('p', { className: ['note'] }, movedWords(was, id)),
    warnings.map((warning) => h('p', { className: ['told', 'bad'] }, warning)),
    texts(clause, within),
    fieldList(fields, whole),
    followers.length > 0 &&
      h('p', { className: ['note'] }, `Вслед за этим пунктом отвечает другая роль: ${followers.join(', ')}.`),
    within ? null : touched(clause),
  );
}

function movedWords(was: string, id: string): string {
  return `Адрес был «#${was.slice(was.indexOf('#') + 1)}», стал «#${id.slice(id.indexOf('#') + 1)}».`;
}

function texts({ state, before, after, words }: ClauseChange, within: boolean): Child {
  if (before === null || after === null) {
    const text = after ?? before ?? '';
    if (text === '') return null;
    return within ? h('p', { className: ['text'] }, text) : side(state === 'added' ? 'Стало' : 'Было', text);
  }
  if (words !== null) {
    return h('div', { className: ['sides'] }, side('Было', earlier(words)), side('Стало', later(words)));
  }
  if (before === after) return before === '' ? null : h('p', { className: ['text', 'quiet'] }, after);
  return h('div', { className: ['sides'] }, side('Было', before), side('Стало', after));
}

function side(label: 'Было' | 'Стало', text: Child): Element {
  const kind = label === 'Было' ? 'was' : 'now';
  return h(
    'div',
    { className: ['side', kind] },
    h('p', { className: ['label'] }, label),
    h('p', { className: ['text'] }, text),
  );
}

function touched({ touches }: ClauseChange): Child {
  const lines = namedLines(touchLines(touches));
  return (
    lines !== null &&
    h('div', { className: ['touches'] }, h('p', { className: ['label'] }, 'Что это затрагивает'), lines)
  );
}
