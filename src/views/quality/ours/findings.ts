/** What the check finds in our texts and nobody has let stand. */
import type { Finding, RuleId } from '../../../findings/finding.ts';
import { findingPart, readableMessage } from '../finding-place.ts';
import type { Gap, GapKind, Looked } from '../gap.ts';

/** Notes of these rules are about the documents and stand among their gaps. */
const ofDocuments: ReadonlySet<RuleId> = new Set([
  'annex/missing',
  'duty/roles',
  'responsibility/idle',
  'topic/nobody',
]);

export const warnings: GapKind = {
  id: 'warnings',
  title: 'Замечание проверки',
  meaning:
    'Проверка видит в наших текстах то, что может запутать читателя: устаревшую ссылку, старую сверку, разнобой.',
  practice: null,
  none: 'Замечаний к нашим текстам нет.',
  find: (looked) => found(looked, ({ severity }) => severity !== 'note'),
};

export const notes: GapKind = {
  id: 'notes',
  title: 'Заметка проверки',
  meaning: 'Это не ошибки, а подсказки редактору: что ещё можно связать или дополнить.',
  practice: null,
  none: 'Заметок к нашим текстам нет.',
  find: (looked) =>
    found(
      looked,
      // A note of a rule that is no note is acknowledged in the text as an error of the original.
      ({ severity, rule }) => severity === 'note' && looked.rules.get(rule)?.severity === 'note',
    ),
};

function found({ corpus, findings }: Looked, wanted: (finding: Finding) => boolean): readonly Gap[] {
  return findings
    .filter((finding) => wanted(finding) && finding.waived === undefined && !ofDocuments.has(finding.rule))
    .map((finding) => ({
      organization: null,
      document: null,
      places: [findingPart(corpus, finding)],
      written: readableMessage(corpus, finding),
    }));
}
