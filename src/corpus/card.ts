/** From the lines of a card to what the clause says: names to ids, rhythms to tokens. */
import { error, type Finding, type Place } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { nameKey } from '../findings/name.ts';
import { looksLike } from '../findings/nearest.ts';
import { lowerFirst } from '../findings/lower-first.ts';
import type { CardKey, CardLine } from '../markup/card.ts';
import { clauseKinds, type ClauseKind } from '../markup/kinds.ts';
import { readRhythm, rhythmPhrases, type Rhythm } from '../markup/rhythm.ts';
import { isDay } from '../schemas/day.ts';
import { followLink } from './links.ts';
import type { NameIndex } from './names.ts';
import type { Registry } from './registry.ts';
import type { Amendment, PromisedAnnex, Target } from './types.ts';

/** What cards are read against. */
export interface CardContext {
  readonly lines: Lines;
  readonly organization: string;
  readonly roles: NameIndex;
  readonly responsibilities: NameIndex;
  /** Files of roles that could not be read: a name may be unknown only for that. */
  readonly unread: readonly string[];
  readonly registry: Registry;
}

/** A link of a card that leads somewhere. */
export interface CardLink {
  readonly target: Target;
  /** Where it begins, in UTF-16 units. */
  readonly offset: number;
}

/** A card with its names resolved. */
export interface CardFields {
  readonly addressees: readonly string[];
  readonly responsible: readonly string[];
  readonly unnamed: boolean;
  readonly approves: readonly string[];
  readonly participates: readonly string[];
  readonly informed: readonly string[];
  readonly duties: readonly string[];
  readonly when: Rhythm | null;
  readonly kind: ClauseKind | null;
  readonly erratum: string | null;
  readonly reconstructed: string | null;
  readonly annex: PromisedAnnex | null;
  readonly amendments: readonly Amendment[];
  /** The things its links lead to. */
  readonly links: readonly CardLink[];
  readonly findings: readonly Finding[];
}

/** Words for «nobody is named». */
const unnamedKey = nameKey('не назван');

/** Reads the lines of one clause's card. */
export function readCardFields(card: readonly CardLine[], context: CardContext): CardFields {
  const findings: Finding[] = [];
  const links: CardLink[] = [];
  const line = (key: CardKey): CardLine | undefined => card.find((one) => one.key === key);
  const roles = (key: CardKey): string[] =>
    names(line(key), context.roles, 'Роли', 'reference/role', context, findings);
  const responsible = line('Отвечает');
  const unnamed = responsible !== undefined && nameKey(responsible.value) === unnamedKey;
  return {
    addressees: roles('Кому'),
    responsible: unnamed ? [] : roles('Отвечает'),
    unnamed,
    approves: roles('Решает'),
    participates: roles('Участвует'),
    informed: roles('Извещается'),
    duties: duties(line('Обязанность'), context, findings),
    when: rhythm(line('Срок'), context, findings),
    kind: kind(line('Вид'), context, findings),
    erratum: line('Ошибка оригинала')?.value ?? null,
    reconstructed: line('Восстановлено')?.value ?? null,
    annex: annex(line('Обещано приложением'), context, findings),
    amendments: [
      ...amendments(line('Изменяет'), 'amends', context, links, findings),
      ...amendments(line('Отменяет'), 'cancels', context, links, findings),
    ],
    links,
    findings,
  };
}

function duties(line: CardLine | undefined, context: CardContext, findings: Finding[]): string[] {
  return names(line, context.responsibilities, 'Обязанности', 'reference/responsibility', context, findings);
}

function names(
  line: CardLine | undefined,
  index: NameIndex,
  genitive: string,
  rule: 'reference/role' | 'reference/responsibility',
  { lines, organization, unread }: CardContext,
  findings: Finding[],
): string[] {
  if (line === undefined) return [];
  const only = index.resolve(line.value, organization);
  if ('id' in only) return [only.id];
  const ids: string[] = [];
  for (const { text, place } of parts(lines, line)) {
    const found = index.resolve(text, organization);
    if ('id' in found) {
      if (ids.includes(found.id))
        findings.push(
          error('card/repeated-value', place, `«${text}» в строке «${line.key}» уже есть.`, 'Оставьте одно название.'),
        );
      else ids.push(found.id);
    } else if ('shared' in found) {
      findings.push(
        error(
          'reference/ambiguous',
          place,
          `Название «${text}» здесь общее для нескольких ролей.`,
          `Впишите id: ${found.shared.map((id) => `«${id}»`).join(' или ')}.`,
        ),
      );
    } else if (text === '') {
      findings.push(error('card/comma', place, `В строке «${line.key}» лишняя запятая.`, 'Уберите её.'));
    } else {
      findings.push(
        error(
          rule,
          place,
          `${genitive} «${text}» нет.`,
          looksLike(text, index.names(organization), otherwise(rule, unread), (name) => asWritten(name, text)),
        ),
      );
    }
  }
  return ids;
}

