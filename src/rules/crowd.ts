/** A file with hundreds of equal findings is spoiled as a whole: the first of them are shown, the rest are counted. */
import type { Finding } from '../findings/finding.ts';
import { counted } from '../findings/plural.ts';

/** Of one rule in one file so many findings are shown. */
export const most = 200;

/** The findings without those beyond `most`; the last one shown says how many more there are. @param findings in order of place */
export function thinned(findings: readonly Finding[]): Finding[] {
  if (findings.length <= most) return [...findings];
  const met = new Map<string, number>();
  const keyOf = ({ file, rule }: Finding): string => `${rule} ${file}`;
  const kept: Finding[] = [];
  for (const finding of findings) {
    const count = (met.get(keyOf(finding)) ?? 0) + 1;
    met.set(keyOf(finding), count);
    if (count <= most) kept.push(finding);
  }
  if (kept.length === findings.length) return kept;
  const shown = new Map<string, number>();
  return kept.map((finding) => {
    const key = keyOf(finding);
    const order = (shown.get(key) ?? 0) + 1;
    shown.set(key, order);
    const more = (met.get(key) ?? 0) - most;
    if (order < most || more <= 0) return finding;
    const rest = `И ещё ${counted(more, 'такое место', 'таких места', 'таких мест')} ниже в этом файле.`;
    return { ...finding, hint: finding.hint === null ? rest : `${finding.hint} ${rest}` };
  });
}
