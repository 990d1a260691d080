/** Slips in the waivers. */
import { rules } from '../../../src/rules/index.ts';
import type { Content, Mutant, Mutator } from '../mutator.ts';

const file = 'waivers.yaml';
const keys = ['id', 'rule', 'place', 'reason', 'until'] as const;

/** The waivers with one more, found at a key of it. */
function added(
  { texts }: Content,
  waiver: { readonly rule: string; readonly place: string; readonly until?: string },
  at: (typeof keys)[number],
): Mutant {
  const values = { id: 'zz-new', reason: 'Так в оригинале.', until: '2027-08-31', ...waiver };
  const lines = keys.map((key, index) => `${index === 0 ? '- ' : '  '}${key}: "${values[key]}"\n`);
  const before = (texts.get(file) ?? '').trimEnd();
  const text = `${before === '' ? '' : `${before}\n`}${lines.join('')}`;
  return { files: { [file]: text }, file, line: text.split('\n').length - keys.length + keys.indexOf(at) };
}

export const waiverMutators: readonly Mutator[] = [
  {
    kind: 'leaves a waiver beyond its day',
    rule: 'waiver/expired',
    *mutants(content) {
      for (const { id, waivable } of rules) {
        if (waivable !== true) continue;
        for (const until of ['2025-12-31', '2026-11-26']) {
          yield added(content, { rule: id, place: 'documents/', until }, 'until');
        }
      }
    },
  },
  {
    kind: 'misspells the rule of a waiver',
    rule: 'waiver/rule',
    *mutants(content) {
      for (const { id } of rules) yield added(content, { rule: `${id.slice(0, -1)}x`, place: 'documents/' }, 'rule');
    },
  },
  {
    kind: 'waives what may not be waived',
    rule: 'waiver/rule',
    *mutants(content) {
      for (const { id, waivable } of rules) {
        if (waivable !== true) yield added(content, { rule: id, place: 'documents/' }, 'rule');
      }
    },
  },
  {
    kind: 'waives what is not there',
    rule: 'waiver/unused',
    *mutants(content) {
      const { findings } = content.checked;
      for (const place of content.texts.keys()) {
        for (const { id, waivable } of rules) {
          if (waivable !== true || findings.some((finding) => finding.rule === id && finding.file === place)) continue;
          yield added(content, { rule: id, place }, 'place');
        }
      }
    },
  },
];
