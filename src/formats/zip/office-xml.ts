import type { Nodes } from 'xast';
import { toXml } from 'xast-util-to-xml';

/** An element as text, for a part of an Office file. The writer leaves the bracket of `]]>`, which no text may hold. */
export function officeXml(node: Nodes | Nodes[]): string {
  return toXml(node, { allowDangerousXml: true, closeEmptyElements: true, tightClose: true }).replaceAll(
    ']]>',
    ']]&gt;',
  );
}
