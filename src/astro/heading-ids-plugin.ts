/**
 * Gives each heading of prose its id by its words as they are written: the spaces that `unbrokenPlugin` has made
 * unbreakable count as spaces. Astro keeps an id that stands already.
 */
import Slugger from 'github-slugger';
import type { HastPluginEntry } from 'satteri';

export const headingIdsPlugin: HastPluginEntry = () => {
  const slugger = new Slugger();
  return {
    name: 'punkt-heading-ids',
    element: {
      filter: ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
      visit(node, context) {
        context.setProperty(node, 'id', slugger.slug(context.textContent(node).replaceAll('\u00A0', ' ')));
      },
    },
  };
};
