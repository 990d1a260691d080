/** Pages that are lists: the glossary and the acts, an entry a place. */
import type { Corpus } from '../../../corpus/types.ts';
import { upperFirst } from '../../../findings/lower-first.ts';
import { actDesignation } from '../../../views/designation.ts';
import { kindLabels, type PageText, type Unit } from '../../page-text.ts';
import { wholePage } from './parts.ts';

/** The glossary: a term is found by its synonyms. */
export function termsText(corpus: Corpus): PageText {
  const units = [...corpus.terms.values()].map(({ id, term, expansion, definition, synonyms }): Unit => ({
    anchor: id,
    heading: expansion === undefined ? term : `${term} — ${expansion}`,
    names: [term, ...(expansion === undefined ? [] : [expansion]), ...synonyms],
    roles: [],
    text: definition,
  }));
  return wholePage({
    path: '/terms/',
    kind: 'term',
    title: 'Термины',
    label: kindLabels.term,
    names: ['словарь', 'глоссарий'],
    lines: [],
    units,
  });
}

/** The acts that documents cite. */
export function actsText(corpus: Corpus): PageText {
  const units = [...corpus.acts.values()].map((act): Unit => ({
    anchor: act.id,
    heading: upperFirst(actDesignation(act)),
    names: [],
    roles: [],
    text: [act.title, act.issuer, act.note].filter((line) => line !== undefined).join('\n'),
  }));
  return wholePage({
    path: '/acts/',
    kind: 'act',
    title: 'Акты',
    label: kindLabels.act,
    names: ['законы и приказы'],
    lines: [],
    units,
  });
}
