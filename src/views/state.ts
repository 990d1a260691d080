/** Whether a document is in force, as far as that is known, said in sentences. */
import type { Document } from '../corpus/types.ts';
import { dayWords, yearOf } from './date.ts';

export interface State {
  /** What the colour means: good in force, warn unknown, bad no longer, plain not yet. */
  readonly tone: 'good' | 'warn' | 'bad' | 'plain';
  /** The first sentence: «Действие не подтверждено.» */
  readonly lead: string;
  /** What else is known; empty where nothing is. */
  readonly rest: string;
  /** For lists and citations: «действие не подтверждено». */
  readonly short: string;
}

/**
 * @param today `YYYY-MM-DD`; a confirmation grows stale after a year
 */
export function documentState(document: Document, today: string): State {
  switch (document.status) {
    case 'in-force':
      return inForce(document.statusChecked, today);
    case 'unverified':
      return {
        tone: 'warn',
        lead: 'Действие не подтверждено.',
        rest: `${age(document)} Подтвердить может издатель.`,
        short: 'действие не подтверждено',
      };
    case 'superseded':
      return {
        tone: 'bad',
        lead: 'Документ заменён другим и больше не действует.',
        rest: '',
        short: 'документ заменён',
      };
    case 'repealed':
      return { tone: 'bad', lead: 'Документ отменён и больше не действует.', rest: '', short: 'документ отменён' };
    case 'draft':
      return {
        tone: 'plain',
        lead: 'Это проект.',
        rest: 'Документ ещё не принят и никого не обязывает.',
        short: 'проект',
      };
  }
}

function inForce(checked: string | undefined, today: string): State {
  if (checked === undefined) {
    return {
      tone: 'warn',
      lead: 'Документ считается действующим.',
      rest: 'Когда это проверено, не записано. Подтвердить может издатель.',
      short: 'действует, не проверено',
    };
  }
  const short = `действует, подтверждено ${dayWords(checked)}`;
  const lead = `Действует: издатель подтвердил это ${dayWords(checked)}.`;
  return isStale(checked, today)
    ? { tone: 'warn', lead, rest: 'С тех пор прошло больше года, уточните у издателя.', short }
    : { tone: 'good', lead, rest: '', short };
}

function isStale(checked: string, today: string): boolean {
  return `${Number(yearOf(checked)) + 1}${checked.slice(4)}` < today;
}

/** How old the document is and the last deadline it names. */
function age(document: Document): string {
  const last = document.ends ?? lastDeadline(document);
  const deadline = last === null ? '' : `последний срок в нём — ${dayWords(last)}`;
  if (document.adopted === undefined)
    return deadline === '' ? 'Дата документа неизвестна.' : `Дата документа неизвестна, ${deadline}.`;
  return `Документ ${yearOf(document.adopted)} года${deadline === '' ? '' : `, ${deadline}`}.`;
}

function lastDeadline(document: Document): string | null {
  const days = document.clauses.flatMap(({ when }) =>
    when?.startsWith('by:') === true ? [when.slice('by:'.length)] : [],
  );
  return days.sort().at(-1) ?? null;
}
