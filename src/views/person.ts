import type { Corpus } from '../corpus/types.ts';
import { nameKey } from '../findings/name.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import { partTo, type Part } from './part.ts';

/**
 * A role as the reader of one organization's document meets it: its title, and quietly the position that
 * holds it there, or the name the document uses, where that says something new.
 * @param role id of the role @param organization id of the issuer
 * @param full whether to tell the position as well
 */
export function person(corpus: Corpus, role: string, organization: string, full: boolean): Part {
  const title = corpus.roles.get(role)?.title ?? role;
  const aside = full ? localName(corpus, role, organization) : null;
  const isNew = aside !== null && nameKey(aside) !== nameKey(title);
  return partTo({ kind: 'role', id: role }, lowerFirst(title), isNew ? lowerFirst(aside) : null);
}

function localName(corpus: Corpus, role: string, organization: string): string | null {
  const appointments = corpus.organizations.get(organization)?.appointments ?? [];
  const position = appointments.find((appointment) => appointment.role === role)?.position;
  if (position !== undefined) return position;
  // Several names are said on the page of the role: one of them would be taken for the only one.
  const names = corpus.roles.get(role)?.aliases.filter((alias) => alias.organization === organization) ?? [];
  return names.length === 1 ? (names[0]?.name ?? null) : null;
}
