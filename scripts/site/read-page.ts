import { Parser } from 'htmlparser2';

/** What a built page offers to links and where it leads. */
export interface PageLinks {
  /** Every id on the page. */
  readonly ids: ReadonlySet<string>;
  /** Values of `href`, `src`, `srcset`, `action` and the like, as written, entities resolved. */
  readonly links: readonly string[];
}

const linkAttributes: ReadonlySet<string> = new Set(['href', 'src', 'action', 'poster', 'data', 'formaction']);

/** Reads ids and links of a page. @param html the whole page */
export function readPage(html: string): PageLinks {
  const ids = new Set<string>();
  const links: string[] = [];
  const parser = new Parser({
    onattribute(name, value) {
      if (name === 'id') ids.add(value);
      else if (linkAttributes.has(name)) links.push(value);
      else if (name === 'srcset') links.push(...value.split(',').map((one) => one.trim().split(/\s/u)[0] ?? ''));
    },
  });
  parser.end(html);
  return { ids, links };
}
