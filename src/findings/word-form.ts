/** Names written with other endings: «учителю» for «учитель», «классным руководителям» for «классный руководитель». */
import { nameKey } from './name.ts';

/** What Russian nouns and adjectives end in; «ся» of participles stays on. */
const ending =
  /^(?:|а|я|о|е|ы|и|у|ю|ь|й|о[йем]|е[йем]|ы[йемх]|и[йемхя]|ию|ии|ая|яя|ую|юю|ого|его|ому|ему|ыми|ими|ам|ям|ами|ями|ах|ях|ов|ев|ью|ием|иям|иями|иях)(?:ся)?$/u;
const shortestStem = 3;
/** So many letters of an ending two forms may share. */
const sharedLetters = 2;

/** Whether two words, lower case and without ё, are forms of one. */
function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  let stem = 0;
  while (stem < one.length && one[stem] === other[stem]) stem++;
  for (let cut = stem; cut >= Math.max(shortestStem, stem - sharedLetters); cut--) {
    if (ending.test(one.slice(cut)) && ending.test(other.slice(cut))) return true;
  }
  return false;
}

/** Whether the words of one name are, one by one, forms of the words the other begins with. */
function beginsLike(written: readonly string[], name: readonly string[]): boolean {
  return written.length <= name.length && written.every((word, index) => sameWord(word, name[index] ?? ''));
}

/** What was written, in other forms of its words. */
export interface Forms {
  /** The valid names that have just these words. */
  readonly whole: readonly string[];
  /** The valid names that only begin with these words: «директору» for «директор школы». */
  readonly begun: readonly string[];
}

/** The valid names whose words are those written, in another case or number. */
export function otherForms(written: string, valid: Iterable<string>): Forms {
  const words = nameKey(written).split(' ');
  const whole: string[] = [];
  const begun: string[] = [];
  for (const name of valid) {
    const own = nameKey(name).split(' ');
    if (beginsLike(words, own)) (own.length === words.length ? whole : begun).push(name);
  }
  return { whole, begun };
}
