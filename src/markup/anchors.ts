import { error, note, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { mixedId } from '../findings/lookalike.ts';
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
  /** Where the search for a free anchor goes on, by anchor: thousands of clauses may have one number. */
  const suffixes = new Map<string, number>();
  for (const { number, place } of written.sections) {
    const holder = taken.get(number);
    if (holder === undefined) taken.set(number, `раздел ${number}, строка ${place.line}`);
    else {
      const message = `Раздел с номером ${number} уже есть: ${holder}.`;
      findings.push(error('grammar/section-twice', place, message, 'Исправьте один из двух номеров.'));
    }
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
          mixedId(own.value)?.hint ?? 'Якорь — латинские буквы и цифры через точку или дефис: «5.3-2».',
        ),
      );
    }
    const holder = taken.get(anchor);
    if (holder !== undefined) {
      const free = freeAnchor(anchor);
      const place = own === undefined ? clause.place : placeAt(lines, own.valueOffset);
      if (own === undefined && clause.number !== null) {
        const message = `Номер ${clause.number} уже есть: ${holder}.`;
        const hint = `Исправьте номер. Если так в оригинале, добавьте в карточку «> Якорь: ${free}» и «> Ошибка оригинала: …».`;
        findings.push(error('grammar/number-twice', place, message, hint));
      } else {
        const message = `Якорь «${anchor}» уже занят: ${holder}.`;
        findings.push(error('grammar/anchor-twice', place, message, otherAnchor(clause, own !== undefined, free)));
      }
      anchor = free;
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

  function freeAnchor(anchor: string): string {
    let suffix = suffixes.get(anchor) ?? 2;
    while (taken.has(`${anchor}-${suffix}`)) suffix++;
    suffixes.set(anchor, suffix);
    return `${anchor}-${suffix}`;
  }

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

/** How to give a clause an anchor of its own. */
function otherAnchor({ form }: WrittenClause, isWritten: boolean, free: string): string {
  if (isWritten) return 'Впишите другой якорь.';
  return form === 'preamble'
    ? 'Преамбула в документе одна: начните эту часть с «### Абзац».'
    : `Добавьте в карточку «> Якорь: ${free}».`;
}

function hasErratum(clause: WrittenClause): boolean {
  return clause.card.some(({ key }) => key === 'Ошибка оригинала');
}

function describe(clause: WrittenClause): string {
  const line = `строка ${clause.place.line}`;
  return clause.number === null ? line : `пункт ${clause.number}, ${line}`;
}
