/** A leaflet for parents, two on one A4: what documents say, and blanks for what only the school knows. */
import type { Corpus } from '../../corpus/types.ts';
import { clausesOf } from './asked.ts';
import { line, paragraph, title } from './blocks.ts';
import type { Form, FormBlock } from './form.ts';
import { shortPlace } from './short-place.ts';

const asking = [
  'krasnomakskaya-271#6.3',
  'feodosia-298#III.b6',
  'feodosia-298#III.b7',
  'zolotopolenskaya-154-5#III.b6',
  'zolotopolenskaya-154-5#III.b7',
];

/** The form, or null where this content has none of its clauses. */
export function parentsLeaflet(corpus: Corpus): Form | null {
  const clauses = clausesOf(corpus, asking);
  if (clauses.length === 0) return null;
  /** A sentence stands where a clause of this content says so. */
  const said = (text: string, ids: readonly string[]): readonly FormBlock[] => {
    const places = ids.flatMap((id) => shortPlace(corpus, id));
    return places.length === 0 ? [] : [paragraph(text, places)];
  };
  return {
    id: 'parents-leaflet',
    title: 'Памятка родителям об электронном дневнике',
    reader: 'class-teacher',
    guides: ['transition-notice'],
    filledBy: 'классный руководитель или завуч: адрес, имя и часы вписывает школа',
    keptBy: 'родитель',
    personal: null,
    clauses: clauses.map(({ id }) => id),
    own: 'Памятка наша: о том, чтобы сообщать родителям и вовлекать их, документы говорят, а памятки не задают. Пункты в скобках — из разных документов: школа оставляет то, что верно для неё.',
    orientation: 'portrait',
    copies: 2,
    blocks: [
      title('Родителям об электронном дневнике'),
      line('Школа'),
      line('Журнал ведём только электронно с', 'если остаётся и бумажный журнал, строку вычеркните'),
      ...said('В дневнике — сведения о текущей успеваемости и результатах обучения.', [
        'school-help#III.1',
        'krasnomakskaya-271#2.7',
      ]),
      ...said('В день урока учитель вносит в журнал тему, домашнее задание, отметки и пропуски.', [
        'school-help#I.entry',
      ]),
      line('Адрес входа'),
      line('Логин и пароль выдаёт', 'администратор ЭлЖур: имя, телефон, кабинет, часы'),
      ...said('Логин и пароль не передавайте никому.', ['krasnomakskaya-271#8', 'feodosia-298#II.3']),
      ...said('Потеряли логин или пароль, дневник не работает — обратитесь к администратору.', [
        'school-help#IV.b1',
        'school-help#IV.b2',
      ]),
      ...said('Нет интернета или не хотите электронный дневник — заявите об этом школе.', ['saki-206#3.6']),
      line('Кому заявить и как вам сообщат'),
    ],
    workbook: null,
  };
}
