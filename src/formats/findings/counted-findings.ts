import { counted } from '../../findings/plural.ts';

/** «5 ошибок, 1 предупреждение»: what there is none of is left out. */
export function countedFindings({
  errors = 0,
  warnings = 0,
  notes = 0,
}: {
  readonly errors?: number;
  readonly warnings?: number;
  readonly notes?: number;
}): string {
  return [
    ...(errors === 0 ? [] : [counted(errors, 'ошибка', 'ошибки', 'ошибок')]),
    ...(warnings === 0 ? [] : [counted(warnings, 'предупреждение', 'предупреждения', 'предупреждений')]),
    ...(notes === 0 ? [] : [counted(notes, 'заметка', 'заметки', 'заметок')]),
  ].join(', ');
}
