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
