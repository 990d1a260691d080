/** Spots of the built folder for what the checks look at. */
import type { Standing } from './link.ts';
import type { Spot } from './site-check.ts';
import type { Followed, Page } from './survey.ts';

/** Where a link stands. */
export function spotOfLink({ link, file, page, lead }: Followed): Spot {
  const { offset, clause, inMain } = link;
  const leads = lead.kind === 'inside' ? `${lead.path}${lead.fragment === null ? '' : `#${lead.fragment}`}` : null;
  return { file, offset, page, clause, inMain, leads };
}

/** Where something stands on a page. */
export function spotOnPage(page: Page, { offset, clause, inMain }: Standing): Spot {
  return { file: page.file, offset, page, clause, inMain, leads: null };
}

/** The head of a page, or another place that no text of the content is the cause of. */
export function spotOfPage(page: Page, offset = 0): Spot {
  return { file: page.file, offset, page, clause: null, inMain: false, leads: null };
}

/** A place in a file that is no page. */
export function spotInFile(file: string, offset = 0): Spot {
  return { file, offset, page: null, clause: null, inMain: false, leads: null };
}
