/** A rule in words: what it looks at, why, how it is written wrong and right, how to mend it. */
import type { RuleId } from '../../src/findings/finding.ts';
import { looksLike } from '../../src/findings/nearest.ts';
import { ruleById } from '../../src/rules/index.ts';
import type { Example, Rule } from '../../src/rules/rule.ts';
import { ruleAddress } from '../../src/views/rule-address.ts';
import { siteAddress } from '../command-line/site-address.ts';

const severityWords = { error: 'ошибка', warning: 'предупреждение', note: 'заметка' } as const;

/**
 * The explanation, or the nearest name where there is no such rule.
 * @throws {UsageError} where the environment makes no sense
 */
export function explained(name: string): { text: string } | { unknown: string } {
  const id = Array.from(ruleById.keys()).find((one): one is RuleId => one === name);
  const rule = id === undefined ? undefined : ruleById.get(id);
  if (rule === undefined) {
    return { unknown: `Правила «${name}» нет. ${looksLike(name, ruleById.keys(), '') ?? ''}`.trim() };
  }
  return { text: words(rule) };
}

function words({ id, severity, title, why, explanation, mend, wrong, right, waivable }: Rule): string {
  return [
    `${id} (${severityWords[severity]}): ${title}.`,
    '',
    explanation,
    `Почему это важно: ${why}.`,
    '',
    'Неправильно:',
    shown(wrong),
    '',
    'Правильно:',
    shown(right),
    '',
    `Как исправить. ${mend}`,
    ...(waivable === true ? ['Если так и должно быть, объясните это записью в waivers.yaml.'] : []),
    `Страница правила: ${siteAddress(process.env)(ruleAddress(id))}`,
  ].join('\n');
}

function shown(example: Example): string {
  if (typeof example === 'string') return indented(example);
  if ('matter' in example) return indented(`${example.matter}${example.body === undefined ? '' : `\n${example.body}`}`);
  return Object.entries(example.files)
    .map(([path, file]) => {
      if (typeof file === 'string') return `  ${path}\n${indented(file)}`;
      return file instanceof Uint8Array ? `  ${path}` : `  ${path} → ${file.link}`;
    })
    .join('\n');
}

function indented(text: string): string {
  const lines = text.trimEnd().split('\n');
  const most = 20;
  const cut = lines.slice(0, most).map((line) => (line.length > 110 ? `${line.slice(0, 109)}…` : line));
  return [...cut, ...(lines.length > most ? ['…'] : [])].map((line) => `    ${line}`).join('\n');
}
