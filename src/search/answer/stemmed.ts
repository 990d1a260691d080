/** Texts as stems, each computed once: the same pages are looked at with every key. */
import { stem } from '../language/stem.ts';
import { told } from '../language/frames.ts';
import { tokens } from '../language/tokens.ts';
import { mustMark, type PageText, type Unit } from '../page-text.ts';

/** A unit's words as stems, in order. */
export interface StemmedUnit {
  readonly unit: Unit;
  /** Its heading and names. */
  readonly names: readonly StemmedName[];
  /** Ways to ask for it. */
  readonly asked: readonly AskedName[];
  readonly text: readonly string[];
}

/** A way to ask as stems. */
export interface AskedName extends StemmedName {
  /** Those that have to be said. */
  readonly must: readonly string[];
}

/** A name as stems: all of them, and those that say something («где», «как» are left out). */
export interface StemmedName {
  readonly all: readonly string[];
  readonly told: readonly string[];
}

const known = new WeakMap<PageText, readonly StemmedUnit[]>();

/** The units of a page as stems. */
export function stemmedUnits(page: PageText): readonly StemmedUnit[] {
  const made = known.get(page) ?? page.units.map(stemmedUnit);
  known.set(page, made);
  return made;
}

/** The words of a name as stems. */
export function stemmedName(name: string): StemmedName {
  const words = tokens(name);
  return { all: words.map(stem), told: told(words).map(stem) };
}

function askedName(line: string): AskedName {
  const words = line.split(' ');
  const all = words.map((one) => one.replace(mustMark, ''));
  return { all, told: all, must: all.filter((one, at) => one !== words[at]) };
}

function stemmedUnit(unit: Unit): StemmedUnit {
  const { heading, names, text, asked = [] } = unit;
  return {
    unit,
    names: [heading, ...names].map(stemmedName),
    asked: asked.map(askedName),
    text: tokens(text).map(stem),
  };
}
