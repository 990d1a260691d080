import { z } from 'zod';

const idForm = /^[a-z0-9]+(-[a-z0-9]+)*$/u;
const clauseForm = /^[a-z0-9]+(-[a-z0-9]+)*#[A-Za-z0-9][A-Za-z0-9.-]*$/u;

/** Whether a text is an id: lower Latin letters and digits, parts joined by single hyphens. */
export function isId(text: string): boolean {
  return idForm.test(text);
}

/** Id of an entry, unique in its collection. */
export const id = z.string().refine(isId, { params: { expects: 'id' } });

/** Id of a clause: `<document>#<anchor>`. */
export const clauseId = z.string().refine((text) => clauseForm.test(text), { params: { expects: 'clause' } });

/** The id that was meant where only the case, spaces or underscores are wrong («Saki 206» → «saki-206»), or null. */
export function likelyId(written: string): string | null {
  const made = written
    .trim()
    .toLowerCase()
    .replace(/[\s_.–—-]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return isId(made) ? made : null;
}

/** The id of a clause that was meant where it is written like a link («../documents/saki-206.mdx#3.6»), or null. */
export function likelyClause(written: string): string | null {
  const [, document = '', anchor = ''] = /^(?:.*\/)?([^/#]*?)(?:\.mdx)?\s*#\s*(.*?)\s*\.?$/u.exec(written) ?? [];
  const made = `${likelyId(document) ?? ''}#${anchor}`;
  return clauseForm.test(made) ? made : null;
}
