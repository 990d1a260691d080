/** The blocks of a form in few words. */
import type { Part } from '../part.ts';
import type { FormBlock } from './form.ts';

/** The heading on the paper. */
export function title(text: string): FormBlock {
  return { kind: 'heading', level: 1, text };
}

/** The heading of a part. */
export function part(text: string): FormBlock {
  return { kind: 'heading', level: 2, text };
}

/** Words, and the clauses that say so. */
export function paragraph(text: string, places: readonly Part[] = []): FormBlock {
  return { kind: 'paragraph', text, small: false, places };
}

/** How to fill it in. */
export function hint(text: string): FormBlock {
  return { kind: 'paragraph', text, small: true, places: [] };
}

/** A line to fill. @param under a hint in small letters */
export function line(label: string, under: string | null = null): FormBlock {
  return { kind: 'line', label, hint: under };
}

/** Several lines to fill. */
export function lines(label: string, count: number): FormBlock {
  return { kind: 'lines', label, count };
}

/** Signature, name in full, day. */
export function signature(who: string): FormBlock {
  return { kind: 'signature', who, fields: ['подпись', 'фамилия, инициалы', 'дата'] };
}

/** Here the paper is cut. */
export const cut: FormBlock = { kind: 'cut' };
