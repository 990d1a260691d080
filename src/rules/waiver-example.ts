/** The stage of the examples of waivers: a clause that nobody is named for, and a waiver. */
import type { Example } from './rule.ts';

const order = `---
title: О ведении журнала
kind: order
organization: town
scope: own
status: draft
rendition: restatement
source: { copy: clean }
numbering: document
---

### 1.

Тему урока записывают в журнал.

> Обязанность: запись урока
`;

/** @param waiver the lines `rule`, `place` and `until` of the waiver that differ from one that is well */
export function waiverExample(waiver: {
  readonly rule?: string;
  readonly place?: string;
  readonly until?: string;
}): Example {
  const { rule = 'duty/unassigned', place = 'documents/waived.mdx#1', until = '2027-08-31' } = waiver;
  const lines = [
    '- id: town-lesson-record',
    `  rule: ${rule}`,
    `  place: ${place}`,
    '  reason: Исполнителя назовёт новая редакция приказа.',
    `  until: ${until}`,
  ];
  return { files: { 'documents/waived.mdx': order, 'waivers.yaml': `${lines.join('\n')}\n` } };
}
