/** Names of people as regulations write them: a surname with initials, or a full name with a patronymic. */

const surname = String.raw`[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?`;
const initials = String.raw`[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\.`;
const patronymic = String.raw`[А-ЯЁ][а-яё]+(?:[оеё]вич|[ьмк]ич|[оеё]вн|(?:ин|ит)ичн)(?:а|у|ем|е|ой|ою|ы|и)?`;
const space = String.raw`[ \u00a0\n]`;

/** A surname with two initials on either side of it, or two or three names the last or the middle one a patronymic. */
const person = new RegExp(
  String.raw`(?<![А-ЯЁа-яё-])(?:${initials}${space}?${surname}|${surname}${space}${initials}|${surname}${space}(?:${surname}${space})?${patronymic}(?:${space}${surname})?)(?![А-ЯЁа-яё-])`,
  'gu',
);
/** One initial is enough where only roles may stand. */
const withInitial = new RegExp(
  String.raw`(?<![А-ЯЁа-яё-])(?:[А-ЯЁ]\.[ \u00a0]?${surname}|${surname}[ \u00a0][А-ЯЁ]\.)(?![А-ЯЁа-яё-])`,
  'u',
);
/** Who a school, a prize or a street is called after; and words of forms and posts that look like names. */
const honoured = /(?:(?<![а-яё])им\.|имени|памяти)\s*(?:[а-яё]+\s+)?$/iu;
const noPerson =
  /Фамили|Имя|(?:Приложени[еяю]|Форм[аыу]|Таблиц[аыу]|Раздел[ау]?|Част[ьи]|Вариант[аы]?|Класс[аы]?)[ \u00a0]|И\.[ \u00a0]?О\.[ \u00a0]*(?:Дирек|Замест|Заведующ|Началь|Руковод|Глав)/u;

/** A name found in a text. */
export interface PersonName {
  readonly index: number;
  readonly name: string;
}

/** Every name of a person in a text. */
export function* personNames(text: string): Iterable<PersonName> {
  for (const found of text.matchAll(person)) {
    const [name] = found;
    if (noPerson.test(name) || honoured.test(text.slice(Math.max(0, found.index - 40), found.index))) continue;
    yield { index: found.index, name };
  }
}

/** The name of a person in a value of which only roles are expected, or null. */
export function personIn(value: string): PersonName | null {
  for (const one of personNames(value)) return one;
  const found = withInitial.exec(value);
  return found === null || noPerson.test(found[0]) ? null : { index: found.index, name: found[0] };
}

const twoInitials = /[А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\./u;
const patronymicEnd = /(?:вич|[ьмк]ич|вн[аеоуы]|ичн[аеоуы])(?![б-дж-йл-нп-тф-ъь-я])/gu;
const behindName = /[А-ЯЁ][а-яё]+[ \u00a0\n][А-ЯЁ][а-яё]+$/u;

/** Whether it is worth while to look for names of people in a text. */
export function mayHoldNames(text: string): boolean {
  if (twoInitials.test(text)) return true;
  for (const { 0: end, index } of text.matchAll(patronymicEnd))
    if (behindName.test(text.slice(Math.max(0, index - 40), index + end.length))) return true;
  return false;
}
