/** A document with everything that changed in it. */
import type { Element } from 'hast';
import { counted } from '../../findings/plural.ts';
import type { ClauseChange, DocumentChange } from '../review.ts';
import { thingStates, touchLines } from '../words.ts';
import { clauseArticle } from './clause.ts';
import { h, type Child } from './element.ts';
import { fieldList } from './fields.ts';
import { namedLines } from './named-lines.ts';

/** How many more clauses are shown in full. */
export interface Budget {
  left: number;
}

export function documentSection(document: DocumentChange, budget: Budget): Element {
  const { id, state, name, title, organization, file, errors, warnings, fields, clauses, touches } = document;
  const whole = state === 'added' || state === 'removed';
  const shown = clauses.filter((clause) => clause.state !== 'following');
  const full = shown.slice(0, budget.left);
  budget.left -= full.length;
  const touched = namedLines(touchLines(touches));
  return h(
    'section',
    { className: ['document', state], ariaLabelledBy: anchorOf(id) },
    h('h3', { id: anchorOf(id) }, name, ' ', h('span', { className: ['badge'] }, thingStates[state])),
    h('p', { className: ['about'] }, title, h('span', {}, ` · ${organization} · `), h('code', {}, file)),
    warnings.map((warning) => h('p', { className: ['told', 'bad'] }, warning)),
    errors > 0 &&
      h(
        'p',
        { className: ['told', 'bad'] },
        `В этом файле ${counted(errors, 'ошибка', 'ошибки', 'ошибок')}: показано то, что удалось прочитать.`,
      ),
    fieldList(fields, whole),
    whole && touched !== null
      ? h('div', { className: ['touches'] }, h('p', { className: ['label'] }, 'Что это затрагивает'), touched)
      : null,
    full.map((clause) => clauseArticle(clause, whole)),
    rest(shown.slice(full.length)),
  );
}

/** Where a document stands on the page. */
export function anchorOf(id: string): string {
  return `document-${id}`;
}

function rest(clauses: readonly ClauseChange[]): Child {
  if (clauses.length === 0) return null;
  const names = clauses.map(({ name, state }) => `${name} (${stateWords[state]})`);
  return h('p', { className: ['note'] }, `Не показано целиком: ${names.join(', ')}.`);
}

const stateWords: Readonly<Record<ClauseChange['state'], string>> = {
  added: 'новый',
  removed: 'удалён',
  changed: 'изменён',
  touched: 'затронут',
  following: 'отвечает другая роль',
};
