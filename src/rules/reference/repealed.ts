import type { Corpus } from '../../corpus/types.ts';
import { placeOfUse, type Use } from '../../corpus/use.ts';
import { isCardLink } from '../amendments.ts';
import { deadTargets } from '../dead-targets.ts';
import { linkedWords } from '../linked-words.ts';
import type { Context, Found, Rule } from '../rule.ts';

const files = (words: string): { files: Record<string, string> } => ({
  files: {
    'documents/example.mdx': `---\ntitle: Пример\nkind: order\norganization: town\nscope: own\nstatus: unverified\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nСтарый пункт отменён.\n\n> Отменяет: [п. 1.2](order.mdx#I.1.2), с 01.09.2026\n\n### 2.\n\n${words}\n`,
  },
});

export const referenceRepealed: Rule = {
  id: 'reference/repealed',
  severity: 'warning',
  title: 'Ссылка на отменённое',
  why: 'читатель поступит по пункту, которого больше нет',
  explanation:
    'Смотрим ссылки действующих документов, ролей, тем и руководств на пункты, которые уже отменены, и на отменённые и заменённые документы. Если рядом сказано, что пункт отменён, заменён, прежний, это не ошибка. Строки «Изменяет» и «Отменяет» тоже.',
  mend: 'Сошлитесь на пункт, который действует сейчас, или скажите рядом, что этот отменён.',
  wrong: files('Журнал заменяют, как сказано в [п. 1.2](order.mdx#I.1.2).'),
  right: files('Журнал заменяют, как было сказано в отменённом [п. 1.2](order.mdx#I.1.2).'),
  waivable: true,
  *check({ corpus, basis, today }: Context): Iterable<Found> {
    const why = deadTargets(corpus, basis, today);
    for (const use of basis.uses) {
      const reason = why(use.target);
      if (reason === null || !isRead(use) || !holds(corpus, use) || saysSo(use)) continue;
      yield {
        place: placeOfUse(use),
        message: `Ссылка ведёт туда, что больше не действует: ${reason}.`,
        hint: 'Сошлитесь на то, что действует сейчас, или напишите рядом «отменён», «прежний».',
      };
    }
  },
};

const sayings =
  /отмен|утрат|прежн|недейств|не действ|замен[её]н|взамен|вместо|раньше|ранее|стар(?:ый|ого|ому|ым|ом|ой|ая|ую)/iu;

/** Links, elements and the fields that a reader takes for the ground. */
function isRead(use: Use): boolean {
  if ('lines' in use.at) return !isCardLink(use);
  return use.at.steps[0] === 'basis' || use.at.steps[0] === 'clauses';
}

/** Whether who refers is itself something that people act by. */
function holds(corpus: Corpus, { from }: Use): boolean {
  const { kind, id } = from;
  if (kind === 'guide' || kind === 'topic' || kind === 'role') return true;
  if (kind !== 'clause' && kind !== 'section') return false;
  const status = corpus.documents.get(id.slice(0, id.indexOf('#')))?.status;
  return status === 'in-force' || status === 'unverified';
}

function saysSo(use: Use): boolean {
  return 'lines' in use.at && sayings.test(linkedWords(use.at.lines, use.at.offset));
}
