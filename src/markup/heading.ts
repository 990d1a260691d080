import type { Heading, PhrasingContent } from 'mdast';
import { looksLike } from '../findings/nearest.ts';
import { plainText } from './tree.ts';

/** What a heading of a document is. `wrong` says why it is none of the others and how to mend it. */
export type HeadingRole =
  | { readonly role: 'section'; readonly number: string; readonly title: PhrasingContent[] }
  | { readonly role: 'clause'; readonly number: string; readonly title: PhrasingContent[] }
  | { readonly role: 'preamble' }
  | { readonly role: 'paragraph' }
  | { readonly role: 'wrong'; readonly message: string; readonly hint: string };

const roman = /^(M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))\.\s*/u;
const cyrillicRoman = /^[IVXLCDMІХМСУ]+\.?\s/u;
const number = /^(\d+(?:\.\d+)*)\.(?:\s+|$)/u;
const numberWithoutDot = /^(\d+(?:\.\d+)*)(?:\s|$|\))/u;

/** Reads a heading by the grammar of contract.md. */
export function readHeading(heading: Heading): HeadingRole {
  const text = plainText(heading.children);
  if (heading.depth === 1) {
    return wrong('Заголовка «#» в документе нет: название стоит в шапке.', 'Уберите его или сделайте разделом: «## I. Название».');
  }
  if (heading.depth === 2) return section(heading, text);
  const found = number.exec(text);
  if (found?.[1] !== undefined) return { role: 'clause', number: found[1], title: behind(heading.children, found[0].length) };
  const word = text.toLowerCase();
  if (word === 'преамбула') return { role: 'preamble' };
  if (word === 'абзац') return { role: 'paragraph' };
  const dotless = numberWithoutDot.exec(text)?.[1];
  const marks = '#'.repeat(heading.depth);
  if (dotless !== undefined) return wrong(`После номера «${dotless}» нет точки.`, `Запишите: «${marks} ${dotless}.»`);
  const hint = looksLike(text, ['Преамбула', 'Абзац'], `Пункт пишут с номером и точкой: «${marks} 3.4.», без номера — «${marks} Абзац».`);
  return wrong(`Заголовок «${text}» — не пункт.`, hint ?? '');
}

function section(heading: Heading, text: string): HeadingRole {
  const found = roman.exec(text);
  if (found?.[1] !== undefined && found[1] !== '') {
    return { role: 'section', number: found[1], title: behind(heading.children, found[0].length) };
  }
  if (cyrillicRoman.test(text)) {
    return wrong(`Номер раздела «${text.split(/[\s.]/u)[0] ?? ''}» записан не латиницей или без точки.`, 'Римские цифры — латинские буквы I, V, X: «## IV. Название».');
  }
  return wrong(`Раздел «${text}» — без римского номера.`, 'Раздел пишут так: «## I. Название», пункт — «### 1.».');
}

function wrong(message: string, hint: string): HeadingRole {
  return { role: 'wrong', message, hint };
}

/** The heading's words behind a number of `length` characters. */
function behind(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = first.value.trimStart().slice(length).trimStart();
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
