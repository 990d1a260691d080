/** Lines of prose do not end between «№» and its number, as in the texts that are rendered from the graph. */
import type { MdastPluginEntry } from 'satteri';
import { unbroken } from '../views/unbroken.ts';

export const unbrokenPlugin: MdastPluginEntry = () => ({
  name: 'punkt-unbroken',
  text(node, context) {
    const value = unbroken(node.value);
    if (value !== node.value) context.setProperty(node, 'value', value);
  },
});
