import type { Clause, Corpus, Document } from '../../corpus/types.ts';
import type { Use } from '../../corpus/use.ts';
import { placeAt, type Lines } from '../../findings/lines.ts';
import { nearest } from '../../findings/nearest.ts';
import { anchorAt } from '../anchor-at.ts';
import { mentionsOf, type Mention } from '../clause-mentions.ts';
import { clausesByName } from '../clause-names.ts';
import { linkAddress } from '../link-address.ts';
import type { Context, Found, Rule } from '../rule.ts';

export const referenceProse: Rule = {
  id: 'reference/prose',
  severity: 'warning',
  title: 'Пункт назван без ссылки',
  why: 'читателю придётся искать пункт самому, и у пункта не будет обратной ссылки',
  explanation:
    'Ищем «п. 3.6», «пп. 2.1 и 2.2», «пункт 3», «раздел IV» в тексте документов, ролей, тем и руководств. Карточки, слова в «ёлочках» и пункты чужих актов («п. 8 перечня», «ст. 29 закона») не трогаем.',
  mend: 'Возьмите номер в квадратные скобки и допишите адрес в круглых: «[п. 3.6](saki-206.mdx#3.6)». Если такого пункта нет, исправьте номер.',
  wrong: '### 1.\n\nВедёт журнал, как сказано в п. 2.\n\n### 2.\n\nХранит журнал.\n',
  right: '### 1.\n\nВедёт журнал, как сказано в [п. 2](#2).\n\n### 2.\n\nХранит журнал.\n',
  *check(context: Context): Iterable<Found> {
    const { basis } = context;
    const nearby = linkedDocuments(basis.uses);
    for (const { id, lines } of basis.bodies.values()) {
      const document = context.corpus.documents.get(id);
      if (document !== undefined) yield* inDocument(context, document, lines);
    }
    for (const collection of ['roles', 'topics', 'guides'] as const) {
      for (const { lines } of basis.entries[collection]) yield* inProse(context, lines, nearby);
    }
  },
};

/** What a number was found to mean: a clause or section, nothing in this document, or itself. */
interface Meant {
  readonly document: Document;
  /** Null where the document has none of this number. */
  readonly anchor: string | null;
}

function* inDocument(context: Context, document: Document, lines: Lines): Iterable<Found> {
  for (const mention of mentionsOf(lines)) {
    const documents = ownersOf(context.corpus, document, mention);
    if (documents.length === 0) continue;
    const place = placeAt(lines, mention.offset);
    const here = anchorAt(context.basis, place);
    const clause = here === null ? undefined : context.corpus.clauses.get(`${document.id}#${here}`);
    const meant = mention.numbers.map((number) => resolve(documents, mention, number, clause));
    if (meant.some((one) => one === null)) continue;
    const known = meant.filter((one) => one !== null);
    if (known.some((one) => one.document === document && one.anchor === here)) continue;
    yield { place, ...worded(lines, mention, known) };
  }
}

function* inProse(
  { corpus }: Context,
  lines: Lines,
  nearby: (lines: Lines, offset: number) => readonly string[],
): Iterable<Found> {
  for (const mention of mentionsOf(lines)) {
    const { owner, numbers } = mention;
    if (owner.kind === 'annex' || owner.kind === 'sort') continue;
    const place = placeAt(lines, mention.offset);
    if (owner.kind === 'numbered') {
      const [document, ...others] = numberedDocuments(corpus, owner.number);
      if (document === undefined || others.length > 0) continue;
      const meant = numbers.map((number) => resolve([document], mention, number, undefined));
      const known = meant.filter((one) => one !== null);
      if (known.length === meant.length) yield { place, ...worded(lines, mention, known) };
      continue;
    }
    const linked = nearby(lines, mention.offset).flatMap((id) => corpus.documents.get(id) ?? []);
    const document = linked.find((one) => numbers.every((number) => anchorOf(one, mention, number) !== null));
    const meant = numbers.map((number) =>
      document === undefined ? null : resolve([document], mention, number, undefined),
    );
    const known = meant.filter((one) => one !== null);
    if (known.length === meant.length) yield { place, ...worded(lines, mention, known) };
    else {
      const hint = `Назовите документ и запишите ссылкой: «[${mention.words}](../documents/имя-файла.mdx#${numbers[0] ?? ''})».`;
      yield { place, message: `«${mention.words}» — не ссылка, и неясно, какого документа.`, hint };
    }
  }
}

