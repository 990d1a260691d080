/** What the terms of the calendar are worth, said once for all of them. */
import type { State } from '../state.ts';
import type { Calendar } from './calendar.ts';

/** Empty words where every document is confirmed. */
export function worth({ sources }: Calendar): Pick<State, 'tone' | 'lead' | 'rest'> {
  const doubtful = sources.filter(({ state }) => state.tone !== 'good').length;
  if (doubtful === 0) return { tone: 'good', lead: '', rest: '' };
  const years = [...new Set(sources.flatMap(({ year }) => year ?? []))].sort();
  const months = years.length === 0 ? '' : ` Месяцы — на ${years.join(', ')} учебный год.`;
  const lead =
    doubtful === sources.length
      ? 'Действуют ли эти сроки сейчас, не подтверждено.'
      : `Часть сроков не подтверждена: ${doubtful} из ${sources.length} документов.`;
  return { tone: 'warn', lead, rest: `${months} Подтвердить может издатель.`.trim() };
}
