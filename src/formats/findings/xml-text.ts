import type { Text } from 'xast';
import type { Raw } from 'xast-util-to-xml';
import { visible } from '../../findings/visible.ts';

// What XML 1.0 has no way to write, other than the characters that `visible` shows already.
const forbidden = /[\ufffe\uffff]|\p{Surrogate}/gu;

/** A text of one line as XML may hold it: what cannot be written there, or not be seen, is shown by its code. */
export function inXml(text: string): string {
  return visible(text).replace(forbidden, (sign) => `\\u${sign.charCodeAt(0).toString(16)}`);
}

/** Lines as content of an element. `]]>` must not stand in a text, and the writer leaves its bracket as it is. */
export function xmlLines(lines: readonly string[]): (Text | Raw)[] {
  return lines
    .map(inXml)
    .join('\n')
    .split(']]>')
    .flatMap((value, at): (Text | Raw)[] => {
      const text: Text = { type: 'text', value };
      return at === 0 ? [text] : [{ type: 'raw', value: ']]&gt;' }, text];
    });
}
