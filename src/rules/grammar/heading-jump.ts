import type { Body } from '../../corpus/bodies.ts';
import type { WrittenClause } from '../../markup/written.ts';
import { counted } from '../../findings/plural.ts';
import { numberSlips } from '../number-slips.ts';
import type { Found, Rule } from '../rule.ts';

/** Sections have two marks, clauses begin with three. */
const top = 3;
/** Markdown knows no more. */
const deepest = 6;

export const grammarHeadingJump: Rule = {
  id: 'grammar/heading-jump',
  severity: 'error',
  title: 'Решёток больше или меньше нужного',
  why: 'по заголовкам ходят программы экранного чтения, и подпункт окажется не на своей ступени',
  explanation:
    'Число решёток показывает ступень: пункт раздела — «###», его подпункт — на одну больше, «####». Смотрим на пункты с номером; «Абзац» может стоять выше, но не глубже следующей ступени.',
  mend: 'Поставьте столько решёток, сколько нужно: у подпункта на одну больше, чем у пункта над ним.',
  wrong: '### 1.\n\nВедёт журнал.\n\n##### 1.1.\n\nПо вторникам.\n',
  right: '### 1.\n\nВедёт журнал.\n\n#### 1.1.\n\nПо вторникам.\n',
  document: jumps,
};

function* jumps(body: Body): Iterable<Found> {
  const { clauses } = body.written;
  if (clauses.every((clause) => fits(clause, meantLevel(clause, clause.parent?.level ?? top)))) return;
  /** Of these nobody knows how deep they belong. */
  const strayed = new Set(
    numberSlips(body).flatMap(({ clause, astray }) => (astray === 'foreign' || astray === 'orphan' ? [clause] : [])),
  );
  /** What levels should be: below a clause that stands too deep others are not measured by it. */
  const levels = new Map<WrittenClause, number>();
  for (const clause of clauses) {
    const { level, parent } = clause;
    if (level === null) continue;
    const meant = meantLevel(clause, parent === null ? top : (levels.get(parent) ?? top));
    levels.set(clause, meant);
    if (fits(clause, meant) || strayed.has(clause)) continue;
    const name = nameOf(clause);
    const message = `У заголовка «${name}» ${counted(level, 'решётка', 'решётки', 'решёток')}, а нужно ${meant}.`;
    yield { place: clause.place, message, hint: `Запишите: «${'#'.repeat(meant)} ${name}».` };
  }
}

function fits({ form, level, title }: WrittenClause, meant: number): boolean {
  if (level === null) return true;
  // A heading with words and without a number could not be read; the reader has told so.
  return form === 'paragraph' ? level <= meant || title.length > 0 : level === meant;
}

function meantLevel({ number, parent }: WrittenClause, level: number): number {
  if (parent === null) return top;
  const steps = number === null || parent.number === null ? 1 : dots(number) - dots(parent.number);
  return Math.min(deepest, level + steps);
}

function dots(number: string): number {
  let count = 0;
  for (let at = number.indexOf('.'); at !== -1; at = number.indexOf('.', at + 1)) count++;
  return count;
}

function nameOf({ form, number }: WrittenClause): string {
  if (form === 'numbered') return `${number ?? ''}.`;
  return form === 'preamble' ? 'Преамбула' : 'Абзац';
}
