/** Roles, organizations, terms and all else that is no document. */
import type { Element } from 'hast';
import type { EntryChange } from '../review.ts';
import { entryStateOf, entryWords } from '../words.ts';
import { h, type Child } from './element.ts';
import { fieldList } from './fields.ts';

/** So many entries are shown in full; of more only the names. */
const most = 200;

export function entriesSection(entries: readonly EntryChange[]): Element | null {
  if (entries.length === 0) return null;
  const rest = entries.slice(most);
  return h(
    'section',
    { ariaLabelledBy: 'entries' },
    h('h2', { id: 'entries' }, 'Роли, организации и остальное'),
    entries.slice(0, most).map(entryArticle),
    rest.length > 0 &&
      h('p', { className: ['note'] }, `Не показано целиком: ${rest.map(({ name }) => name).join(', ')}.`),
  );
}

function entryArticle(entry: EntryChange): Element {
  const { kind, state, name, id, fields, warnings, seen } = entry;
  const whole = state === 'added' || state === 'removed';
  return h(
    'article',
    { className: ['entry', state], ariaLabelledBy: `${kind}-${id}` },
    h(
      'h3',
      { id: `${kind}-${id}` },
      h('span', { className: ['kind'] }, entryWords[kind].one),
      ` «${name}» `,
      h('span', { className: ['badge'] }, entryStateOf(entry)),
    ),
    warnings.map((warning): Child => h('p', { className: ['told', 'bad'] }, warning)),
    fieldList(fields, whole),
    seen.map((line) => h('p', { className: ['note'] }, line)),
  );
}
