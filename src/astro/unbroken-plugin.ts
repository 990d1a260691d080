/** Lines of prose do not end behind a short word or between «№» and its number. Code, links and numbers stay as they are. */
import type { MdastPluginEntry } from 'satteri';
import { typeset } from '../views/typeset.ts';

export const unbrokenPlugin: MdastPluginEntry = () => ({
  name: 'punkt-unbroken',
  text(node, context) {
    const value = typeset(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});
