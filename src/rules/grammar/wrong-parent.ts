import type { Body } from '../../corpus/bodies.ts';
import { numberSlips, type NumberSlip } from '../number-slips.ts';
import { printed, type ClauseNumber } from '../numbers.ts';
import { romanValue } from '../roman.ts';
import type { Found, Rule } from '../rule.ts';

export const grammarWrongParent: Rule = {
  id: 'grammar/wrong-parent',
  severity: 'error',
  title: 'Подпункт стоит не у своего пункта',
  why: 'непонятно, к чему он относится и чьё это дело',
  explanation:
    'Номер подпункта начинается с номера пункта, под которым он стоит: 3.1 — под пунктом 3. Пункта сверху может не быть вовсе, если так во всём разделе. Если номер неверен в самом документе, об этом говорит «Ошибка оригинала», и замечание становится заметкой.',
  mend: 'Исправьте номер или перенесите подпункт к его пункту. Если так и в оригинале, скажите об этом в карточке: «> Ошибка оригинала: стоит номер 2.1; по порядку должен быть 3.1».',
  wrong: '### 1.\n\nВедёт журнал.\n\n### 2.\n\nХранит журнал.\n\n#### 1.1.\n\nПечатает журнал.\n',
  right: '### 1.\n\nВедёт журнал.\n\n### 2.\n\nХранит журнал.\n\n#### 2.1.\n\nПечатает журнал.\n',
  document: strayed,
};

function* strayed(body: Body): Iterable<Found> {
  let told: NumberSlip | null = null;
  for (const one of numberSlips(body)) {
    const { clause, astray, acknowledged } = one;
    if (astray === null) continue;
    // Of sub-clauses that have lost the same number above them the first tells it for all.
    const again = !acknowledged && told !== null && isLike(told, one);
    told = acknowledged ? null : one;
    if (again) continue;
    yield { place: clause.place, message: messageFor(one), hint: acknowledged ? null : hintFor(one), acknowledged };
  }
}

function isLike(told: NumberSlip, { astray, under, number: { above } }: NumberSlip): boolean {
  return told.astray === astray && told.under === under && told.number.above.join('.') === above.join('.');
}

function messageFor({ clause, number, under, astray }: NumberSlip): string {
  const own = printed(number, number.last);
  const parent = number.above.join('.');
  if (astray === 'orphan') return `Пункт ${own} есть, а пункта ${parent} над ним нет.`;
  if (astray === 'foreign' && under !== null) return `Пункт ${own} стоит под пунктом ${printed(under, under.last)}.`;
  if (astray === 'foreign') return `Пункт ${own} стоит выше своего пункта ${parent}.`;
  return `Пункт ${own} стоит в разделе ${clause.section?.number ?? ''}, где другие номера начинаются с ${sectionOf(clause)}.`;
}

function hintFor(slip: NumberSlip): string {
  const { number, astray, under } = slip;
  const parent = number.above.join('.');
  const own = printed(number, number.last);
  if (astray === 'orphan') return `Впишите пункт ${parent} или исправьте номер. ${unless(`номера ${parent} нет`)}`;
  const above = astray === 'section' ? [sectionOf(slip.clause)] : under === null ? null : [...under.above, under.last];
  if (above === null)
    return `Перенесите его под пункт ${parent}. ${unless(`пункт ${own} стоит выше пункта ${parent}`)}`;
  const meant = freeNumber({ above, last: number.last }, slip);
  const move = astray === 'section' ? '' : ` или перенесите его к пункту ${parent}`;
  return `Исправьте номер (вероятно, ${meant})${move}. ${unless(`стоит номер ${own}; по порядку должен быть ${meant}`)}`;
}

function unless(words: string): string {
  return `Если так в оригинале, добавьте в карточку «> Ошибка оригинала: ${words}».`;
}

/** The same last part where it is free, else the one behind the number before. */
function freeNumber(same: ClauseNumber, { before, isFree }: NumberSlip): string {
  if (isFree(same)) return printed(same, same.last);
  return printed(same, before === null ? 1 : before.last + 1);
}

function sectionOf({ section }: NumberSlip['clause']): number {
  return section === null ? 0 : romanValue(section.number);
}