/** A name as it would be written here: with a small letter at its beginning where the writer began so. */
function asWritten(name: string, text: string): string {
  const begin = text.slice(0, 1);
  return begin === begin.toUpperCase() ? name : lowerFirst(name);
}

/** What to say where no known name is near. */
function otherwise(rule: 'reference/role' | 'reference/responsibility', unread: readonly string[]): string {
  if (rule === 'reference/responsibility') return 'Названия обязанностей — в файле responsibilities.yaml.';
  const files = unread.map((file) => `«${file}»`).join(', ');
  return unread.length === 0
    ? 'Названия ролей — в шапках файлов папки roles.'
    : `Возможно, она в файле ${files}: его не удалось прочитать.`;
}

/** The values between commas, each with its place. */
function parts(lines: Lines, line: CardLine): { text: string; place: Place }[] {
  let offset = 0;
  return line.source.split(',').map((part) => {
    const lead = part.length - part.trimStart().length;
    const place = placeAt(lines, line.valueOffset + offset + lead);
    offset += part.length + 1;
    return { text: part.trim(), place };
  });
}

function rhythm(line: CardLine | undefined, { lines }: CardContext, findings: Finding[]): Rhythm | null {
  if (line === undefined) return null;
  const read = readRhythm(line.value);
  if (read !== null) return read;
  const phrases = [...Object.keys(rhythmPhrases), 'до 15.08.2021', 'с 01.09.2021', 'октябрь', 'май–июнь'];
  const impossible = /^(?:до|с) \d{2}\.\d{2}\.\d{4}$/u.test(nameKey(line.value));
  const hint = impossible
    ? 'Такого дня в календаре нет.'
    : looksLike(line.value, phrases, `Можно: ${phrases.join(' · ')}.`);
  findings.push(error('card/rhythm', placeAt(lines, line.valueOffset), `Срок «${line.value}» непонятен.`, hint));
  return null;
}

function kind(line: CardLine | undefined, { lines }: CardContext, findings: Finding[]): ClauseKind | null {
  if (line === undefined) return null;
  const key = nameKey(line.value);
  for (const [name, value] of Object.entries(clauseKinds)) if (nameKey(name) === key) return value;
  const all = Object.keys(clauseKinds);
  findings.push(
    error(
      'card/kind',
      placeAt(lines, line.valueOffset),
      `Вида «${line.value}» нет.`,
      looksLike(line.value, all, `Можно: ${all.join(', ')}.`),
    ),
  );
  return null;
}

function annex(line: CardLine | undefined, context: CardContext, findings: Finding[]): PromisedAnnex | null {
  if (line === undefined) return null;
  const found = /^(\S+?)(?:\s+[—–-]\s+(.+))?$/u.exec(line.source.trim());
  if (found?.[1] === undefined) {
    findings.push(
      error(
        'card/annex',
        placeAt(context.lines, line.valueOffset),
        `«${line.value}» — не приложение.`,
        'Пишут номер и, через тире, обязанности: «10 — защита персональных данных».',
      ),
    );
    return null;
  }
  const settled = found[2];
  if (settled === undefined) return { number: found[1], duties: [] };
  const valueOffset = line.valueOffset + line.source.indexOf(settled);
  const rest: CardLine = { ...line, source: settled, value: settled, valueOffset };
  return { number: found[1], duties: duties(rest, context, findings) };
}

function amendments(
  line: CardLine | undefined,
  mode: Amendment['mode'],
  { lines, registry }: CardContext,
  links: CardLink[],
  findings: Finding[],
): Amendment[] {
  if (line === undefined) return [];
  const wrong = (message: string, hint: string): void => {
    findings.push(error('card/amendment', placeAt(lines, line.valueOffset), message, hint));
  };
  const example = `Пишут ссылку и дату: «[п. 3.6](saki-206.mdx#3.6), с 01.09.2026».`;
  if (line.links.length === 0) wrong(`В строке «${line.key}» нет ссылки на пункт.`, example);
  const dated = /с (\d{2})\.(\d{2})\.(\d{4})\s*$/u.exec(line.value);
  const from = dated === null ? null : `${dated[3]}-${dated[2]}-${dated[1]}`;
  if (from !== null && !isDay(from)) wrong(`Дня ${dated?.[0].slice(2) ?? ''} в календаре нет.`, example);
  return line.links.flatMap((link): Amendment[] => {
    const { target, finding } = followLink(registry, lines, link);
    if (finding !== null) findings.push(finding);
    if (target === null) return [];
    links.push({ target, offset: link.offset });
    if (target.kind === 'clause') return [{ mode, target: target.id, from }];
    wrong(`Ссылка в строке «${line.key}» ведёт не на пункт.`, example);
    return [];
  });
}
