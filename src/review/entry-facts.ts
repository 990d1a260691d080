/** What everything beside documents says, in people's words: a function a collection. */
import type { ActEntry, Guide, Organization, Responsibility, Role, Target, Term, Topic } from '../corpus/types.ts';
import { weekdayNames } from '../schemas/organization.ts';
import { valueWords } from '../schemas/value-words.ts';
import type { Waiver } from '../schemas/waiver.ts';
import { dayWords } from '../views/date.ts';
import { fact, listFact, longFact, type Fact, type Item } from './facts.ts';
import { item, items, targetItems, type Reading } from './reading.ts';

export function roleFacts(reading: Reading, role: Role): readonly Fact[] {
  const named = role.aliases.map(({ organization, name, clause }): Item => {
    const [whose] = item(reading, 'organization', organization);
    const [where] = item(reading, 'clause', clause);
    return {
      key: [name, whose?.key, where?.key].join('\n'),
      words: `«${name}» (${whose?.words ?? organization}${where === undefined ? '' : `, ${where.words}`})`,
    };
  });
  return [
    fact('Название', role.title),
    value('Кто это', 'kind', role.kind),
    value('Где', 'level', role.level),
    listFact('Другие названия', named),
    listFact('Не путать с', items(reading, 'role', role.notToConfuse)),
    ...prose(reading, role, [
      ...targets('role', role.notToConfuse),
      ...targets(
        'clause',
        role.aliases.flatMap(({ clause }) => clause ?? []),
      ),
    ]),
  ];
}

export function topicFacts(reading: Reading, topic: Topic): readonly Fact[] {
  return [
    fact('Название', topic.title),
    listFact('Для кого', items(reading, 'role', topic.audience)),
    listFact('Пункты', items(reading, 'clause', topic.clauses)),
    listFact('Модули', plain(topic.modules)),
    ...prose(reading, topic, [...targets('role', topic.audience), ...targets('clause', topic.clauses)]),
  ];
}

export function guideFacts(reading: Reading, guide: Guide): readonly Fact[] {
  return [
    fact('Название', guide.title),
    longFact('Ответ', guide.answer),
    listFact('Для кого', items(reading, 'role', guide.audience)),
    listFact('Темы', items(reading, 'topic', guide.topics)),
    listFact('Основание', items(reading, 'clause', guide.basis)),
    value('На что опирается', 'grounding', guide.grounding),
    listFact('Как спрашивают', plain(guide.questions)),
    fact('Перечитано', guide.reviewed === undefined ? null : dayWords(guide.reviewed)),
    ...prose(reading, guide, [
      ...targets('role', guide.audience),
      ...targets('topic', guide.topics),
      ...targets('clause', guide.basis),
    ]),
  ];
}

export function organizationFacts(reading: Reading, organization: Organization): readonly Fact[] {
  const appointed = organization.appointments.map(({ role, holder, position, clause }): Item => {
    const [who] = item(reading, 'role', role);
    const [by] = item(reading, 'role', holder);
    const [where] = item(reading, 'clause', clause);
    const held = by === undefined ? '' : `, это же ${by.words}`;
    return {
      key: [who?.key, by?.key, position, where?.key].join('\n'),
      words: `${who?.words ?? role} — ${position}${held}${where === undefined ? '' : ` (${where.words})`}`,
    };
  });
  const hours = organization.consultations.map((window): Item => {
    const { weekday, from, to, clause, validFrom, validUntil, confirmed, place } = window;
    const [where] = item(reading, 'clause', clause);
    const words = [
      `${weekdayNames[weekday]} ${from}–${to}`,
      `с ${dayWords(validFrom)} по ${dayWords(validUntil)}`,
      ...(place === undefined ? [] : [place]),
      confirmed === undefined ? 'не подтверждено' : `подтверждено ${dayWords(confirmed)}`,
      ...(where === undefined ? [] : [where.words]),
    ].join(', ');
    return { key: [words, where?.key].join('\n'), words };
  });
  return [
    fact('Название', organization.name),
    fact('Полное название', organization.fullName),
    value('Что это', 'level', organization.level),
    fact('Место', organization.place),
    listFact('Кому подчиняется', item(reading, 'organization', organization.parent)),
    fact('Сайт', organization.website),
    fact('Вход в журнал', organization.loginUrl),
    listFact('Кто чем занят', appointed),
    listFact('Часы консультаций', hours),
  ];
}

export function responsibilityFacts(reading: Reading, { title, group, checks }: Responsibility): readonly Fact[] {
  return [
    fact('Название', title),
    fact('Группа в матрице', group),
    listFact('Присматривает за', items(reading, 'responsibility', checks)),
  ];
}

export function termFacts(_: Reading, term: Term): readonly Fact[] {
  return [
    fact('Термин', term.term),
    fact('Расшифровка', term.expansion),
    longFact('Что значит', term.definition),
    value('Откуда', 'source', term.source),
    fact('Источник', term.sourceNote),
    listFact('Другие слова', plain(term.synonyms)),
  ];
}

export function actFacts(_: Reading, act: ActEntry): readonly Fact[] {
  return [
    fact('Вид акта', act.kind),
    fact('Кто издал', act.issuer),
    fact('Дата', act.date === undefined ? null : dayWords(act.date)),
    fact('Номер', act.number),
    longFact('Название', act.title),
    longFact('Примечание', act.note),
  ];
}

export function waiverFacts({ rule, place, reason, until }: Waiver): readonly Fact[] {
  return [
    fact('Правило', rule),
    fact('Где', place),
    longFact('Почему', reason),
    fact('До какого дня', dayWords(until)),
  ];
}

function value(label: string, key: string, written: string): Fact {
  return fact(label, valueWords(key, written) ?? written, written);
}

function plain(texts: readonly string[]): readonly Item[] {
  return texts.map((text) => ({ key: text, words: text }));
}

function targets(kind: Target['kind'], ids: readonly string[]): readonly Target[] {
  return ids.map((id) => ({ kind, id }));
}

/** The body of a page, and where it leads; what front matter names has its own line. */
function prose(
  reading: Reading,
  { text, references, at }: Pick<Role, 'text' | 'references' | 'at'>,
  named: readonly Target[],
): readonly Fact[] {
  const own = new Set(named.map(reading.key));
  const led = references.filter((target) => !own.has(reading.key(target)));
  const outside = reading.texts.get(at.file)?.text.match(/https?:\/\/[^\s<>()"\]]+/gu) ?? [];
  return [
    longFact('Текст страницы', text),
    listFact('Ссылки', targetItems(reading, led)),
    listFact('Внешние ссылки', plain(outside)),
  ];
}
