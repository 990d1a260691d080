import { targetKey } from '../../corpus/target.ts';
import type { Clause, Corpus, Target } from '../../corpus/types.ts';
import { placeOfUse } from '../../corpus/use.ts';
import { fingerprint } from '../recorded-references.ts';
import type { Context, Found, Rule } from '../rule.ts';

const files = {
  'documents/example.mdx':
    '---\ntitle: Пример\nkind: order\norganization: town\nscope: own\nstatus: draft\nrendition: restatement\nsource: { copy: clean }\nnumbering: document\n---\n\n### 1.\n\nВедёт журнал.\n\n### 2.\n\nХранит журнал, как сказано в [п. 1](#1).\n',
};

export const referenceStale: Rule = {
  id: 'reference/stale',
  severity: 'warning',
  title: 'Пункт по ссылке изменился',
  why: 'слова вокруг ссылки могут пересказывать то, чего пункт больше не говорит',
  explanation:
    'Файл references.lock помнит, что говорил пункт, термин или роль, когда ссылку сверяли. Если теперь там другие слова или другая карточка, об этом узнает каждая ссылка на них.',
  mend: 'Прочитайте пункт по ссылке: верно ли то, что написано рядом с ней. Поправьте, если нужно, и запустите «npm run references» или попросите об этом проверяющего.',
  wrong: { files, recorded: 'clause/example#2 clause/example#1 000000000000\n' },
  right: { files, recorded: 'clause/example#2 clause/example#1 21462bc0cdd2\n' },
  *check({ corpus, basis, recorded }: Context): Iterable<Found> {
    if (recorded === null) return;
    const changed = changedTargets(corpus);
    const told = new Set<string>();
    for (const use of basis.uses) {
      const from = targetKey(use.from);
      const target = targetKey(use.target);
      const print = recorded.get(from)?.get(target);
      if (print === undefined || !changed(use.target, target, print)) continue;
      const pair = `${from} ${target}`;
      if (told.has(pair)) continue;
      told.add(pair);
      yield {
        place: placeOfUse(use),
        message: `${nominative[use.target.kind]} «${use.target.id}» теперь говорит другое, чем когда ссылку сверяли.`,
        hint: 'Проверьте, верны ли ещё слова вокруг ссылки, затем запустите «npm run references».',
      };
    }
  },
};

const nominative: Readonly<Record<Target['kind'], string>> = {
  document: 'Документ',
  section: 'Раздел',
  clause: 'Пункт',
  role: 'Роль',
  topic: 'Тема',
  guide: 'Руководство',
  organization: 'Организация',
  responsibility: 'Обязанность',
  term: 'Термин',
  act: 'Акт',
};

/** Fingerprints of clauses; a clause that an edit has not touched stays the same object. */
const clausePrints = new WeakMap<Clause, string | null>();

/** Tells whether a target says something else than recorded; what is gone is told of elsewhere. */
function changedTargets(corpus: Corpus): (target: Target, key: string, print: string) => boolean {
  const prints = new Map<string, string | null>();
  return (target, key, print) => {
    const clause = target.kind === 'clause' ? corpus.clauses.get(target.id) : undefined;
    const known = clause === undefined ? prints.get(key) : clausePrints.get(clause);
    const now = known === undefined ? fingerprint(corpus, target) : known;
    if (clause === undefined) prints.set(key, now);
    else clausePrints.set(clause, now);
    return now !== null && now !== print;
  };
}
