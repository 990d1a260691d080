/** Whom the change concerns: a role with what is new on its sheet, gone from it, or other. */
import type { Element } from 'hast';
import type { RoleEffect } from '../review.ts';
import { upperFirst } from '../../findings/lower-first.ts';
import { h } from './element.ts';
import { namedLines } from './named-lines.ts';

export function rolesSection(roles: readonly RoleEffect[]): Element | null {
  if (roles.length === 0) return null;
  return h(
    'section',
    { ariaLabelledBy: 'roles' },
    h('h2', { id: 'roles' }, 'Кого это касается'),
    roles.map(({ name, gained, lost, changed }) =>
      h(
        'div',
        { className: ['role'] },
        h('h3', {}, upperFirst(name)),
        namedLines(
          [['Новое', gained] as const, ['Больше нет', lost] as const, ['Изменено', changed] as const].filter(
            ([, names]) => names.length > 0,
          ),
        ),
      ),
    ),
  );
}
