/** The parts of the Markdown, each whole by itself, so that a long review can be cut between them. */
import { upperFirst } from '../../findings/lower-first.ts';
import type { ClauseChange, DocumentChange, EntryChange, Review } from '../review.ts';
import { clauseStates, entryStateOf, entryWords, severities, isAddress, thingStates, touchLines } from '../words.ts';
import { grouped, type GroupedFinding } from '../grouped.ts';
import { code, inHtml, plain } from './escape.ts';
import { fieldLine, listed, overlaid } from './pieces.ts';

/** A part that may be cut: lines before and behind, and pieces of which as many are shown as there is room for. */
export interface Block {
  readonly open: string;
  readonly pieces: readonly string[];
  readonly close: string;
}

/** The text of a clause that is new or gone is told up to this many signs. */
const longest = 600;
/** So many findings and addresses are told one by one. */
const most = 20;

export function documentBlock(document: DocumentChange): Block {
  const { name, title, organization, state, warnings, fields, clauses } = document;
  const whole = state === 'added' || state === 'removed';
  const shown = clauses.filter((clause) => clause.state !== 'following');
  const about = [
    `${plain(upperFirst(title))} · ${plain(organization)}`,
    ...warnings.map((warning) => `\n**${plain(warning)}**`),
    ...(fields.length === 0 ? [] : ['', ...fields.map((field) => fieldLine(field, whole))]),
    ...(whole ? ['', ...touched(document.touches)] : []),
  ].join('\n');
  return {
    open: `<details><summary><b>${inHtml(name)}</b> — ${inHtml(thingStates[state])}</summary>\n\n${about}\n`,
    pieces: shown.map((clause) => clausePiece(clause, whole)),
    close: '</details>',
  };
}

function clausePiece(clause: ClauseChange, within: boolean): string {
  const { state, name, place, warnings, fields, followers, was, id } = clause;
  const whole = state === 'added' || state === 'removed';
  const where = place === '' ? '' : ` · ${plain(place)}`;
  const lines = [
    `**${plain(upperFirst(name))}**${within ? '' : ` — ${clauseStates[state]}`}${where}`,
    '',
    ...(was === null ? [] : [`- Адрес был ${code(anchor(was))}, стал ${code(anchor(id))}`]),
    ...warnings.map((warning) => `- **${plain(warning)}**`),
    ...words(clause),
    ...fields.map((field) => fieldLine(field, whole)),
    ...(followers.length === 0
      ? []
      : [`- Вслед за этим пунктом отвечает другая роль: ${listed(followers.map(plain))}`]),
    ...(within ? [] : touched(clause.touches)),
  ];
  return `${lines.join('\n')}\n`;
}

function anchor(id: string): string {
  return id.slice(id.indexOf('#'));
}

function words({ before, after, words: runs }: ClauseChange): readonly string[] {
  if (runs !== null) return [`- **Текст:** ${overlaid(runs)}`];
  if (before === null || after === null) {
    const text = after ?? before ?? '';
    return text === '' ? [] : [`- ${after === null ? 'Было' : 'Стало'}: ${plain(cut(text))}`];
  }
  return before === after ? [] : [`- Было: ${plain(cut(before))}`, `- Стало: ${plain(cut(after))}`];
}

function cut(text: string): string {
  const signs = [...text];
  return signs.length > longest ? `${signs.slice(0, longest).join('')}…` : text;
}

function touched(touches: ClauseChange['touches']): readonly string[] {
  const lines = touchLines(touches);
  if (lines.length === 0) return [];
  return [
    '- Затрагивает:',
    ...lines.map(([label, names]) => `  - ${label}: ${listed(names.map(isAddress(label) ? code : plain))}`),
  ];
}

export function entriesBlock(entries: readonly EntryChange[]): Block | null {
  if (entries.length === 0) return null;
  return {
    open: '<details><summary><b>Роли, организации и остальное</b></summary>\n',
    pieces: entries.map((entry) => {
      const { kind, state, name, warnings, fields, seen } = entry;
      const whole = state === 'added' || state === 'removed';
      const lines = [
        `**${entryWords[kind].one} «${plain(name)}»** — ${entryStateOf(entry)}`,
        '',
        ...warnings.map((warning) => `- **${plain(warning)}**`),
        ...fields.map((field) => fieldLine(field, whole)),
        ...seen.map((line) => `- ${plain(line)}`),
      ];
      return `${lines.join('\n')}\n`;
    }),
    close: '</details>',
  };
}

export function rolesBlock({ roles }: Review): Block | null {
  if (roles.length === 0) return null;
  return {
    open: '<details><summary><b>Кого это касается</b></summary>\n',
    pieces: roles.map(({ name, gained, lost, changed }) =>
      [
        `- **${plain(upperFirst(name))}**`,
        ...(gained.length === 0 ? [] : [`  - Новое: ${listed(gained.map(plain))}`]),
        ...(lost.length === 0 ? [] : [`  - Больше нет: ${listed(lost.map(plain))}`]),
        ...(changed.length === 0 ? [] : [`  - Изменено: ${listed(changed.map(plain))}`]),
      ].join('\n'),
    ),
    close: '\n</details>',
  };
}

/** Errors and warnings that are new; of the rest the summary tells how many. */
export function findingsBlock({ findings }: Review): Block | null {
  const loud = findings.added.filter(({ severity }) => severity !== 'note');
  if (loud.length === 0) return null;
  const groups = grouped(loud);
  const rest = groups.length - most;
  return {
    open: '### Проверка\n',
    pieces: [...groups.slice(0, most).map(findingLine), ...(rest > 0 ? [`- И ещё ${rest}.`] : [])],
    close: '',
  };
}

function findingLine({ finding: { severity, message, hint }, places }: GroupedFinding): string {
  const where = listed(places.map(({ file, line }) => code(`${file}:${line}`)));
  return `- **${severities[severity]}.** ${plain(message)}${hint === null ? '' : ` ${plain(hint)}`} ${where}`;
}

/** What must be said aloud: addresses that no longer lead where they led. */
export function addressesBlock({ addresses }: Review): Block | null {
  const { gone, forgotten, reused } = addresses;
  const promised = gone.filter((one) => one.promised);
  const lines = [
    ...promised.map(
      ({ address, now }) => `- Пропал ${code(address)}${now === null ? '' : `, прежний текст теперь ${code(now)}`}`,
    ),
    ...reused.map(({ address, now }) => `- По адресу ${code(address)} теперь другой пункт, прежний — ${code(now)}`),
    ...forgotten.map((address) => `- Из permalinks.txt убрана строка ${code(address)}`),
  ];
  if (lines.length === 0) return null;
  const rest = lines.length - most;
  return {
    open: '### Пропавшие адреса\n',
    pieces: [...lines.slice(0, most), ...(rest > 0 ? [`- И ещё ${rest}.`] : [])],
    close: '',
  };
}
