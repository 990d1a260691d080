/** The elements that prose (guides, roles, topics) may use; documents use none. All attributes are plain strings. */
export interface Element {
  /** Its attributes; each is required. */
  readonly attributes: readonly string[];
  /** What the attribute names, for the check of references. */
  readonly target: 'clause' | 'role' | 'organization';
  /** How it is written, for messages. */
  readonly example: string;
}

export const elements: Readonly<Record<string, Element>> = {
  Clause: { attributes: ['to'], target: 'clause', example: '<Clause to="saki-206#3.6" />' },
  WhomToAsk: { attributes: ['role'], target: 'role', example: '<WhomToAsk role="teacher" />' },
  Windows: { attributes: ['organization'], target: 'organization', example: '<Windows organization="saki" />' },
};
