import type { PhrasingContent } from 'mdast';
import { escape } from './escape.ts';
import { inlineHtml } from './html.ts';

/** The inside of a heading: its number, a link to itself, and its title, if it has one. */
export function headingHtml(anchor: string, number: string, title: readonly PhrasingContent[]): string {
  // The space is inside the link, where it takes no room, and keeps «3.» and the title two words for a screen reader.
  const space = title.length > 0 ? ' ' : '';
  return `<a href="#${escape(anchor)}">${escape(number)}${space}</a>${inlineHtml(title)}`;
}
