/** What to write instead of a name in a card that nothing bears. */
import { meant } from '../findings/meant.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import type { NameIndex } from './names.ts';

/** Which names are looked for, and where. */
export interface NamesHere {
  readonly index: NameIndex;
  readonly organization: string;
  /** Whether the line may say «не назван». */
  readonly mayBeUnnamed: boolean;
  /** What is said where no known name is near. */
  readonly otherwise: string;
}

/** What is longer is no name with a slip in it. */
const longest = 200;
const nobody = /^(?:нет?(?: |$)|никто|неизвестн|[-–—]$)/iu;
const joint = /\s*(?:;|\/|\sи\s|\sили\s)\s*/u;

/** The hint for one unknown name. */
export function nameMeant(text: string, { index, organization, mayBeUnnamed, otherwise }: NamesHere): string {
  if (mayBeUnnamed && nobody.test(text)) return 'Если исполнитель не назван, так и запишите: «не назван».';
  if (text.length > longest) return otherwise;
  const parts = text.split(joint);
  if (parts.length > 1 && parts.every((part) => !('unknown' in index.resolve(part, organization)))) {
    return `Названия разделяют запятой: «${parts.join(', ')}».`;
  }
  return meant(text, index.names(organization), otherwise, (name) => asWritten(name, text));
}

/** A name as it would be written here: with a small letter at its beginning where the writer began so. */
function asWritten(name: string, text: string): string {
  const begin = text.slice(0, 1);
  return begin === begin.toUpperCase() ? name : lowerFirst(name);
}
