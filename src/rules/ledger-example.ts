/** Two documents for the examples of rules about annexes: an order with a ledger, and what may be its annex. */
import type { Example } from './rule.ts';

const header =
  'organization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n';

/** @param order lines of the order's front matter @param annex lines of the annex's @param text the order's clause */
export function ledgerExample(order: string, annex: string, text = 'Текст.'): Example {
  return {
    files: {
      'documents/example.mdx': `---\ntitle: Приказ\nkind: order\n${header}${order}---\n\n### 1.\n\n${text}\n`,
      'documents/example-1.mdx': `---\ntitle: План\nkind: roadmap\n${header}${annex}---\n\n### 1.\n\nТекст.\n`,
    },
  };
}

/** A ledger of one line. */
export function ledger(number: string, document: string): string {
  return `annexes:\n  - number: "${number}"\n    title: План\n    document: ${document}\n`;
}
