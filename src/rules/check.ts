/** The whole check of a content: texts read, graph built, rules asked, waivers applied. */
import type { Body } from '../corpus/bodies.ts';
import { corpusBuilder, type Basis } from '../corpus/build.ts';
import type { Source } from '../corpus/trust.ts';
import type { Corpus } from '../corpus/types.ts';
import { addAll } from '../findings/add-all.ts';
import { byPlace, type Finding } from '../findings/finding.ts';
import type { Lines } from '../findings/lines.ts';
import { thinned } from './crowd.ts';
import { ruleById, rules } from './index.ts';
import type { RecordedReferences } from './recorded-references.ts';
import type { Found, Glossary, Rule } from './rule.ts';
import { waived } from './waive.ts';

/** What a check is told from outside. */
export interface CheckOptions {
  /** The day of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** The lock of references, or null where there is none. */
  readonly recorded: RecordedReferences | null;
}

/** A content that was checked. With errors among the findings the graph is not for publication. */
export interface CheckedContent {
  readonly corpus: Corpus;
  readonly basis: Basis;
  /** In order of place, waivers applied. */
  readonly findings: readonly Finding[];
  /** How many text files were read. */
  readonly files: number;
}

/** Checks a source once. */
export function checkContent(source: Source, options: CheckOptions): CheckedContent {
  return contentChecker()(source, options);
}

/** A checker that remembers: of a second source only what differs from the first is read and asked again. */
export function contentChecker(): (source: Source, options: CheckOptions) => CheckedContent {
  const builder = corpusBuilder();
  const ofDocument = documentRules();
  const ofText = textRules();
  return (source, { today, recorded }) => {
    const { corpus, basis, findings: read } = builder.join(builder.parse(source));
    const findings: Finding[] = read.map(ofCatalogue);
    for (const body of basis.bodies.values()) addAll(findings, ofDocument(body));
    for (const lines of source.texts.values()) addAll(findings, ofText(lines, basis.entries.terms));
    const context = { corpus, basis, today, recorded };
    for (const rule of rules) {
      if (rule.check === undefined) continue;
      for (const found of rule.check(context)) findings.push(named(rule, found));
    }
    const { waivers } = basis.entries;
    const all = waived(findings, waivers, basis, today).sort(byPlace);
    return { corpus, basis, findings: thinned(all), files: source.texts.size };
  };
}

/** A finding of the reader with the severity that the catalogue gives its rule; what is acknowledged stays a note. */
function ofCatalogue(finding: Finding): Finding {
  const severity = finding.severity === 'note' ? 'note' : (ruleById.get(finding.rule)?.severity ?? finding.severity);
  return severity === finding.severity ? finding : { ...finding, severity };
}

function named({ id, severity }: Rule, { place, message, hint, acknowledged = false }: Found): Finding {
  const { file, line, column } = place;
  return { rule: id, severity: acknowledged ? 'note' : severity, file, line, column, message, hint, docs: null };
}

function documentRules(): (body: Body) => readonly Finding[] {
  const own = rules.flatMap((rule) => (rule.document === undefined ? [] : [{ rule, ask: rule.document }]));
  const kept = new WeakMap<Body, Finding[]>();
  return (body) => {
    const known = kept.get(body);
    if (known !== undefined) return known;
    const findings = own.flatMap(({ rule, ask }) => Array.from(ask(body), (found) => named(rule, found)));
    kept.set(body, findings);
    return findings;
  };
}

function textRules(): (lines: Lines, glossary: Glossary) => readonly Finding[] {
  const own = rules.flatMap((rule) => (rule.text === undefined ? [] : [{ rule, ask: rule.text }]));
  let kept = new WeakMap<Lines, Finding[]>();
  let words: Glossary = [];
  return (lines, glossary) => {
    if (glossary !== words) kept = new WeakMap();
    words = glossary;
    const known = kept.get(lines);
    if (known !== undefined) return known;
    const findings = own.flatMap(({ rule, ask }) => Array.from(ask(lines, glossary), (found) => named(rule, found)));
    kept.set(lines, findings);
    return findings;
  };
}
