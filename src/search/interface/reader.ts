import type { Filters } from './asked.ts';
import type { Reader } from '../answer/rank.ts';

/** Who asks: whose organization has been chosen on this device, if any, and whose role the answer is narrowed to. */
export function readerOf({ audience }: Filters): Reader {
  return { organization: chosenOrganization(), role: audience ?? null };
}

function chosenOrganization(): string | null {
  try {
    return localStorage.getItem('punkt-org');
  } catch {
    // The device keeps nothing.
    return document.documentElement.dataset['org'] ?? null;
  }
}
