import { isCardLink } from '../amendments.ts';
import { placeOfUse, type Use } from '../../corpus/use.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const referenceSelf: Rule = {
  id: 'reference/self',
  severity: 'error',
  title: 'Ссылка на самого себя',
  why: 'читатель нажмёт и останется там же, где был',
  explanation:
    'Пункт не ссылается на себя и не меняет себя; документ не приложение к себе, не образец для себя и не заменяет себя; роль не путают с ней самой; организация не выше себя. Ссылка из пункта на весь свой документ разрешена.',
  mend: 'Впишите, что имелось в виду, или уберите ссылку.',
  wrong: '### 1.\n\nВедёт журнал, как сказано в [п. 1](#1).\n\n### 2.\n\nХранит журнал.\n',
  right: '### 1.\n\nВедёт журнал, как сказано в [п. 2](#2).\n\n### 2.\n\nХранит журнал.\n',
  *check({ basis }: Context): Iterable<Found> {
    for (const use of basis.uses) {
      const { from, target } = use;
      if (from.id !== target.id || from.kind !== target.kind || isElement(use)) continue;
      yield { place: placeOfUse(use), ...words(use) };
    }
  },
};

/** On its own page an element is no reference but what the page shows. */
function isElement(use: Use): boolean {
  return use.label === null && 'lines' in use.at && !isCardLink(use);
}

const fieldWords: Readonly<Record<string, string>> = {
  annexTo: 'Документ назван приложением к самому себе.',
  approvedBy: 'Документ назван утверждённым самим собой.',
  annexes: 'Документ назван приложением к самому себе.',
  supersedes: 'Документ назван заменой самого себя.',
  pattern: 'Документ назван образцом для самого себя.',
  notToConfuse: 'Роль не спутать с ней самой.',
  parent: 'Организация названа вышестоящей над самой собой.',
  checks: 'Обязанность названа проверкой самой себя.',
};

function words(use: Use): { message: string; hint: string } {
  const { at, from } = use;
  if (!('lines' in at)) {
    const message = fieldWords[String(at.steps[0])] ?? 'Запись называет саму себя.';
    return { message, hint: 'Впишите другой id или уберите его.' };
  }
  if (isCardLink(use))
    return { message: 'Пункт меняет или отменяет сам себя.', hint: 'Сошлитесь на пункт, который он меняет.' };
  const message = from.kind === 'clause' ? 'Пункт ссылается сам на себя.' : 'Ссылка ведёт туда же, где она стоит.';
  return { message, hint: 'Исправьте адрес или оставьте слова без ссылки.' };
}