/** The documents whose clause a mention in a document may mean, the likeliest first; none where nobody can tell. */
function ownersOf(corpus: Corpus, document: Document, { owner }: Mention): Document[] {
  const above = [document.annexTo, document.approvedBy].flatMap((id) =>
    id === undefined ? [] : (corpus.documents.get(id) ?? []),
  );
  switch (owner.kind) {
    case 'own':
      return [document, ...above];
    case 'numbered': {
      const all = numberedDocuments(corpus, owner.number);
      const same = all.filter(({ organization }) => organization === document.organization);
      const [first, ...others] = same.length > 0 ? same : all;
      return first === undefined || others.length > 0 ? [] : [first];
    }
    case 'annex': {
      const annexes = [document, ...above].flatMap((one) => one.annexes);
      const annex = annexes.find(({ number }) => number === owner.number)?.document;
      return annex === undefined ? [] : [corpus.documents.get(annex) ?? []].flat();
    }
    case 'sort': {
      const kind = sortKinds[owner.word];
      return [document, ...above].filter((one) => one.kind === kind).slice(0, 1);
    }
  }
}

const sortKinds: Readonly<Record<string, Document['kind']>> = {
  приказа: 'order',
  регламента: 'regulation',
  положения: 'statute',
  графика: 'schedule',
  порядка: 'procedure',
  политики: 'policy',
  инструкции: 'instruction',
  'дорожной карты': 'roadmap',
};

function numberedDocuments({ documents }: Corpus, number: string): Document[] {
  return Array.from(documents.values()).filter((one) => one.number === number);
}

/** What a number means in the first of the documents that has it; null where several clauses have it. */
function resolve(
  documents: readonly Document[],
  mention: Mention,
  number: string,
  from: Clause | undefined,
): Meant | null {
  for (const document of documents) {
    const anchor = anchorOf(document, mention, number, from);
    if (anchor === undefined) return null;
    if (anchor !== null) return { document, anchor };
  }
  const [document] = documents;
  return document === undefined ? null : { document, anchor: null };
}

/** The anchor that a number means in a document: null where there is none, undefined where several have it. */
function anchorOf(
  document: Document,
  { of, section }: Mention,
  number: string,
  from?: Clause,
): string | null | undefined {
  if (of === 'section') return document.sections.find(({ anchor }) => anchor === number)?.anchor ?? null;
  const wanted = section === null ? number : `${section}.${number}`;
  const all = clausesByName(document).get(wanted) ?? [];
  const exact = all.find(({ anchor }) => anchor === wanted);
  const near = all.filter((clause) => clause.section === from?.section);
  if (exact !== undefined && (all.length < 2 || near.length === 0 || near.includes(exact))) return exact.anchor;
  const [first, ...others] = near.length > 0 ? near : all;
  if (first === undefined) return null;
  return others.length > 0 ? undefined : first.anchor;
}

function worded(
  { file }: Lines,
  { words, of, numbers }: Mention,
  meant: readonly Meant[],
): { message: string; hint: string } {
  for (const [index, { document, anchor }] of meant.entries())
    if (anchor === null) return notThere(document, of, numbers[index] ?? '');
  const noun = of === 'section' ? 'раздел' : 'п.';
  const links = meant.map(({ document, anchor }, index) => {
    const label = meant.length === 1 ? words : `${noun} ${numbers[index] ?? ''}`;
    return `«[${label.replace(/\s+/gu, ' ')}](${linkAddress(file, document.id, anchor)})»`;
  });
  return { message: `«${words}» — не ссылка.`, hint: `Запишите ссылкой: ${links.join(', ')}.` };
}

function notThere(
  { id, sections, clauses }: Document,
  of: Mention['of'],
  number: string,
): { message: string; hint: string } {
  const valid = of === 'section' ? sections.map(({ anchor }) => anchor) : clauses.flatMap((one) => one.number ?? []);
  const like = nearest(number, valid);
  return {
    message: `Здесь назван ${of === 'section' ? 'раздел' : 'п.'} ${number}, а в документе «${id}» его нет.`,
    hint: like === null ? 'Проверьте номер.' : `Проверьте номер. Похоже на «${like}».`,
  };
}

/** Which documents the links of a text lead to, those nearest to a place first. */
function linkedDocuments(uses: readonly Use[]): (lines: Lines, offset: number) => readonly string[] {
  let byLines: Map<Lines, { offset: number; document: string }[]> | null = null;
  const collect = (): Map<Lines, { offset: number; document: string }[]> => {
    const all = new Map<Lines, { offset: number; document: string }[]>();
    for (const { at, target } of uses) {
      if (!('lines' in at) || !['clause', 'section', 'document'].includes(target.kind)) continue;
      const own = all.get(at.lines) ?? [];
      own.push({ offset: at.offset, document: target.id.split('#')[0] ?? '' });
      all.set(at.lines, own);
    }
    return all;
  };
  return (lines, offset) => {
    byLines ??= collect();
    const distances = new Map<string, number>();
    for (const one of byLines.get(lines) ?? []) {
      const distance = Math.abs(one.offset - offset);
      if (distance < (distances.get(one.document) ?? Infinity)) distances.set(one.document, distance);
    }
    return Array.from(distances)
      .sort(([, a], [, b]) => a - b)
      .map(([document]) => document);
  };
}
