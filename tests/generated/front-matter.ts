/** The front matter of a generated document. */
import { documentKinds } from '../../src/schemas/document.ts';
import type { Chance } from './chance.ts';
import type { Planned } from './library.ts';

const sum = '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08';

/** The lines between the two `---`. */
export function frontMatter(document: Planned, acts: readonly string[], chance: Chance): string {
  const { id, school, number, adopted, status, annexes, annexTo, supersedes, index, style } = document;
  const kind = chance.of(documentKinds);
  const official = chance.percent(20);
  chance.noted(`kind ${kind}`, '');
  chance.noted(`status ${status}`, '');
  chance.noted(official ? 'official' : 'restatement', '');
  const numbering = style === 'anew' ? 'section' : 'document';
  chance.noted(`numbering ${numbering}`, '');
  const lines = [
    chance.percent(50)
      ? `title: Документ о журнале ${String(index + 1)}`
      : `title: "Порядок: журнал ${String(index + 1)}"`,
    `kind: ${kind}`,
    `organization: ${school.id}`,
    `scope: ${school.level === 'school' ? 'own' : chance.of(['own', 'subordinate', 'both'])}`,
    ...(number === null ? [] : [`number: "${number}"`]),
    `adopted: ${chance.percent(50) ? adopted : `"${adopted}"`}`,
    ...(chance.percent(30) ? [chance.noted('effective', `effective: ${adopted}`)] : []),
    ...(chance.percent(20) ? [chance.noted('ends', 'ends: 2027-05-31')] : []),
    `status: ${status}`,
    ...(status === 'in-force' ? [chance.noted('statusChecked', 'statusChecked: 2026-03-12')] : []),
    `rendition: ${official ? 'official' : 'restatement'}`,
    'source:',
    `  copy: ${chance.of(['clean', 'damaged', 'ocr'])}`,
    ...(chance.percent(40) ? ['  note: "Полное название: «О журнале»."'] : []),
    ...(official ? [`  file: ${id}.pdf`, `  sha256: ${sum}`] : []),
    `numbering: ${numbering}`,
  ];
  if (annexTo !== null) {
    lines.push(`annexTo: ${annexTo.order.id}`, `annexNumber: "${annexTo.number}"`);
    if (chance.percent(70)) lines.push(chance.noted('approvedBy', `approvedBy: ${annexTo.order.id}`));
  }
  if (annexes.length > 0) {
    lines.push('annexes:');
    for (const annex of annexes) {
      lines.push(`  - number: "${annex.number}"`, `    title: Приложение о журнале`);
      if (annex.document !== null) lines.push(`    document: ${annex.document.id}`);
    }
  }
  if (chance.percent(30)) lines.push(chance.noted('grounds', `grounds: [${chance.some(acts, 2).join(', ')}]`));
  if (supersedes.length > 0) {
    lines.push(chance.noted('supersedes', `supersedes: [${supersedes.map((old) => old.id).join(', ')}]`));
  }
  return lines.join('\n');
}
