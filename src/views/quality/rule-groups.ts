/** Groups of rules in words, in the order of the page: what a methodist meets most stands first. */
export const ruleGroups = {
  card: { title: 'Карточка пункта', about: 'Строки под пунктом: «Отвечает», «Срок», «Обязанность» и другие.' },
  grammar: { title: 'Пункты и заголовки', about: 'Разделы, номера пунктов, списки и разметка документа.' },
  reference: { title: 'Ссылки и имена', about: 'Куда ведут ссылки и есть ли то, что названо.' },
  duty: { title: 'Кто за что отвечает', about: 'У дела есть исполнитель, и документы в этом сходятся.' },
  date: { title: 'Даты', about: 'Порядок дат, часы консультаций, старые сверки.' },
  status: { title: 'Действие документа', about: 'Действует ли документ и чем он заменён.' },
  annex: { title: 'Приложения', about: 'Перечень приложений и сами приложения.' },
  amendment: { title: 'Изменения и отмены', about: 'Пункты, которые меняют или отменяют другие.' },
  erratum: { title: 'Ошибки оригинала', about: 'Строка «Ошибка оригинала» и то, о чём она говорит.' },
  document: { title: 'Документы', about: 'Один и тот же документ дважды.' },
  rendition: { title: 'Официальный текст', about: 'Файл официального текста рядом с документом.' },
  role: { title: 'Роли', about: 'Названия ролей, должности, кто кого замещает.' },
  responsibility: { title: 'Обязанности', about: 'Перечень обязанностей.' },
  organization: { title: 'Организации', about: 'Организации и их документы.' },
  topic: { title: 'Темы', about: 'Темы помощи: кому, из каких пунктов, у кого спросить.' },
  guide: { title: 'Руководства', about: 'Руководства: на чём основаны и на какие вопросы отвечают.' },
  term: { title: 'Термины', about: 'Словарь: написание, сокращения, повторы.' },
  text: { title: 'Слова и картинки', about: 'Повторы слов, имена людей, подписи к картинкам.' },
  waiver: { title: 'Исключения', about: 'Записи в waivers.yaml.' },
  frontmatter: { title: 'Шапка файла', about: 'Строки между «---» в начале файла.' },
  schema: { title: 'Поля', about: 'Какие поля бывают у записи и что в них пишут.' },
  guard: { title: 'Запрещённое в тексте', about: 'Код, чужие адреса и элементы, которых в тексте быть не должно.' },
  file: { title: 'Файлы и папки', about: 'Имена и виды файлов.' },
  bytes: { title: 'Знаки', about: 'Кодировка, невидимые знаки, размер файла.' },
} as const satisfies Readonly<Record<string, { readonly title: string; readonly about: string }>>;

/** The title of a group; the group's own name where nobody has given it one (a test holds that every group has). */
export function groupTitle(group: string): string {
  return Object.entries(ruleGroups).find(([name]) => name === group)?.[1].title ?? group;
}
