/** Marks on the page that opens what was searched for, with a quiet way to be rid of the marks. */
import { element } from './element.ts';
import { takeFoundWords } from './found-words.ts';
import { spansToMark } from './spans-to-mark.ts';

/** More marks than that show nothing. */
const most = 200;
/** What is no text of the page, or is to be copied and filled as it is. */
const passedOver =
  'code, pre, kbd, samp, form, input, textarea, select, button, script, style, template, svg, nav, mark';

/** Marks the words that were found, where this page is the one that was gone to. */
export function markFoundWords(): void {
  const main = document.querySelector('main');
  const found = takeFoundWords(location.pathname);
  if (main === null || found === null) return;
  unmark(main);
  let left = most;
  for (const text of textsOf(main)) {
    const spans = spansToMark(text.data, found).slice(0, left);
    left -= spans.length;
    // From the last to the first, so that the places of the others stay what they are.
    for (const { start, end } of spans.toReversed()) wrap(text, start, end);
    if (left === 0) break;
  }
  if (left < most) main.append(offTool(main));
}

function textsOf(main: Element): readonly Text[] {
  const texts: Text[] = [];
  const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { currentNode: node } = walker;
    if (node instanceof Text && node.parentElement?.closest(passedOver) === null) texts.push(node);
  }
  return texts;
}

function wrap(text: Text, start: number, end: number): void {
  const word = text.splitText(start);
  word.splitText(end - start);
  const mark = element('mark', { class: 'found-word' });
  word.replaceWith(mark);
  mark.append(word);
}

function offTool(main: Element): HTMLElement {
  const button = element('button', { type: 'button' }, 'Убрать выделение');
  const tool = element('p', { class: 'found-off' }, button);
  button.addEventListener('click', () => {
    unmark(main);
    document.getElementById('main')?.focus({ preventScroll: true });
  });
  return tool;
}

function unmark(main: Element): void {
  main.querySelector('.found-off')?.remove();
  for (const mark of main.querySelectorAll('mark.found-word')) {
    const { parentNode } = mark;
    mark.replaceWith(...mark.childNodes);
    parentNode?.normalize();
  }
}
