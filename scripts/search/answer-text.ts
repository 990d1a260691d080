/** An answer of the search as lines of text: what was understood, then each place with what speaks for it. */
import type { Answer, Reasons } from '../../src/search/answer/ask.ts';
import type { ExcerptPart } from '../../src/search/answer/excerpt.ts';
import type { Concept, Saying } from '../../src/search/language/understood.ts';
import type { Reason } from '../../src/search/answer/rank.ts';

const reasonWords: Readonly<Record<Reason, string>> = {
  cover: 'слова запроса',
  likeness: 'похоже на название',
  nearness: 'слова рядом',
  kind: 'вид страницы',
  reader: 'своя организация или роль',
  past: 'не действует',
};

/** @param count how many places are told */
export function answerText({ hits, understood, nearest, reasons, more }: Answer, count: number): string {
  const { concepts, corrected, address } = understood;
  return [
    ...(corrected === null ? [] : [`Исправлено: ${corrected}`]),
    ...(address === null ? [] : [`Адрес: ${addressWords(address)}`]),
    'Понято:',
    ...concepts.map((concept) => `  ${conceptText(concept)}`),
    '',
    ...(hits.length === 0
      ? ['Ничего не найдено.', ...nearest.map(({ title, path }) => `  Может быть: ${title} — ${path}`)]
      : [`Мест: ${hits.length}${more ? ' и ещё непрочитанные страницы' : ''}`]),
    ...hits.slice(0, count).flatMap((hit, index) => {
      const why = reasons.get(hit);
      return [
        `${index + 1}. ${plain(hit.title)} — ${hit.where}`,
        `   ${hit.path}`,
        ...(why === undefined ? [] : [`   ${reasonText(why)}`]),
      ];
    }),
  ].join('\n');
}

function conceptText({ word, sayings }: Concept): string {
  return `${word}: ${sayings.map(sayingText).join(', ')}`;
}

function sayingText({ stems, weight, begins }: Saying): string {
  return `${stems.join('+')}${begins ? '…' : ''} ${weight}`;
}

function addressWords(address: object): string {
  return Object.entries(address)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${key} ${String(value)}`)
    .join(', ');
}

function reasonText(why: Reasons): string {
  if (why === 'address') return 'назван в запросе';
  const parts = Object.entries(why.parts).filter(([, value]) => value !== 0);
  const told = parts.map(([key, value]) => `${reasonWords[key as Reason]} ${value.toFixed(2)}`);
  return `${why.score.toFixed(2)} = ${told.join(', ')}`;
}

function plain(parts: readonly ExcerptPart[]): string {
  return parts.map(({ text }) => text).join('');
}
