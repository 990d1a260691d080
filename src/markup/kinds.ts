/** What a clause is, by its Russian name in the card (`Вид: …`). */
export const clauseKinds = {
  обязанность: 'duty',
  право: 'right',
  условие: 'condition',
  запрет: 'prohibition',
  разрешение: 'permission',
  определение: 'definition',
  порядок: 'procedure',
} as const;

export type ClauseKind = (typeof clauseKinds)[keyof typeof clauseKinds];

/** The Russian name of a kind, lower case. */
export function kindName(kind: ClauseKind): string {
  for (const [name, value] of Object.entries(clauseKinds)) if (value === kind) return name;
  return kind;
}
