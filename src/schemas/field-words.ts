/** What the fields of content mean, in Russian: editors show it over a key. By collection, then by path (`*` for items). */

/** A field in words. */
export interface FieldWords {
  /** What it is called, two or three words. */
  readonly title: string;
  /** What to write there. */
  readonly description: string;
}

type Fields = Readonly<Record<string, FieldWords>>;

function words(title: string, description: string): FieldWords {
  return { title, description };
}

const entryId = words('id', 'Строчные латинские буквы, цифры и одиночные дефисы. Не меняется никогда.');
const clause = 'Id документа, решётка и якорь: saki-206#3.6.';

export const fieldWords = {
  documents: {
    title: words('Название', 'Название нашими словами, коротко. Полное название — в note.'),
    kind: words('Вид документа', 'Приказ, регламент, положение и другие, слово из списка.'),
    organization: words('Издатель', 'Id организации: имя файла из папки organizations.'),
    scope: words(
      'Кого обязывает',
      'Самого издателя (own), подведомственные школы (subordinate) или и тех и других (both).',
    ),
    number: words('Номер', 'Обязательно в кавычках: "154-од". Нет номера — нет строки.'),
    adopted: words('Дата документа', 'Год-месяц-день: 2021-06-25. Нет даты — нет строки.'),
    effective: words('Действует с', 'С какого дня действует, если это сказано. Год-месяц-день.'),
    ends: words('Действует до', 'Последний день действия, если он назван. Год-месяц-день.'),
    status: words('Действует ли', 'Если не знаете точно, пишите unverified.'),
    statusChecked: words(
      'Когда подтверждено',
      'Когда издатель подтвердил, что документ действует. Пока не подтвердил — строки нет.',
    ),
    rendition: words('Чей это текст', 'Наше изложение (restatement) или официальный текст слово в слово (official).'),
    source: words('По какой копии написано', 'Строки copy и note с отступом в два пробела.'),
    'source.copy': words('Какая копия', 'Читается хорошо (clean), повреждена (damaged) или распознана со скана (ocr).'),
    'source.note': words('О копии', 'Что утрачено или сомнительно. Здесь же полное название документа.'),
    'source.file': words('Файл', 'Имя файла с официальным текстом. Только для official.'),
    'source.sha256': words('Контрольная сумма', '64 цифры и буквы от a до f. Сумму посчитает проверяющий.'),
    numbering: words('Как идут номера', 'Подряд через весь документ (document) или в каждом разделе заново (section).'),
    approvedBy: words('Чем утверждён', 'Id документа или акта, которым утверждён.'),
    annexTo: words('К чему приложен', 'Id документа или акта, к которому это приложение.'),
    annexNumber: words('Номер приложения', 'В кавычках: "1".'),
    pattern: words('Образец', 'Id документа, по образцу которого этот написан; появится страница сравнения.'),
    annexes: words('Его приложения', 'Список приложений документа, и тех, которых у нас нет.'),
    'annexes.*.number': words('Номер приложения', 'В кавычках: "1".'),
    'annexes.*.title': words('Название приложения', 'Нашими словами.'),
    'annexes.*.document': words('Файл приложения', 'Id приложения. Нет текста — нет строки.'),
    grounds: words('На что опирается', 'Id актов из файла acts.yaml.'),
    supersedes: words('Что заменил', 'Id документов, которые он заменил.'),
  },
  roles: {
    title: words('Название роли', 'Без запятых; такого больше ни у кого нет.'),
    kind: words('Кто это', 'Должность, группа, пользователь или кто-то снаружи.'),
    level: words('Где роль стоит', 'Школа, муниципалитет или вне их.'),
    aliases: words('Другие имена', 'Как роль зовут документы одной организации и в каком пункте.'),
    'aliases.*.organization': words('Чьи документы', 'Id организации.'),
    'aliases.*.name': words('Имя', 'Как роль зовут в её документах, без запятых.'),
    'aliases.*.clause': words('Где так сказано', clause),
    notToConfuse: words('С кем путают', 'Id ролей, с которыми её путают.'),
  },
  topics: {
    title: words('Название темы', 'Чему учат или о чём консультируют.'),
    audience: words('Для кого', 'Id ролей.'),
    clauses: words('Откуда тема', 'Пункты, из которых она взята. Хотя бы в одном сказано, кто отвечает.'),
    modules: words('Модули', 'Названия модулей, как их зовёт документ.'),
  },
  guides: {
    title: words('Вопрос', 'Вопрос, как его задают.'),
    answer: words('Ответ', 'Ответ в одной-двух фразах.'),
    audience: words('Для кого', 'Id ролей.'),
    topics: words('Близкие темы', 'Id тем.'),
    basis: words('На чём стоит ответ', 'Пункты документов: ["saki-206#3.6"].'),
    grounding: words('Откуда ответ', 'Из документов, или нужна инструкция ЭлЖур, или нужен акт школы.'),
    questions: words('Как это набирают', 'Вопрос, как его набирают в поиске: своими словами, с опечатками.'),
    reviewed: words('Когда сверили', 'Когда руководство сверяли с документами. Год-месяц-день.'),
  },
  organizations: {
    name: words('Короткое название', 'Например: Сакский район.'),
    fullName: words('Полное название', 'Как в документах.'),
    level: words('Что это', 'Город, район или школа.'),
    place: words('Где находится', 'Например: г. Саки.'),
    parent: words('Кто над ней', 'Id вышестоящей организации.'),
    website: words('Сайт', 'С https:// в начале.'),
    loginUrl: words('Вход в журнал', 'Адрес с https:// в начале.'),
    appointments: words('Назначения', 'Какая должность здесь исполняет роль и по какому пункту. Без имён.'),
    'appointments.*.role': words('Роль', 'Id роли.'),
    'appointments.*.holder': words('Кто исполняет', 'Id роли, которая исполняет эту по совместительству.'),
    'appointments.*.position': words('Должность', 'Должность, а не имя.'),
    'appointments.*.clause': words('Где это сказано', clause),
    consultations: words('Часы консультаций', 'Дни и часы, на какой период и по какому пункту.'),
    'consultations.*.weekday': words('День недели', 'mon — понедельник … sun — воскресенье.'),
    'consultations.*.from': words('Начало', 'В кавычках: "10:00".'),
    'consultations.*.to': words('Конец', 'В кавычках: "12:00".'),
    'consultations.*.clause': words('Где это сказано', clause),
    'consultations.*.validFrom': words('Первый день', 'С какого дня действуют часы. Год-месяц-день.'),
    'consultations.*.validUntil': words('Последний день', 'По какой день действуют часы. Год-месяц-день.'),
    'consultations.*.confirmed': words(
      'Когда подтверждены',
      'Когда организация их подтвердила. Пока не подтвердила — строки нет.',
    ),
    'consultations.*.place': words('Куда приходить', 'Например: кабинет 12.'),
  },
  responsibilities: {
    id: entryId,
    title: words('Название обязанности', 'То, что пишут в карточке. Без запятых, без повторов.'),
    group: words('Группа', 'Под каким заголовком обязанность стоит в сравнении.'),
    checks: words('Что проверяет', 'Id обязанностей, которые эта проверяет.'),
  },
  terms: {
    id: entryId,
    term: words('Термин', 'Как его пишут.'),
    expansion: words('Расшифровка', 'Что значит сокращение.'),
    definition: words('Значение', 'Простыми словами.'),
    source: words('Откуда значение', 'Из документа, общеизвестно, из внешнего источника или наше пояснение.'),
    sourceNote: words('Подробнее об источнике', 'Какие пункты или какой внешний источник.'),
    synonyms: words('Как это набирают', 'Другие слова для поиска, в том числе с ошибками.'),
  },
  acts: {
    id: entryId,
    kind: words('Что это', 'Закон, приказ, письмо.'),
    issuer: words('Кто издал', 'Например: Российская Федерация.'),
    date: words('Дата', 'Год-месяц-день: 2012-12-29.'),
    number: words('Номер', 'В кавычках: "273-ФЗ".'),
    title: words('Название', 'Официальное — в «ёлочках», наше описание — без них.'),
    note: words('Примечание', 'Что читателю стоит знать: например, что документ называет акт с ошибкой.'),
  },
  waivers: {
    id: entryId,
    rule: words('Правило', 'Имя правила, как его пишет проверка: topic/guide.'),
    place: words('Место', 'Файл, пункт в нём (documents/saki-206.mdx#3.6) или папка (topics/).'),
    reason: words('Почему можно', 'Фраза для тех, кто придёт позже.'),
    until: words('До какого дня', 'Год-месяц-день. Потом исключение станет ошибкой.'),
  },
} as const satisfies Readonly<Record<string, Fields>>;

/** The collections that have words. */
export type Described = keyof typeof fieldWords;

/** The words of a field, or null where nobody has written them. */
export function wordsOf(collection: Described, path: string): FieldWords | null {
  const fields: Fields = fieldWords[collection];
  return Object.hasOwn(fields, path) ? (fields[path] ?? null) : null;
}
