/** Waivers: findings that somebody has looked at and lets stand until a day. */
import type { Basis } from '../corpus/build.ts';
import type { Read } from '../corpus/entry.ts';
import { addAll } from '../findings/add-all.ts';
import { error, type Finding, type RuleId } from '../findings/finding.ts';
import { looksLike } from '../findings/nearest.ts';
import { placeOf } from '../schemas/yaml.ts';
import type { Waiver } from '../schemas/waiver.ts';
import { ruleById } from './index.ts';
import { anchorAt } from './anchor-at.ts';

/**
 * Applies the waivers: a finding that one of them names becomes a note with its reason and its mark. A waiver that is over, names
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
  const waiverOf = coverIndex(usable, basis);
  const rest = findings.map((finding) => {
    if (finding.severity === 'note') return finding;
    const waiver = waiverOf(finding);
    if (waiver === undefined) return finding;
    used.add(waiver);
    const { reason, until } = waiver.fields;
    const hint = `Разрешено до ${until.split('-').reverse().join('.')}: ${reason}`;
    return { ...finding, severity: 'note' as const, hint, waived: { until, reason } };
  });
  const spoiled = [...new Set(findings.flatMap(({ severity, file }) => (severity === 'error' ? [file] : [])))];
  // An error in the same file may be why the finding that was waived is not there today.
  const left = usable.filter(
    (waiver) => !used.has(waiver) && !spoiled.some((file) => inFile(waiver.fields.place, file)),
  );
  addAll(
    own,
    left.slice(0, most).map((waiver) => unused(waiver, basis)),
  );
  return [...rest, ...own];
}

/** So many waivers that let nothing stand are told of: for each the nearest anchor is looked for. */
const most = 200;

/** Finds the first waiver that covers a finding; thousands of waivers are not gone through for each of thousands of findings. */
function coverIndex(waivers: readonly Read<Waiver>[], basis: Basis): (finding: Finding) => Read<Waiver> | undefined {
  const byPlace = new Map<string, { waiver: Read<Waiver>; order: number }>();
  const anchored = new Set<string>();
  for (const [order, waiver] of waivers.entries()) {
    const { rule, place } = waiver.fields;
    const key = `${rule} ${place}`;
    if (!byPlace.has(key)) byPlace.set(key, { waiver, order });
    const hash = key.indexOf('#');
    if (hash !== -1) anchored.add(key.slice(0, hash));
  }
  return (finding) => {
    const whole = `${finding.rule} ${finding.file}`;
    const keys = [whole];
    for (let slash = whole.indexOf('/', finding.rule.length); slash !== -1; slash = whole.indexOf('/', slash + 1)) {
      keys.push(whole.slice(0, slash + 1));
    }
    if (anchored.has(whole)) keys.push(`${whole}#${anchorAt(basis, finding) ?? ''}`);
    const found = keys.flatMap((key) => byPlace.get(key) ?? []).sort((a, b) => a.order - b.order);
    return found[0]?.waiver;
  };
}

function unused(waiver: Read<Waiver>, { source, bodies }: Basis): Finding {
  const { rule, place } = waiver.fields;
  const [file = '', anchor] = place.split('#');
  const id = /^documents\/(.+)\.mdx$/u.exec(file)?.[1] ?? '';
  const anchors = [...(bodies.get(id)?.anchors.values() ?? [])];
  const misspelt = source.texts.has(file)
    ? anchor !== undefined && !anchors.includes(anchor) && looksLike(anchor, anchors)
    : !place.endsWith('/') && looksLike(file, source.texts.keys());
  const hint = misspelt || 'Удалите запись: то, что она разрешала, уже исправлено, или место названо неверно.';
  const message = `Исключение «${waiver.id}» ничего не разрешает: замечания ${rule} в «${place}» нет.`;
  return at('waiver/unused', waiver, ['place'], message, hint);
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

/** Whether a place is a file, something in it or a folder above it. */
function inFile(place: string, file: string): boolean {
  return place.endsWith('/') ? file.startsWith(place) : place.split('#')[0] === file;
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
