/** «изменён 1 пункт», «изменено 2 пункта»: what was done to how many things. */
import { counted, plural } from '../findings/plural.ts';

/** A noun with the form of a past participle that fits one of it. */
export interface Things {
  readonly one: string;
  readonly few: string;
  readonly many: string;
  readonly gender: 'he' | 'she' | 'it';
}

const things = (one: string, few: string, many: string, gender: Things['gender']): Things => ({
  one,
  few,
  many,
  gender,
});

export const nouns = {
  clause: things('пункт', 'пункта', 'пунктов', 'he'),
  document: things('документ', 'документа', 'документов', 'he'),
  deadline: things('срок', 'срока', 'сроков', 'he'),
  cell: things('клетка матрицы', 'клетки матрицы', 'клеток матрицы', 'she'),
  role: things('роль', 'роли', 'ролей', 'she'),
  topic: things('тема', 'темы', 'тем', 'she'),
  guide: things('руководство', 'руководства', 'руководств', 'it'),
  organization: things('организация', 'организации', 'организаций', 'she'),
  responsibility: things('обязанность', 'обязанности', 'обязанностей', 'she'),
  term: things('термин', 'термина', 'терминов', 'he'),
  act: things('акт', 'акта', 'актов', 'he'),
  waiver: things('исключение', 'исключения', 'исключений', 'it'),
  error: things('ошибка', 'ошибки', 'ошибок', 'she'),
  warning: things('предупреждение', 'предупреждения', 'предупреждений', 'it'),
  note: things('заметка', 'заметки', 'заметок', 'she'),
  address: things('адрес', 'адреса', 'адресов', 'he'),
  image: things('картинка', 'картинки', 'картинок', 'she'),
} as const satisfies Record<string, Things>;

/** What was done, in the form that fits one thing. */
export const deeds = {
  changed: { he: 'изменён', she: 'изменена', it: 'изменено' },
  added: { he: 'добавлен', she: 'добавлена', it: 'добавлено' },
  removed: { he: 'удалён', she: 'удалена', it: 'удалено' },
  moved: { he: 'передвинут', she: 'передвинута', it: 'передвинуто' },
  cancelled: { he: 'отменён', she: 'отменена', it: 'отменено' },
  renamed: { he: 'переименован', she: 'переименована', it: 'переименовано' },
} as const satisfies Record<string, Readonly<Record<Things['gender'], string>>>;

/** @returns «изменено 2 пункта» */
export function deed(verb: keyof typeof deeds, count: number, noun: keyof typeof nouns): string {
  return `${participle(verb, count, noun)} ${amount(count, noun)}`;
}

/** @returns «изменено» where two are meant */
export function participle(verb: keyof typeof deeds, count: number, noun: keyof typeof nouns): string {
  const forms = deeds[verb];
  return plural(count, forms[nouns[noun].gender], forms.it, forms.it);
}

/** @returns «2 пункта» */
export function amount(count: number, noun: keyof typeof nouns): string {
  const { one, few, many } = nouns[noun];
  return counted(count, one, few, many);
}
