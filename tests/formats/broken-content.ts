/** A small content folder with one slip of each kind, checked, as its reports are made of it. */
import { contentContext } from '../../scripts/validate/report-context.ts';
import { checkFolder } from '../../src/astro/check-folder.ts';
import type { ReportContext } from '../../src/formats/findings/index.ts';
import type { Checked } from '../../src/findings/report.ts';
import { withContent, type Change } from '../hostile/content.ts';

/** A role that there is not, a state nobody has confirmed for long, the same let stand by a waiver, and what is noted. */
export const slips: Readonly<Record<string, Change>> = {
  'documents/plan.mdx': {
    from: 'status: unverified',
    to: 'status: in-force\nstatusChecked: 2025-11-23',
  },
  'documents/order.mdx': { from: 'status: unverified', to: 'status: in-force\nstatusChecked: 2025-11-23' },
  'topics/record.mdx': { from: 'audience: [teacher]', to: 'audience: [teachr]' },
  'waivers.yaml':
    '- id: town-plan\n  rule: date/stale\n  place: documents/plan.mdx\n  reason: Отдел {образования} отвечает в январе.\n  until: 2027-01-31\n',
};

/** The check and what its reports are told, with the rules that found something. */
export function brokenContent(): { readonly checked: Checked; readonly context: ReportContext } {
  return withContent(slips, (content) => {
    const all = checkFolder({ content, references: '/nowhere', today: '2026-11-25' });
    const context = contentContext(all, content, 'src/content');
    const found = new Set(all.findings.map(({ rule }) => rule));
    return {
      checked: { findings: all.findings, files: all.files, milliseconds: 7 },
      context: { ...context, rules: context.rules.filter(({ id }) => found.has(id)) },
    };
  });
}
