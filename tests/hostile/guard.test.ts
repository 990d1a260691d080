import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { attacks, evilScript, roleText } from './attacks.ts';
import { load } from './content.ts';

const canary = join(mkdtempSync(join(tmpdir(), 'punkt-canary-')), 'canary');
process.env['CANARY'] = canary;

test.each(Object.entries(attacks))('the check refuses %s in prose and runs nothing', (_, attack) => {
  const { findings } = load({ 'roles/guest.mdx': roleText(attack) });
  expect(findings.map(({ file, rule }) => `${file} ${rule}`)).toContain(`roles/guest.mdx ${attack.rule}`);
  expect(existsSync(canary)).toBe(false);
});

test.each(Object.entries(attacks))(
  'the check refuses %s in a document and runs nothing',
  (_, { matter = '', body, rule }) => {
    const from = 'grounds: [law]\n---\n\n### Преамбула\n';
    const to = `grounds: [law]\n${matter}---\n\n### Преамбула\n\n${body}\n`;
    const { findings } = load({ 'documents/order.mdx': { from, to } });
    expect(findings.map(({ file, rule: found }) => `${file} ${found}`)).toContain(`documents/order.mdx ${rule}`);
    expect(existsSync(canary)).toBe(false);
  },
);

test('the canary sings when the script runs', async () => {
  const { writeFileSync } = await import('node:fs');
  const script = join(mkdtempSync(join(tmpdir(), 'punkt-evil-')), 'evil.mjs');
  writeFileSync(script, evilScript);
  await import(script);
  expect(existsSync(canary)).toBe(true);
});
