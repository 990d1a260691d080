import type { CardKey } from '../markup/card.ts';

/** The keys of a card whose values are roles. */
export const roleKeys: ReadonlySet<CardKey> = new Set<CardKey>([
  'Кому',
  'Отвечает',
  'Решает',
  'Участвует',
  'Извещается',
]);
