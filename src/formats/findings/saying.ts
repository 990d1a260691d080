import type { Finding } from '../../findings/finding.ts';

/** What a finding says: what is wrong and how to mend it. */
export function saying({ message, hint }: Pick<Finding, 'message' | 'hint'>): string {
  return hint === null ? message : `${message} ${hint}`;
}
