/** From the lines of a card to what the clause says: names to ids, rhythms to tokens. */
import { error, type Finding, type Place } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { nameKey } from '../findings/name.ts';
import type { CardKey, CardLine } from '../markup/card.ts';
import { clauseKinds, type ClauseKind } from '../markup/kinds.ts';
import { rhythmMeant } from '../markup/rhythm-meant.ts';
import { readRhythm, type Rhythm } from '../markup/rhythm.ts';
import { readAmendments, type CardLink } from './amendments.ts';
import type { Guesses } from './guesses.ts';
import { kindMeant } from './kind-meant.ts';
import { nameMeant } from './name-meant.ts';
import type { NameIndex } from './names.ts';
import type { Registry } from './registry.ts';
import type { Amendment, PromisedAnnex } from './types.ts';

/** What cards are read against. */
export interface CardContext {
  readonly lines: Lines;
  readonly organization: string;
  readonly roles: NameIndex;
  readonly responsibilities: NameIndex;
  /** Files of roles that could not be read: a name may be unknown only for that. */
  readonly unread: readonly string[];
  readonly registry: Registry;
  /** How often the nearest name may still be looked for in this document. */
  readonly guesses: Guesses;
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
      ...readAmendments(line('Изменяет'), 'amends', context, links, findings),
      ...readAmendments(line('Отменяет'), 'cancels', context, links, findings),
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
  { lines, organization, unread, guesses }: CardContext,
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
          `Впишите id: ${found.shared
            .slice(0, 5)
            .map((id) => `«${id}»`)
            .join(' или ')}.`,
        ),
      );
    } else if (text === '') {
      findings.push(error('card/comma', place, `В строке «${line.key}» лишняя запятая.`, 'Уберите её.'));
    } else {
      const mayBeUnnamed = line.key === 'Отвечает';
      const known = otherwise(rule, unread);
      const hint = guesses.areLeft ? nameMeant(text, { index, organization, mayBeUnnamed, otherwise: known }) : known;
      guesses.take();
      findings.push(error(rule, place, `${genitive} «${text}» нет.`, hint));
    }
  }
  return ids;
}

/** What to say where no known name is near. */
function otherwise(rule: 'reference/role' | 'reference/responsibility', unread: readonly string[]): string {
  if (rule === 'reference/responsibility') return 'Названия обязанностей — в файле responsibilities.yaml.';
  const files = unread
    .slice(0, 3)
    .map((file) => `«${file}»`)
    .join(', ');
  return unread.length === 0
    ? 'Названия ролей — в шапках файлов папки roles.'
    : `Возможно, она в файле ${files}: его не удалось прочитать.`;
}

/** The values between commas, each with its place; where there is none, the place is that of a comma beside it. */
function parts(lines: Lines, line: CardLine): { text: string; place: Place }[] {
  let offset = line.valueOffset;
  return line.source.split(',').map((part) => {
    const text = part.trim();
    const isLast = offset + part.length === line.valueOffset + line.source.length;
    const lead = text === '' ? (isLast ? -1 : part.length) : part.length - part.trimStart().length;
    const place = placeAt(lines, offset + lead);
    offset += part.length + 1;
    return { text, place };
  });
}

function rhythm(line: CardLine | undefined, { lines }: CardContext, findings: Finding[]): Rhythm | null {
  if (line === undefined) return null;
  const read = readRhythm(line.value);
  if (read !== null) return read;
  const message = `Срок «${line.value}» непонятен.`;
  findings.push(error('card/rhythm', placeAt(lines, line.valueOffset), message, rhythmMeant(line.value)));
  return null;
}

function kind(line: CardLine | undefined, { lines }: CardContext, findings: Finding[]): ClauseKind | null {
  if (line === undefined) return null;
  const key = nameKey(line.value);
  for (const [name, value] of Object.entries(clauseKinds)) if (nameKey(name) === key) return value;
  findings.push(
    error('card/kind', placeAt(lines, line.valueOffset), `Вида «${line.value}» нет.`, kindMeant(line.value)),
  );
  return null;
}

function annex(line: CardLine | undefined, context: CardContext, findings: Finding[]): PromisedAnnex | null {
  if (line === undefined) return null;
  const found = /^([^\s—–]+)(?:\s+[—–-]\s+(.+))?$/u.exec(line.source.trim());
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
