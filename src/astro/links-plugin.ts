/** File links of prose become addresses of the site; what has no page yet stays as plain words. */
import { fileURLToPath } from 'node:url';
import { relative } from 'node:path';
import type { MdastPluginEntry } from 'satteri';
import { resolveLink } from '../corpus/links.ts';
import { registryOf, type Registry } from '../corpus/registry.ts';
import type { Corpus } from '../corpus/types.ts';
import { addressOf } from '../views/address.ts';
import { graph } from './graph.ts';

/**
 * The plugin for one content folder and base.
 * @param content absolute path of the content folder @param base `/` or `/punkt/`
 */
export function linksPlugin(content: string, base: string): MdastPluginEntry {
  let known: { readonly corpus: Corpus; readonly registry: Registry } | null = null;
  return ({ fileURL }) => {
    if (fileURL === undefined) return null;
    const file = relative(content, fileURLToPath(fileURL)).replaceAll('\\', '/');
    const corpus = graph();
    // The registry is made anew only where the graph is: in `dev`, after an edit.
    if (known?.corpus !== corpus) known = { corpus, registry: registryOf(corpus) };
    const { registry } = known;
    return {
      name: 'punkt-links',
      link(node, context) {
        const end = resolveLink(registry, file, node.url);
        if (!('target' in end) || end.target === null) return;
        const address = addressOf(end.target);
        if (address === null) context.replaceNode(node, node.children);
        else context.setProperty(node, 'url', `${base.slice(0, -1)}${address}`);
      },
    };
  };
}
