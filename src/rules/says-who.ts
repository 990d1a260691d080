import type { WrittenClause } from '../markup/written.ts';
import { cardLine } from './place.ts';

/**
 * Whether a card has a line for who answers or decides, or one for whom it addresses stands here or above. A misspelt name
 * is a line all the same: that it is misspelt is said elsewhere.
 */
export function saysWho(clause: WrittenClause): boolean {
  if (cardLine(clause, 'Отвечает') !== undefined || cardLine(clause, 'Решает') !== undefined) return true;
  for (let at: WrittenClause | null = clause; at !== null; at = at.parent) {
    if (cardLine(at, 'Кому') !== undefined) return true;
  }
  return false;
}
