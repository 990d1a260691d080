/** What a preview says of a clause: its name and whose it is, its state, its text, who and by when. */
import { element } from '../search/interface/element.ts';

/** Elements that keep their kind; of all others the words alone are taken. */
const kept = new Set([
  'B',
  'STRONG',
  'EM',
  'SMALL',
  'P',
  'UL',
  'OL',
  'LI',
  'TABLE',
  'THEAD',
  'TBODY',
  'TR',
  'TH',
  'TD',
  'BR',
]);
/** What is made to be pressed, and the clause's own number. */
const leftOut = '.tools, summary, button, [data-clause] > div > a:first-child, :is(h2, h3, h4, h5, h6) > a:first-child';

/** @param clause the element of a clause, of this page or another @returns the heading and what stands under it */
export function previewOf(clause: HTMLElement): [HTMLElement, ...Node[]] {
  const { name = '', of = '' } = clause.dataset;
  const [whole, state] = divide(of, of.lastIndexOf(' — '));
  const whose = clause.closest<HTMLElement>('[data-whose]')?.dataset['whose'];
  const heading = element('b', {}, `${name.charAt(0).toUpperCase()}${name.slice(1)} ${whole}`);
  return [
    element('p', {}, heading),
    element('p', { class: 'quiet' }, [whose, state.replace(/^ — /u, '')].filter(Boolean).join(' · ')),
    ...Array.from(clause.querySelectorAll(':scope > div'), (text) => element('div', {}, ...copies(text))),
    ...whoAndWhen(clause),
  ];
}

/** The notes that the page sets in bold are who and by when. */
function whoAndWhen(clause: HTMLElement): Node[] {
  const pairs = [...clause.querySelectorAll('.n > dt')].flatMap((label) => {
    const said = label.nextElementSibling?.querySelector(':scope > b');
    return said ? [element('dt', {}, ...copies(label)), element('dd', {}, ...copies(said))] : [];
  });
  return pairs.length === 0 ? [] : [element('dl', { class: 'n' }, ...pairs)];
}

/** The words inside an element without ids, links and controls; a heading becomes a line in bold. */
function copies(of: Element): Node[] {
  return [...of.childNodes].flatMap((node) => {
    if (!(node instanceof Element)) return node instanceof Text ? [node.cloneNode()] : [];
    if (node.matches(leftOut)) return [];
    if (node instanceof HTMLImageElement) return [new Text(node.alt)];
    const inside = copies(node);
    if (node instanceof HTMLHeadingElement) return inside.length === 0 ? [] : [bold(inside)];
    // What was a link stays a piece of its own: styles tell a name from what is said behind it.
    if (node instanceof HTMLAnchorElement) return [element('span', {}, ...inside)];
    if (!kept.has(node.tagName)) return inside;
    const copy = document.createElement(node.tagName);
    copy.append(...inside);
    return [copy];
  });
}

function bold(inside: Node[]): Node {
  return element('p', {}, element('b', {}, ...inside));
}

function divide(text: string, at: number): [string, string] {
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}
