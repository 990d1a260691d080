/** Which rules `npm run validate -- --fix` mends by itself; a test asks it of every example. */
import type { RuleId } from '../../findings/finding.ts';

const signs: ReadonlySet<RuleId> = new Set(['bytes/invisible', 'bytes/unicode-form']);

/** A link or id that leads nowhere is mended where its target was renamed and `references.lock` remembers it. */
const renamed: ReadonlySet<RuleId> = new Set([
  'reference/act',
  'reference/anchor',
  'reference/document',
  'reference/guide',
  'reference/organization',
  'reference/responsibility',
  'reference/role',
  'reference/term',
  'reference/topic',
]);

/** What `--fix` does about findings of the rule, a sentence; null where a person has to. */
export function mendedByItself(rule: RuleId): string | null {
  if (signs.has(rule)) return 'Команда «npm run validate -- --fix» исправит это сама и сначала покажет, что изменит.';
  if (renamed.has(rule)) {
    return 'Если цель переименовали, команда «npm run validate -- --fix» найдёт её по новому имени и исправит ссылку.';
  }
  return null;
}
