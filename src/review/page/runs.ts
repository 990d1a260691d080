/** Texts with what changed in them marked. */
import type { Run } from '../review.ts';
import { h, unseen, type Child } from './element.ts';

/** The earlier text: what is gone from it is marked. */
export function earlier(runs: readonly Run[]): Child {
  return runs.filter(({ kind }) => kind !== 'added').map(marked);
}

/** The later text: what is new in it is marked. */
export function later(runs: readonly Run[]): Child {
  return runs.filter(({ kind }) => kind !== 'removed').map(marked);
}

/** Both in one. */
export function both(runs: readonly Run[]): Child {
  return runs.map(marked);
}

/** Spaces at its ends stand outside a mark: marked, they look like something. */
function marked({ kind, text }: Run): Child {
  if (kind === 'same') return text;
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (inside === '') return text;
  const mark =
    kind === 'removed'
      ? h('del', {}, unseen('удалено: '), inside, unseen(' конец удаления. '))
      : h('ins', {}, unseen('добавлено: '), inside, unseen(' конец добавления. '));
  return [before, mark, after];
}
