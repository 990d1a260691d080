/**
 * Quarters that a plan leaves out: for those before and behind them it names a month for the same responsibility, and
 * no clause of the document speaks of them. Nothing is put in their place.
 */
import type { Clause, Corpus, Document } from '../../corpus/types.ts';
import { months } from '../../markup/rhythm.ts';
import { placeAtHome } from '../clause-place.ts';
import { upperFirst } from '../../findings/lower-first.ts';
import type { Part } from '../part.ts';
import { isLive } from './term.ts';
import { monthsOf } from './months-of.ts';
import { quartersIn } from './quarters.ts';

export interface QuarterGap {
  readonly document: string;
  readonly organization: string;
  readonly issuer: string;
  /** The quarter that is left out, 1–4. */
  readonly quarter: number;
  /** The last month of what is said before it and the first month of what is said behind it. */
  readonly after: number;
  readonly before: number;
  /** «Третья четверть не названа» */
  readonly title: string;
  /** The note of the content on it, else what is named and what is not, in sentences. */
  readonly words: string;
  /** The clauses before and behind it. */
  readonly places: readonly Part[];
}

const nominative = ['', 'первая', 'вторая', 'третья', 'четвёртая'];
const accusative = ['', 'первую', 'вторую', 'третью', 'четвёртую'];

interface Named {
  readonly clause: Clause;
  readonly quarters: readonly number[];
  readonly months: readonly number[];
}

/** The gaps of all documents that bind somebody, in their order. */
export function quarterGaps(corpus: Corpus): readonly QuarterGap[] {
  return [...corpus.documents.values()].filter(isLive).flatMap((document) => gapsOf(corpus, document));
}

function gapsOf(corpus: Corpus, document: Document): readonly QuarterGap[] {
  const named = document.clauses.flatMap((clause): Named[] => {
    const quarters = quartersIn(clause.text);
    return quarters.length === 0
      ? []
      : [{ clause, quarters, months: clause.when === null ? [] : monthsOf(clause.when) }];
  });
  const known = new Set(named.flatMap(({ quarters }) => quarters));
  const missing = [2, 3].filter((quarter) => !known.has(quarter));
  if (missing.length === 0) return [];
  const dated = named.filter((one) => one.months.length > 0);
  const series = Map.groupBy(dated, ({ clause }) => clause.duties.join());
  return [...series.values()].flatMap((rows) =>
    missing.flatMap((quarter) => {
      const before = rows.findLast(({ quarters }) => quarters.every((one) => one < quarter));
      const behind = rows.find(({ quarters }) => quarters.every((one) => one > quarter));
      return before === undefined || behind === undefined ? [] : [gap(corpus, document, quarter, before, behind)];
    }),
  );
}

function gap(corpus: Corpus, document: Document, quarter: number, before: Named, behind: Named): QuarterGap {
  const after = before.months.at(-1) ?? 0;
  const until = behind.months.at(0) ?? 0;
  const said = ({ quarters }: Named, month: number): string =>
    `за ${quarters.map((one) => accusative[one] ?? '').join(' и ')} четверть — ${months[month - 1] ?? ''}`;
  const note = [behind, before].find(({ clause }) => quartersIn(clause.erratum ?? '').includes(quarter))?.clause
    .erratum;
  return {
    document: document.id,
    organization: document.organization,
    issuer: corpus.organizations.get(document.organization)?.name ?? document.organization,
    quarter,
    after,
    before: until,
    title: `${upperFirst(nominative[quarter] ?? '')} четверть не названа`,
    words:
      note === undefined || note === null
        ? `Сроки названы ${said(before, after)}, ${said(behind, until)}; ${nominative[quarter] ?? ''} четверть не названа нигде. Пропуск мы не восполняем.`
        : upperFirst(note),
    places: [before, behind].map(({ clause }) => placeAtHome(corpus, clause.id)),
  };
}
