/** What the marks of a matrix mean, in lines of words. */
import { modes, states } from '../matrix/modes.ts';

/** «О отвечает · Р решает · У участвует · И извещается» */
export const letters = [modes.responsible, modes.approves, modes.participates, modes.informed]
  .map(({ letter, one }) => `${letter} ${one}`)
  .join(' · ');

/** A line for each mark and for each state of a cell. */
export const legend: readonly string[] = [
  ...[modes.responsible, modes.approves, modes.participates, modes.informed].map(
    ({ letter, one, meaning }) => `${letter} — ${one}: ${meaning}.`,
  ),
  ...[states.unassigned, states.condition, states.annex].map((state) => `«${state.words}» — ${state.meaning}.`),
  'Чего документы не называют, о том они молчат: это не значит, что никто этого не делает.',
];
