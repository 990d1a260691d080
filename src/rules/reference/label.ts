import type { Clause, Corpus, Document, Target } from '../../corpus/types.ts';
import { placeOfUse, type Use } from '../../corpus/use.ts';
import { clauseNames, clausesByName } from '../clause-names.ts';
import { compareNumbers } from '../compare-numbers.ts';
import { documentNumbers } from '../document-numbers.ts';
import { linkAddress } from '../link-address.ts';
import { linkLabel } from '../link-label.ts';
import { namedNumbers, type NamedNumbers } from '../named-numbers.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const referenceLabel: Rule = {
  id: 'reference/label',
  severity: 'error',
  title: 'Слова ссылки говорят другое',
  why: 'читатель прочтёт один номер, а откроется другой пункт',
  explanation:
    'Номер в словах ссылки («п. 3.6», «раздел IV», «строка 7», «приложение 2», «приказ № 206») тот же, что у места, куда она ведёт. Строку перечня можно назвать по пункту, в котором она стоит, а пункт — вместе с разделом: «п. II.2.5».',
  mend: 'Откройте ссылку и посмотрите, что верно, слова или адрес; исправьте другое.',
  wrong: '### 1.\n\nВедёт журнал, как сказано в [п. 1.2](order.mdx#I.1.1).\n',
  right: '### 1.\n\nВедёт журнал, как сказано в [п. 1.1](order.mdx#I.1.1).\n',
  *check({ corpus, basis }: Context): Iterable<Found> {
    for (const use of basis.uses) {
      const { kind } = use.target;
      if (kind !== 'clause' && kind !== 'section' && kind !== 'document' && kind !== 'act') continue;
      const label = linkLabel(use);
      if (label === null || isUsual(label, use.target.id) || !/[\dIVXLC]/u.test(label)) continue;
      const slip = slipOf(corpus, use.target, namedNumbers(label));
      if (slip !== null) yield { place: placeOfUse(use), ...said(use, slip) };
    }
  },
};

/** Whether the words are those that most links have, «п. 3.6» for `saki-206#3.6` or `feodosia-298#IV.3.6`: no closer look is needed. */
function isUsual(label: string, target: string): boolean {
  if (!label.startsWith('п. ')) return false;
  const start = target.length - label.length + 'п. '.length;
  if (!target.endsWith(label.slice('п. '.length))) return false;
  return (
    target.charAt(start - 1) === '#' ||
    (target.charAt(start - 1) === '.' && /#[IVXLC]+\.$/u.test(target.slice(0, start)))
  );
}

/** What the words name that is not where the link leads. */
interface Slip {
  readonly named: string;
  /** Id of the clause, section or document that the words mean, where there is one. */
  readonly meant: string | null;
}

function slipOf(corpus: Corpus, target: Target, named: NamedNumbers): Slip | null {
  if (target.kind === 'act') return ofDocument(corpus, target, named);
  const [id = '', anchor] = target.id.split('#');
  const document = corpus.documents.get(id);
  if (document === undefined) return null;
  const clause = target.kind === 'clause' ? corpus.clauses.get(target.id) : undefined;
  return (
    ofClause(corpus, document, anchor, clause, named) ??
    ofSection(document, clause === undefined ? anchor : clause.section, target.kind, named) ??
    ofAnnex(document, clause, target.kind, named) ??
    ofDocument(corpus, target, named)
  );
}

function ofClause(
  corpus: Corpus,
  document: Document,
  anchor: string | undefined,
  clause: Clause | undefined,
  { clauses, rows }: NamedNumbers,
): Slip | null {
  const byRow = clauses.length === 0;
  const numbers = byRow ? rows : clauses;
  const [first] = numbers;
  if (first === undefined) return null;
  // A row without a number is counted by eye.
  if (byRow && (clause?.number ?? null) === null) return null;
  const names = clause === undefined ? [anchor] : clauseNames(corpus, clause);
  if (names.some((name) => name !== undefined && isAmong(name, numbers))) return null;
  const meant = clausesByName(document).get(first)?.[0];
  // Of a whole document nobody can say that it lacks the clause: it may be one that the words only speak of.
  if (anchor === undefined && meant === undefined) return null;
  return { named: `${byRow ? 'номер' : 'п.'} ${first}`, meant: meant?.id ?? null };
}

/** Whether a number is one of those, or stands between the first and the last of them («пп. 2.1–2.3»). */
function isAmong(number: string, numbers: readonly string[]): boolean {
  if (numbers.includes(number)) return true;
  const [first = '', last] = [numbers[0], numbers.at(-1)];
  if (numbers.length < 2 || last === undefined) return false;
  return (compareNumbers(first, number) ?? 1) < 0 && (compareNumbers(number, last) ?? 1) < 0;
}

function ofSection(
  document: Document,
  section: string | null | undefined,
  kind: Target['kind'],
  { sections }: NamedNumbers,
): Slip | null {
  const [first] = sections;
  if (first === undefined || sections.some((one) => one === section)) return null;
  const meant = document.sections.find(({ anchor }) => anchor === first);
  if (kind === 'document' && meant === undefined) return null;
  return { named: `раздел ${first}`, meant: meant === undefined ? null : `${document.id}#${first}` };
}

function ofAnnex(
  document: Document,
  clause: Clause | undefined,
  kind: Target['kind'],
  { annexes }: NamedNumbers,
): Slip | null {
  const [first] = annexes;
  if (first === undefined) return null;
  const own = [document.annexNumber, clause?.annex?.number].filter((number) => number !== undefined);
  if (own.some((number) => annexes.some((one) => number === one || number.startsWith(`${one}-`)))) return null;
  const meant = document.annexes.find(({ number }) => number === first)?.document ?? null;
  if (own.length === 0 && (kind !== 'document' || meant === null)) return null;
  return { named: `приложение ${first}`, meant };
}

function ofDocument(corpus: Corpus, target: Target, { documents }: NamedNumbers): Slip | null {
  const [first] = documents;
  if (first === undefined) return null;
  const { numbers, words } = documentNumbers(corpus, target);
  if (numbers.length === 0 || documents.some((one) => answers(numbers, one) || words.includes(one))) return null;
  const meant = Array.from(corpus.documents.values()).find(({ number }) => number === first);
  return { named: `№ ${first}`, meant: meant?.id ?? null };
}

/** Whether one of the numbers is the one named, an ending aside («273» for «273-ФЗ»). */
function answers(numbers: readonly string[], named: string): boolean {
  const wanted = named.toLowerCase();
  return numbers.some((number) => {
    const own = number.toLowerCase();
    return own === wanted || own.startsWith(`${wanted}-`) || wanted.startsWith(`${own}-`);
  });
}

function said(use: Use, { named, meant }: Slip): { message: string; hint: string } {
  const message = `Слова ссылки называют ${named}, а ведёт она на «${use.target.id}».`;
  if (meant === null || !('lines' in use.at)) return { message, hint: 'Исправьте слова или адрес.' };
  const [document = '', anchor = null] = meant.split('#');
  const address = linkAddress(use.at.lines.file, document, anchor);
  return { message, hint: `Исправьте слова или впишите адрес «${address}».` };
}
