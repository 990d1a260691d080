/**
 * Signs that are wrong in content or hardly ever used, and that cost the parser dearly by the hundred (Sätteri 0.10.5):
 * it reads on to the end of the text for each «{», twice as long for each tag in code in a tag («<a b={<a b={»,
 * for ever from twenty of them), and copies its whole paragraph for each entity («&nbsp;») until the process is killed
 * for its memory. What comes after the first of them is taken out before it sees the text.
 */
import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { bodyStart } from './front-matter.ts';
import { Mask } from './mask.ts';

/** A sign, how many of it are read, and what stands in the text for the rest. */
interface Flood {
  readonly form: RegExp;
  readonly name: string;
  readonly most: number;
  readonly sign: string;
  /** What is said of the first that is taken out. */
  readonly message?: string;
}

const tags: Flood = { form: /</gu, name: '<', most: 500, sign: '‹' };
const entities: Flood = { form: /&(?=#?\w{1,40};)/gu, name: '&…;', most: 200, sign: '+' };
const braces: Flood = { form: /\{/gu, name: '{', most: 100, sign: '(' };
/** Braces behind a tag may stand in it, and tags behind a brace in what is code to the parser. */
const bracesBehindTags: Flood = { ...braces, most: 4 };
const tagsBehindBraces: Flood = {
  ...tags,
  most: 8,
  message: 'Выше стоит знак «{», и дальше знаки «<» не читаются. Сначала уберите «{».',
};

/** Takes such signs out of a text. @param text the text of `lines`, or that with refused places masked */
export function withoutFloods(lines: Lines, text: string): { text: string; findings: Finding[] } {
  const findings: Finding[] = [];
  const mask = new Mask(text);
  const start = bodyStart(text);
  const [tag, brace] = [text.indexOf('<', start), text.indexOf('{', start)];
  take(entities, start, text.length);
  if (brace === -1) take(tags, start, text.length);
  else if (tag === -1) take(braces, start, text.length);
  else {
    take(tags, start, brace);
    take(tagsBehindBraces, brace, text.length);
    take(braces, start, tag);
    take(bracesBehindTags, tag, text.length);
  }
  return { text: mask.text(), findings };

  function take({ form, name, most, sign, message }: Flood, from: number, to: number): void {
    let met = 0;
    for (const found of text.slice(from, to).matchAll(form)) {
      met++;
      if (met <= most) continue;
      const offset = from + found.index;
      if (met === most + 1) {
        const many = `Знаков «${name}» здесь слишком много: так выглядит программа, а не текст.`;
        const hint = 'Замените их словами или уберите.';
        findings.push(error('guard/syntax', placeAt(lines, offset), message ?? many, hint));
      }
      mask.put(offset, sign);
    }
  }
}
