/** Lines of a label and names, long ones cut. */
import type { Element } from 'hast';
import { isAddress, type NamedLine } from '../words.ts';
import { h, type Child } from './element.ts';

/** So many names of a line are told. */
const most = 12;
/** Where one name is longer than this each has a line of its own. */
const longest = 40;

export function namedLines(lines: readonly NamedLine[]): Element | null {
  if (lines.length === 0) return null;
  return h(
    'dl',
    { className: ['lines'] },
    lines.map(([label, names]) => {
      const rest = names.length - most;
      const more = rest > 0 && `и ещё ${rest}`;
      const shown = names.slice(0, most).map((name): Child => (isAddress(label) ? h('code', {}, name) : name));
      const words: Child = names.some(({ length }) => length > longest)
        ? [...shown, more].filter((one) => one !== false).map((one) => h('div', {}, one))
        : [shown.map((one, index) => [index > 0 && '; ', one]), more !== false && ` ${more}`];
      return h('div', {}, h('dt', {}, label), h('dd', {}, words));
    }),
  );
}
