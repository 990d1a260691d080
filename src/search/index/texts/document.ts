/** A document: itself, its sections and every clause, with who and by when in words. */
import type { Clause, Corpus, Document } from '../../../corpus/types.ts';
import { upperFirst } from '../../../findings/lower-first.ts';
import { rhythmWords } from '../../../markup/rhythm.ts';
import { plainText } from '../../../markup/tree.ts';
import { shortState } from '../../../views/citation.ts';
import { clauseNames } from '../../../views/clause-name.ts';
import { documentDesignation } from '../../../views/designation.ts';
import { annexName } from '../../annex-name.ts';
import type { PageText, Unit } from '../../page-text.ts';
import { roleTitles } from './parts.ts';

/** @param today `YYYY-MM-DD`: a confirmed state grows stale */
export function documentText(corpus: Corpus, document: Document, today: string): PageText {
  const { id, title, organization, number, adopted, annexTo, annexNumber, numbering, status } = document;
  const parent = annexTo === undefined ? undefined : corpus.documents.get(annexTo);
  const issuer = corpus.organizations.get(organization);
  const designation = upperFirst(documentDesignation(corpus, document));
  return {
    path: `/documents/${id}/`,
    kind: 'document',
    title,
    label: `${designation}. ${issuer?.name ?? organization}`,
    state: shortState(document, today),
    past: status === 'superseded' || status === 'repealed',
    organization,
    document: {
      number: number ?? parent?.number ?? null,
      date: adopted ?? parent?.adopted ?? null,
      annex: annexNumber ?? null,
      sections: numbering === 'section',
    },
    units: [
      {
        anchor: null,
        heading: title,
        names: [`${designation} ${issuer?.name ?? ''}`],
        roles: [],
        text: [issuer?.fullName ?? '', issuer?.place ?? ''].filter((line) => line !== '').join('\n'),
      },
      ...clauseUnits(corpus, document),
    ],
  };
}

function clauseUnits(corpus: Corpus, document: Document): readonly Unit[] {
  const names = clauseNames(document);
  const sections = document.sections.map(({ anchor, text }): readonly [string, Unit] => [
    anchor,
    { anchor, heading: `Раздел ${anchor}. ${text}`, names: [], roles: [], text: '' },
  ]);
  const left = new Map(sections);
  return document.clauses.flatMap((clause) => {
    const entered = left.get(clause.section ?? '');
    left.delete(clause.section ?? '');
    const unit = clauseUnit(corpus, clause, upperFirst(names.get(clause.anchor) ?? clause.anchor));
    return entered === undefined ? [unit] : [entered, unit];
  });
}

function clauseUnit(corpus: Corpus, clause: Clause, name: string): Unit {
  const title = plainText(clause.title);
  const lines = clause.text.split('\n');
  const said = title === '' ? lines : lines.slice(1);
  return {
    anchor: clause.anchor,
    heading: title === '' ? name : `${name}. ${title}`,
    names: [clause.anchor, ...(clause.annex === null ? [] : [annexName(clause.annex.number)])],
    roles: [...new Set([...clause.responsible, ...clause.approves, ...clause.participates, ...clause.informed])],
    text: [...said, ...people(corpus, clause), ...duties(corpus, clause)].filter((line) => line !== '').join('\n'),
  };
}

/** What the clause is about, in the words of the matrix. */
function duties(corpus: Corpus, clause: Clause): readonly string[] {
  const titles = clause.duties.map((id) => corpus.responsibilities.get(id)?.title ?? id);
  return titles.length === 0 ? [] : [`${titles.join(', ')}.`];
}

/** Who and by when: the text of a clause often leaves out whom its heading names. */
function people(corpus: Corpus, { responsible, approves, participates, informed, when }: Clause): readonly string[] {
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Отвечает', responsible],
    ['Решает', approves],
    ['Участвует', participates],
    ['Извещается', informed],
  ];
  const said = lists.flatMap(([word, ids]) => (ids.length === 0 ? [] : [`${word}: ${roleTitles(corpus, ids)}`]));
  const all = when === null ? said : [...said, upperFirst(rhythmWords(when))];
  return all.length === 0 ? [] : [`${all.join('. ')}.`];
}
