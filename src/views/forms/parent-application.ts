/** A parent's application to be told of progress by the diary. */
import type { Corpus } from '../../corpus/types.ts';
import { clausesOf } from './asked.ts';
import { hint, line, paragraph, signature, title } from './blocks.ts';
import type { Form } from './form.ts';

const asking = ['school-help#III.1'];

/** The form, or null where this content has none of its clauses. */
export function parentApplication(corpus: Corpus): Form | null {
  const clauses = clausesOf(corpus, asking);
  if (clauses.length === 0) return null;
  return {
    id: 'parent-application',
    title: 'Заявление родителя о сведениях через электронный дневник',
    reader: 'parent',
    guides: ['parent-applications'],
    filledBy: 'родитель (законный представитель)',
    keptBy: 'школа; где именно, регламент не говорит',
    personal:
      'На листе имя и подпись родителя, способ связи, имя и класс ученика: лист отдают в школу и больше никому.',
    clauses: clauses.map(({ id }) => id),
    own: 'Форма наша: форму заявления регламент упоминает, но не прилагает. Если у школы есть своя, берите её.',
    orientation: 'portrait',
    copies: 1,
    blocks: [
      line('Директору', 'название школы, фамилия и инициалы директора'),
      line('От', 'фамилия, имя, отчество родителя (законного представителя)'),
      line('Телефон или почта'),
      title('Заявление'),
      paragraph(
        'Прошу предоставлять мне сведения о текущей успеваемости ученика через информационную систему электронного дневника и электронного журнала.',
      ),
      line('Ученик', 'фамилия, имя'),
      line('Класс'),
      signature('Родитель'),
      hint('Паспорт, адрес, логин и пароль здесь не нужны: не пишите их.'),
      signature('Заявление принял(а)'),
    ],
    workbook: null,
  };
}
