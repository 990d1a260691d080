import { error, type Finding } from '../findings/finding.ts';
import { placeAt, type Lines } from '../findings/lines.ts';
import { range, walk, type Node } from './tree.ts';

/** Marks that stayed in the text because nothing closes them, and how they are called. */
const marks = [
  { form: /(?<![\\*])\*\*(?!\*)/gu, name: '**' },
  { form: /(?<![\\_\w])__(?=\S)|(?<=\S)__(?![\w_])/gu, name: '__' },
  { form: /(?<![\\~])~~(?!~)/gu, name: '~~' },
  { form: /(?<![\\*\w])\*(?=[\p{L}«])/gu, name: '*' },
  { form: /(?<!\\)`/gu, name: '`' },
  { form: /(?<!\\)\]\((?=\S)/gu, name: '](' },
  // The address of a link whose square brackets are not whole, or stand apart from it.
  { form: /(?<!\])\((?=(?:[^\s()]*\.(?:mdx|yaml)(?:#[^\s()]*)?|#[\w.-]+)\))/gu, name: '(' },
] as const;

/**
 * Emphasis, code and links that are opened and never closed, and lone `<`, which Sätteri lets pass but no other MDX parser does.
 * @param text what the tree was parsed from: the text of `lines`, or that with refused places masked
 */
export function unclosed(lines: Lines, text: string, tree: Node): Finding[] {
  const findings: Finding[] = [];
  walk(tree, (node) => {
    if (node.type !== 'text') return;
    const [start, end] = range(node);
    const source = text.slice(start, end);
    if (!/[*_~`<\]]|\.(?:mdx|yaml)|\(#/u.test(source)) return;
    for (const { form, name } of marks) {
      const isLink = name.endsWith('(');
      for (const found of source.matchAll(form)) {
        findings.push(
          error(
            'grammar/markup',
            placeAt(lines, start + found.index),
            isLink ? 'Ссылка записана не до конца.' : `Знак «${name}» открыт и не закрыт.`,
            isLink ? 'Ссылка пишется так: [п. 3.6](saki-206.mdx#3.6).' : 'Закройте выделение или уберите знак.',
          ),
        );
      }
    }
    for (const found of source.matchAll(/(?<!\\)</gu)) {
      findings.push(
        error(
          'guard/syntax',
          placeAt(lines, start + found.index),
          'Знак «<» здесь начинает тег.',
          'Замените его словом («меньше») или запишите «\\<».',
        ),
      );
    }
  });
  return findings;
}
