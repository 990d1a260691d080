/** Waivers: findings that somebody has looked at and lets stand until a day. */
import type { Basis } from '../corpus/build.ts';
import type { Read } from '../corpus/entry.ts';
import { error, type Finding, type RuleId } from '../findings/finding.ts';
import { looksLike } from '../findings/nearest.ts';
import { placeOf } from '../schemas/yaml.ts';
import type { Waiver } from '../schemas/waiver.ts';
import { ruleById } from './index.ts';
import { anchorAt } from './anchor-at.ts';

/**
 * Applies the waivers: a finding that one of them names becomes a note with its reason. A waiver that is over, names
 * nothing or may not be is a finding itself.
 */
export function waived(
  findings: readonly Finding[],
  waivers: readonly Read<Waiver>[],
  basis: Basis,
  today: string,
): Finding[] {
  if (waivers.length === 0) return [...findings];
  const own: Finding[] = [];
  const usable = waivers.filter((waiver) => {
    const problem = wrong(waiver, today);
    if (problem !== null) own.push(problem);
    return problem === null;
  });
  const used = new Set<Read<Waiver>>();
  const rest = findings.map((finding) => {
    if (finding.severity === 'note') return finding;
    const waiver = usable.find((one) => covers(one.fields, finding, basis));
    if (waiver === undefined) return finding;
    used.add(waiver);
    const { reason, until } = waiver.fields;
    const hint = `Разрешено до ${until.split('-').reverse().join('.')}: ${reason}`;
    return { ...finding, severity: 'note' as const, hint };
  });
  for (const waiver of usable) {
    if (used.has(waiver)) continue;
    const { rule, place } = waiver.fields;
    own.push(
      at(
        'waiver/unused',
        waiver,
        [],
        `Исключение «${waiver.id}» ничего не разрешает: замечания ${rule} в «${place}» нет.`,
        'Удалите запись: то, что она разрешала, уже исправлено, или место названо неверно.',
      ),
    );
  }
  return [...rest, ...own];
}

function wrong(waiver: Read<Waiver>, today: string): Finding | null {
  const { rule: name, until } = waiver.fields;
  const rule = Array.from(ruleById.values()).find(({ id }) => id === name);
  if (rule === undefined) {
    const hint = looksLike(name, ruleById.keys(), 'Имя правила стоит в строке проверки: «duty/unassigned».');
    return at('waiver/rule', waiver, ['rule'], `Правила «${name}» нет.`, hint);
  }
  if (rule.waivable !== true) {
    const message = `Для правила «${name}» исключений нет: ${rule.why}.`;
    return at('waiver/rule', waiver, ['rule'], message, 'Исправьте сам текст, а эту запись удалите.');
  }
  if (until >= today) return null;
  return at(
    'waiver/expired',
    waiver,
    ['until'],
    `Срок исключения «${waiver.id}» прошёл ${until.split('-').reverse().join('.')}.`,
    'Исправьте то, что оно разрешало, или продлите срок и допишите в reason, почему.',
  );
}

function covers({ rule, place }: Waiver, finding: Finding, basis: Basis): boolean {
  if (finding.rule !== rule) return false;
  if (place.endsWith('/')) return finding.file.startsWith(place);
  const [file = '', anchor] = place.split('#');
  return finding.file === file && (anchor === undefined || anchorAt(basis, finding) === anchor);
}

function at(
  rule: RuleId,
  waiver: Read<Waiver>,
  steps: readonly string[],
  message: string,
  hint: string | null,
): Finding {
  return error(rule, placeOf(waiver.yaml, [...waiver.path, ...steps]), message, hint);
}
