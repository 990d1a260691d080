/** What the values of closed lists mean: they are English words, and who writes content need not know English. */
import { weekdayNames } from './organization.ts';

/** By key, then by value. A key that several schemas have holds the values of all of them. */
const words: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    order: 'приказ',
    regulation: 'регламент',
    statute: 'положение',
    roadmap: 'дорожная карта',
    schedule: 'график',
    procedure: 'порядок',
    policy: 'политика',
    instruction: 'инструкция',
    position: 'должность',
    group: 'группа',
    user: 'пользователь',
    external: 'кто-то снаружи',
  },
  scope: { own: 'самого издателя', subordinate: 'подведомственные школы', both: 'и тех и других' },
  status: {
    'in-force': 'действует',
    unverified: 'действие не подтверждено',
    superseded: 'заменён другим',
    repealed: 'отменён',
    draft: 'проект',
  },
  rendition: { restatement: 'наше изложение', official: 'официальный текст' },
  copy: { clean: 'читается хорошо', damaged: 'повреждена', ocr: 'распознана со скана' },
  numbering: { document: 'номера идут подряд', section: 'в каждом разделе заново' },
  level: {
    municipality: 'город',
    district: 'район',
    school: 'школа',
    municipal: 'муниципалитет',
    external: 'вне школы и муниципалитета',
  },
  grounding: {
    regulations: 'ответ есть в документах',
    'needs-manual': 'нужна инструкция ЭлЖур',
    'needs-local-act': 'нужен акт школы',
  },
  source: {
    document: 'из документа',
    common: 'общеизвестно',
    outside: 'из внешнего источника',
    ours: 'наше пояснение',
  },
  weekday: weekdayNames,
};

/** What a value means in Russian, or null where nobody has said. */
export function valueWords(key: string, value: string): string | null {
  return words[key]?.[value] ?? null;
}
