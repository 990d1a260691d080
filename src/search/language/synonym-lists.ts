/**
 * What means the same, made ready at build: as stems, and without what finds nothing on this site. The browser is given
 * these lists and not the tables in words.
 */
import { alike, meant } from './colloquial-table.ts';
import { phraseOf } from './phrase.ts';
import { apart, near, same } from './synonym-table.ts';

/** Phrases of stems, apart by commas; in directed lists the first is what is typed, the others what is meant by it. */
export interface SynonymLists {
  /** Of the glossary and the roles of the base, the usual name first. */
  readonly base: readonly string[];
  readonly same: readonly string[];
  readonly near: readonly string[];
  readonly alike: readonly string[];
  readonly meant: readonly string[];
  /** Phrases that are taken word by word. */
  readonly apart: readonly string[];
}

/**
 * @param base groups of phrases of stems that mean the same on this site
 * @param has whether the index holds a stem
 */
export function synonymLists(base: readonly (readonly string[])[], has: (stem: string) => boolean): SynonymLists {
  const found = (phrase: string): boolean => phrase.split(' ').every((stem) => stem.length > 1 && has(stem));
  return {
    base: base.map((group) => group.join(',')),
    same: groups(same, found),
    near: directed(near, found),
    alike: groups(alike, found),
    meant: directed(meant, found),
    apart: apart.map(phraseOf),
  };
}

/** Groups that can lead somewhere: two phrases at least, one of them found. */
function groups(lines: readonly string[], found: (phrase: string) => boolean): readonly string[] {
  return lines
    .map((line) => [...new Set(line.split(',').map(phraseOf))].filter((phrase) => phrase !== ''))
    .filter((group) => group.length > 1 && group.some(found))
    .map((group) => group.join(','));
}

function directed(lines: readonly string[], found: (phrase: string) => boolean): readonly string[] {
  return lines.flatMap((line) => {
    const [from = '', to = ''] = line.split('→');
    const typed = phraseOf(from);
    const targets = [...new Set(to.split(',').map(phraseOf))].filter((phrase) => phrase !== typed && found(phrase));
    return typed === '' || targets.length === 0 ? [] : [[typed, ...targets].join(',')];
  });
}
