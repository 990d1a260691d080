/** The check of a built site: looked through once, every check asked, faults led back to the content. */
import { byPlace, type Finding, type Place } from '../findings/finding.ts';
import { placeAt } from '../findings/lines.ts';
import { counted } from '../findings/plural.ts';
import type { BuiltSite, Promised } from './built.ts';
import { siteChecks } from './index.ts';
import type { Fault, SiteCheck, Spot } from './site-check.ts';
import { sourceFinder } from './source-place.ts';
import { survey, type Survey } from './survey.ts';

/** A site that was checked. */
export interface CheckedSite {
  /** In order of place. Files of the content are relative to it, those of the built folder begin with its name. */
  readonly findings: readonly Finding[];
  readonly survey: Survey;
}

/** A fault with its place in the content, null where it has none. */
interface Placed {
  readonly fault: Fault;
  readonly source: Place | null;
}

/** Checks a built site against what the graph promises. */
export function checkSite(site: BuiltSite, promised: Promised): CheckedSite {
  const surveyed = survey(site, promised);
  const source = sourceFinder(promised);
  const findings = siteChecks.flatMap((check) => {
    const placed = Array.from(check.find(surveyed), (fault) => ({
      fault,
      source: isPlace(fault.at) ? null : source(fault.at),
    }));
    return toldOnce(placed).map(({ first, more }) => finding(check, first, more, surveyed));
  });
  return { findings: findings.sort(byPlace), survey: surveyed };
}

/** Faults with one cause are told at the first place, with how many more there are. */
function toldOnce(faults: readonly Placed[]): { readonly first: Placed; readonly more: number }[] {
  const known = new Map<string, { readonly first: Placed; more: number }>();
  const told: { readonly first: Placed; more: number }[] = [];
  for (const placed of faults) {
    const cause = causeOf(placed);
    const before = cause === null ? undefined : known.get(cause);
    if (before !== undefined) {
      before.more++;
      continue;
    }
    const own = { first: placed, more: 0 };
    told.push(own);
    if (cause !== null) known.set(cause, own);
  }
  return told;
}

/** What stands outside `<main>` comes from one template; in it a page, or a line of the content, is the cause. */
function causeOf({ fault: { at, same }, source }: Placed): string | null {
  if (same === undefined || isPlace(at)) return null;
  if (source !== null) return `${source.file}:${source.line}:${source.column} ${same}`;
  return at.inMain ? `${at.file} ${same}` : same;
}

function finding(
  { id, severity }: SiteCheck,
  { fault: { at, message, hint }, source }: Placed,
  more: number,
  surveyed: Survey,
): Finding {
  const built = isPlace(at) ? at : builtPlace(surveyed, at);
  const { file, line, column } = source ?? built;
  const hints = [
    hint,
    source !== null ? `В собранном: ${built.file}:${built.line}:${built.column}.` : null,
    more > 0 ? `И ещё ${counted(more, 'такое место', 'таких места', 'таких мест')}.` : null,
  ].filter((one) => one !== null);
  const said = hints.length === 0 ? null : hints.join(' ');
  return { rule: id, severity, file, line, column, message, hint: said, docs: null };
}

function builtPlace(surveyed: Survey, { file, offset }: Spot): Place {
  const { line, column } = placeAt(surveyed.lines(file), offset);
  return { file: `${surveyed.site.folder}/${file}`, line, column };
}

function isPlace(at: Spot | Place): at is Place {
  return 'line' in at;
}
