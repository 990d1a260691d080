import { error, note, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import type { WrittenClause, WrittenDocument } from './written.ts';

/** How the numbers of a document run: through it, or anew in each section. */
export type Numbering = 'document' | 'section';

const anchorForm = /^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)*$/u;

/**
 * Gives every clause its anchor by contract.md: section and number, number, `preamble`, parent and `bN`,
 * or the card's own `Якорь`.
 * @param lines the text of the file, to place what is found
 * @returns the anchor of each clause, and every clash
 */
export function giveAnchors(
  lines: Lines,
  written: WrittenDocument,
  numbering: Numbering,
): { anchors: ReadonlyMap<WrittenClause, string>; findings: Finding[] } {
  const anchors = new Map<WrittenClause, string>();
  const taken = new Map<string, string>();
  const findings: Finding[] = [];
  const unnumbered = new Map<WrittenClause | string | null, number>();
  for (const { number, place } of written.sections) {
    if (taken.has(number)) {
      findings.push(error('grammar/section-twice', place, `Раздел ${number} уже есть.`, 'Исправьте номер раздела.'));
    }
    taken.set(number, `раздел ${number}`);
  }
  for (const clause of written.clauses) {
    const own = clause.card.find(({ key }) => key === 'Якорь');
    let anchor = own?.value ?? naturalAnchor(clause);
    if (own !== undefined && !anchorForm.test(own.value)) {
      findings.push(
        error(
          'card/anchor',
          placeAt(lines, own.valueOffset),
          `«${own.value}» — не якорь.`,
          'Якорь — латинские буквы и цифры через точку или дефис: «5.3-2».',
        ),
      );
    }
    const holder = taken.get(anchor);
    if (holder !== undefined) {
      const hint =
        own !== undefined
          ? 'Впишите другой якорь.'
          : 'Исправьте номер. Если так в оригинале, добавьте в карточку «Якорь» и «Ошибка оригинала».';
      findings.push(
        error(
          own === undefined && clause.number !== null ? 'grammar/number-twice' : 'grammar/anchor-twice',
          own === undefined ? clause.place : placeAt(lines, own.valueOffset),
          `Якорь «${anchor}» уже занят: ${holder}.`,
          hint,
        ),
      );
      anchor = freeAnchor(anchor, taken);
    } else if (own !== undefined && clause.number !== null && taken.has(naturalAnchor(clause))) {
      const acknowledged = hasErratum(clause);
      const report = acknowledged ? note : error;
      findings.push(
        report(
          'grammar/number-twice',
          clause.place,
          `Номер ${clause.number} повторяется.`,
          acknowledged ? null : 'Если так в оригинале, скажите это в карточке: «> Ошибка оригинала: …».',
        ),
      );
    }
    taken.set(anchor, describe(clause));
    anchors.set(clause, anchor);
  }
  return { anchors, findings };

  function naturalAnchor(clause: WrittenClause): string {
    if (clause.form === 'preamble') return 'preamble';
    if (clause.number !== null) {
      return numbering === 'section' && clause.section !== null
        ? `${clause.section.number}.${clause.number}`
        : clause.number;
    }
    const holder = clause.parent ?? clause.section?.number ?? null;
    const count = (unnumbered.get(holder) ?? 0) + 1;
    unnumbered.set(holder, count);
    const above = clause.parent === null ? clause.section?.number : anchors.get(clause.parent);
    return above === undefined ? `b${count}` : `${above}.b${count}`;
  }
}

function hasErratum(clause: WrittenClause): boolean {
  return clause.card.some(({ key }) => key === 'Ошибка оригинала');
}

function freeAnchor(anchor: string, taken: ReadonlyMap<string, string>): string {
  let suffix = 2;
  while (taken.has(`${anchor}-${suffix}`)) suffix++;
  return `${anchor}-${suffix}`;
}

function describe(clause: WrittenClause): string {
  const line = `строка ${clause.place.line}`;
  return clause.number === null ? line : `пункт ${clause.number}, ${line}`;
}
