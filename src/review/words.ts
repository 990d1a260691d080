/** Words that the page and the Markdown share. */
import { counted, plural } from '../findings/plural.ts';
import type { CellChange, ClauseState, EntryChange, EntryKind, ShownFinding, ThingState, Touches } from './review.ts';

export const title = 'Что изменилось в содержании';

export const clauseStates: Readonly<Record<ClauseState, string>> = {
  added: 'новый пункт',
  removed: 'пункт удалён',
  changed: 'изменён',
  touched: 'текст прежний',
  following: 'отвечает другая роль',
};

export const thingStates: Readonly<Record<ThingState, string>> = {
  added: 'новый',
  removed: 'удалён',
  changed: 'изменён',
  touched: 'затронут',
  unread: 'не читается',
};

/** One entry of the kind, and its sort in the heading of the group. */
export const entryWords: Readonly<Record<EntryKind, { readonly one: string; readonly many: string }>> = {
  organization: { one: 'Организация', many: 'Организации' },
  role: { one: 'Роль', many: 'Роли' },
  responsibility: { one: 'Обязанность', many: 'Обязанности' },
  topic: { one: 'Тема', many: 'Темы' },
  guide: { one: 'Руководство', many: 'Руководства' },
  term: { one: 'Термин', many: 'Термины' },
  act: { one: 'Акт', many: 'Акты' },
  waiver: { one: 'Исключение', many: 'Исключения из проверки' },
};

/** What was done to an entry, agreeing with its sort. */
export function entryStateOf({ kind, state, called, was }: EntryChange): string {
  const gender = genders[kind];
  if (state === 'changed' && (called !== null || was !== null)) {
    return { he: 'переименован', she: 'переименована', it: 'переименовано' }[gender];
  }
  switch (state) {
    case 'added':
      return { he: 'новый', she: 'новая', it: 'новое' }[gender];
    case 'removed':
      return { he: 'удалён', she: 'удалена', it: 'удалено' }[gender];
    case 'changed':
      return { he: 'изменён', she: 'изменена', it: 'изменено' }[gender];
    case 'touched':
      return { he: 'затронут', she: 'затронута', it: 'затронуто' }[gender];
    case 'unread':
      return 'не читается';
  }
}

const genders: Readonly<Record<EntryKind, 'he' | 'she' | 'it'>> = {
  organization: 'she',
  role: 'she',
  responsibility: 'she',
  topic: 'she',
  guide: 'it',
  term: 'he',
  act: 'he',
  waiver: 'it',
};

export const severities: Readonly<Record<ShownFinding['severity'], string>> = {
  error: 'Ошибка',
  warning: 'Предупреждение',
  note: 'Заметка',
};

const goneAddress = 'Пропал адрес';
const newAddress = 'Новый адрес';

/** Whether the names of a line are addresses. */
export function isAddress(label: string): boolean {
  return label === goneAddress || label === newAddress;
}

/** A label and names. */
export type NamedLine = readonly [label: string, names: readonly string[]];

/** Lines of «Что это затрагивает»: label and names, empty ones left out. */
export function touchLines(touches: Touches): readonly NamedLine[] {
  const lines: readonly NamedLine[] = [
    ['Роли', touches.roles],
    ['Обязанности', touches.duties],
    ['Матрица', cellLines(touches.cells)],
    ['Темы помощи', touches.topics],
    ['Руководства', touches.guides],
    ['Организации', touches.organizations],
    ['Описания ролей', touches.citedByRoles],
    ['Сюда ссылаются', touches.clauses],
    [goneAddress, touches.goneAddresses],
    [newAddress, touches.newAddresses],
  ];
  return lines.filter(([, names]) => names.length > 0);
}

/** A line for each row of the matrix: «внутришкольный контроль (Сакский район): теперь отвечает методист». */
export function cellLines(cells: readonly CellChange[]): readonly string[] {
  const rows = Map.groupBy(cells, ({ responsibility, organization }) => `${responsibility} (${organization})`);
  return Array.from(rows, ([row, own]) => `${row}: ${own.map(cellWords).join(', ')}`);
}

function cellWords({ state, role, was, now }: CellChange): string {
  const [mode, when] = state === 'removed' ? [was ?? '', 'больше не'] : [now ?? '', 'теперь'];
  if (state === 'changed') return `${role ?? 'исполнитель'}: было «${was ?? ''}», стало «${now ?? ''}»`;
  if (role !== null) return `${when} ${mode} ${role}`;
  return state === 'removed' ? `больше нет отметки «${mode}»` : `теперь ${mode}`;
}

/** What must be said first where the new version has errors; null where it has none. */
export function errorsSentence(errors: number): string | null {
  if (errors === 0) return null;
  const which = plural(errors, 'она не исправлена', 'они не исправлены', 'они не исправлены');
  return `В новой версии ${counted(errors, 'ошибка', 'ошибки', 'ошибок')}. Пока ${which}, опубликовать её нельзя, а здесь показано то, что удалось прочитать.`;
}
