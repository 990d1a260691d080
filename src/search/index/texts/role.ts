import type { Corpus, Role } from '../../../corpus/types.ts';
import { kindLabels, type PageText } from '../../page-text.ts';
import { wholePage } from './parts.ts';

/** A role: found by what documents call it and by the positions that hold it. */
export function roleText(corpus: Corpus, { id, title, aliases, text }: Role): PageText {
  const positions = [...corpus.organizations.values()].flatMap(({ appointments }) =>
    appointments.filter(({ role }) => role === id).map(({ position }) => position),
  );
  return wholePage({
    path: `/roles/${id}/`,
    kind: 'role',
    title,
    label: kindLabels.role,
    names: [...new Set([...aliases.map(({ name }) => name), ...positions])],
    roles: [id],
    lines: text.split('\n'),
  });
}
