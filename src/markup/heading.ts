import type { Heading, PhrasingContent } from 'mdast';
import type { RuleId } from '../findings/finding.ts';
import { looksLike } from '../findings/nearest.ts';
import { plainText } from './tree.ts';

/** What a heading of a document is. `wrong` says why it is none of the others and how to mend it. */
export type HeadingRole =
  | { readonly role: 'section'; readonly number: string; readonly title: PhrasingContent[]; readonly slip: Slip | null }
  | { readonly role: 'clause'; readonly number: string; readonly title: PhrasingContent[]; readonly slip: Slip | null }
  | { readonly role: 'preamble' }
  | { readonly role: 'paragraph' }
  | ({ readonly role: 'wrong' } & Slip);

/** What is wrong with a heading, and how to mend it. Where its number is plain all the same, reading goes on with it. */
export interface Slip {
  readonly rule: RuleId;
  readonly message: string;
  readonly hint: string;
}

const roman = /^(M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3}))\.\s*/u;
/** A Roman number in other letters or without its dot; Russian words of one letter («С чего начать») are none. */
const lookalike = /^(?:([IVXLCDMІХМСУПШ]+)\.|([IVXІХПШ]+)(?=\s|$))\s*/u;
const latinFor: Readonly<Record<string, string>> = { І: 'I', Х: 'X', У: 'V', С: 'C', М: 'M', П: 'II', Ш: 'III' };
const number = /^(\d+(?:\.\d+)*)\.(?:\s+|$)/u;
const numberStuck = /^(\d+(?:\.\d+)*)\.(?=[^\d\s.])/u;
const numberWithoutDot = /^(\d+(?:\.\d+)*)(?:\s|$|\))/u;

/** Reads a heading by the grammar of contract.md. */
export function readHeading(heading: Heading): HeadingRole {
  const text = plainText(heading.children);
  if (heading.depth === 1) {
    const numbered = number.test(text) || numberWithoutDot.test(text);
    return wrong(
      'grammar/title-heading',
      'Заголовка «#» в документе нет: название стоит в шапке.',
      numbered
        ? `Пункт пишут с тремя знаками «#»: «### ${text}».`
        : 'Уберите его или сделайте разделом: «## I. Название».',
    );
  }
  if (heading.depth === 2) return section(heading, text);
  const found = number.exec(text);
  if (found?.[1] !== undefined)
    return { role: 'clause', number: found[1], title: behind(heading.children, found[0].length), slip: null };
  const word = text.toLowerCase();
  if (word === 'преамбула') return { role: 'preamble' };
  if (word === 'абзац') return { role: 'paragraph' };
  const dotless = numberWithoutDot.exec(text);
  const marks = '#'.repeat(heading.depth);
  if (dotless?.[1] !== undefined) {
    const slip: Slip = {
      rule: 'grammar/number-dot',
      message: `После номера «${dotless[1]}» нет точки.`,
      hint: `Запишите: «${marks} ${dotless[1]}.».`,
    };
    return { role: 'clause', number: dotless[1], title: behind(heading.children, dotless[0].length), slip };
  }
  return wrong('grammar/heading', `Заголовок «${text}» — не пункт.`, clauseMeant(text, marks));
}

/** How to write a heading that is none of a clause. */
function clauseMeant(text: string, marks: string): string {
  const stuck = numberStuck.exec(text)?.[0];
  if (stuck !== undefined) return `После номера нужен пробел: «${marks} ${stuck} ${text.slice(stuck.length)}».`;
  if (text !== '' && roman.exec(text)?.[1]) return `Раздел пишут с двумя знаками «#»: «## ${text}».`;
  const otherwise = `Пункт пишут с номером и точкой: «${marks} 3.4.», без номера — «${marks} Абзац».`;
  return looksLike(text, ['Преамбула', 'Абзац'], otherwise) ?? otherwise;
}

function section(heading: Heading, text: string): HeadingRole {
  const found = roman.exec(text);
  if (found?.[1] !== undefined && found[1] !== '') {
    return { role: 'section', number: found[1], title: behind(heading.children, found[0].length), slip: null };
  }
  const meant = lookalike.exec(text);
  const written = meant?.[1] ?? meant?.[2] ?? '';
  const latin = written.replace(/[ІХУСМПШ]/gu, (letter) => latinFor[letter] ?? letter);
  if (meant !== null && roman.exec(`${latin}.`)?.[1] === latin) {
    const slip: Slip = {
      rule: 'grammar/section-number',
      message: sectionSlip(written, latin),
      hint: `Римские цифры — латинские буквы, после них точка: «## ${latin}. Название».`,
    };
    return { role: 'section', number: latin, title: behind(heading.children, meant[0].length), slip };
  }
  const numbered = number.test(text) || numberWithoutDot.test(text);
  return wrong(
    'grammar/section-number',
    `Раздел «${text}» — без римского номера.`,
    numbered
      ? `Если это пункт, поставьте три знака «#»: «### ${text}». Раздел пишут так: «## I. Название».`
      : 'Раздел пишут так: «## I. Название», пункт — «### 1.».',
  );
}

function sectionSlip(written: string, latin: string): string {
  return written === latin
    ? `После номера раздела «${written}» нет точки.`
    : `Номер раздела «${written}» записан русскими буквами.`;
}

function wrong(rule: RuleId, message: string, hint: string): HeadingRole {
  return { role: 'wrong', rule, message, hint };
}

/** The heading's words behind a number of `length` characters. */
function behind(nodes: readonly PhrasingContent[], length: number): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return [...nodes];
  const value = first.value.trimStart().slice(length).trimStart();
  return value === '' ? rest : [{ ...first, value }, ...rest];
}
