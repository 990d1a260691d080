/** Slips in headings, paragraphs and lists of documents, and in notes of prose. */
import { noteKinds } from '../../../../src/markup/note.ts';
import {
  changedLines,
  linesOf,
  withLine,
  type Content,
  type Mutant,
  type Mutator,
  type TextLine,
} from '../../mutator.ts';
import { misspelled } from './cards.ts';

const documents = /^documents\//u;
const prose = /^(?:roles|topics|guides)\//u;
const clauseHeading = /^(#{3,}) (\d+(?:\.\d+)*)\.(.*)$/u;
const sectionHeading = /^## ([IVX]+)\.(.*)$/u;
const link = /\[[^\]]*\]\([^)\s]*\)/gu;

/** Russian letters that people type for Roman numbers. */
const russian: Readonly<Record<string, string>> = { I: 'І', II: 'П', III: 'Ш', IV: 'ІV', V: 'У', VI: 'VІ', X: 'Х' };

type Change = (text: string, line: TextLine, lines: readonly string[]) => string | null;

/** Every line of the documents that fits, changed. */
function each(change: Change, at = 0, files = documents): Mutator['mutants'] {
  return (content) => changedLines(content, files, (text, line) => change(text, line, linesAround(content, line)), at);
}

function linesAround({ texts }: Content, { file }: TextLine): string[] {
  return (texts.get(file) ?? '').split('\n');
}

/** A paragraph: a line of words between empty lines, behind the front matter. */
function isParagraph(text: string, { line }: TextLine, lines: readonly string[]): boolean {
  const before = lines[line - 2];
  const after = lines[line] ?? '';
  return before === '' && after === '' && line > matterEnd(lines) && /^[\p{L}«[]/u.test(text);
}

function matterEnd(lines: readonly string[]): number {
  return lines.indexOf('---', 1) + 1;
}

/** Whether the line is the last of a list with its card, and how many lines. */
function endsList({ line }: TextLine, lines: readonly string[]): boolean {
  const text = lines[line - 1] ?? '';
  if (!/^(?:- | {2}> )/u.test(text) || line <= matterEnd(lines)) return false;
  return lines[line] === '';
}

/** The number of the clause that stands before, in the same section where numbers begin anew in each. */
function* repeatedNumbers({
  checked,
}: Content): Iterable<{ file: string; line: number; number: string; before: string }> {
  for (const { written, anchors } of checked.basis.bodies.values()) {
    for (const [index, clause] of written.clauses.entries()) {
      const before = written.clauses
        .slice(0, index)
        .findLast((one) => one.number !== null && one.section === clause.section && one.number !== clause.number);
      const own = clause.card.some(({ key }) => key === 'Якорь');
      if (clause.number === null || own || before?.number == null) continue;
      if (anchors.get(before)?.endsWith(before.number) !== true) continue;
      yield { ...clause.place, number: clause.number, before: before.number };
    }
  }
}

/** Takes the words of a clause away that has neither title nor anything below it. */
function* emptied(content: Content): Iterable<Mutant> {
  for (const { written, lines } of content.checked.basis.bodies.values()) {
    const parents = new Set(written.clauses.map(({ parent }) => parent));
    for (const clause of written.clauses) {
      if (parents.has(clause) || clause.title.length > 0 || clause.body.length === 0) continue;
      const { file, line } = clause.place;
      const all = (content.texts.get(file) ?? '').split('\n');
      if (clause.form === 'item') all[line - 1] = '-';
      else {
        for (let at = line; at < all.length && !(all[at] ?? '').startsWith('#'); at++) {
          if (!/^\s*>/u.test(all[at] ?? '')) all[at] = '';
        }
      }
      yield { files: { [lines.file]: all.join('\n') }, file, line };
    }
  }
}

const firstMark = (text: string, from: string, to: string): string | null =>
  text.includes(from) ? text.replace(from, () => to) : null;

/** The last link of a line without one of its signs, where no other sign closes it. */
function brokenLink(text: string, sign: '[' | ']' | ')'): string | null {
  const found = [...text.matchAll(link)].at(-1);
  if (found === undefined) return null;
  const end = found.index + found[0].length;
  const rest = text.slice(end);
  if (sign === ')' && rest.includes(')')) return null;
  const at = sign === '[' ? found.index : sign === ')' ? end - 1 : found.index + found[0].indexOf('](');
  return text.slice(0, at) + text.slice(at + 1);
}

/** Everything where links are written: documents and prose, without front matter. */
const written = /^(?:documents|roles|topics|guides)\//u;

export const textMutators: readonly Mutator[] = [
  {
    kind: 'forgets the dot behind a clause’s number',
    rule: 'grammar/number-dot',
    mutants: each((text) => {
      const [, marks, number, title] = clauseHeading.exec(text) ?? [];
      return number === undefined ? null : `${marks ?? ''} ${number}${title ?? ''}`;
    }),
  },
  {
    kind: 'forgets the space between a number and its title',
    rule: 'grammar/heading',
    mutants: each((text) => {
      const [, marks, number, title = ''] = clauseHeading.exec(text) ?? [];
      return number === undefined || title === '' ? null : `${marks ?? ''} ${number}.${title.trim()}`;
    }),
  },
  {
    kind: 'forgets the space behind the marks of a heading',
    rule: 'grammar/heading',
    mutants: each((text, { line }, lines) =>
      line > matterEnd(lines) && text.startsWith('###') ? text.replace(' ', '') : null,
    ),
  },
  {
    kind: 'misspells «Абзац» or «Преамбула»',
    rule: 'grammar/heading',
    *mutants(content, random) {
      yield* changedLines(content, documents, (text) => {
        const [, marks = '', word] = /^(#{3,}) (Абзац|Преамбула)$/u.exec(text) ?? [];
        const now = word === undefined ? null : misspelled(word, random, () => true);
        return now === null ? null : `${marks} ${now}`;
      });
    },
  },
  {
    kind: 'writes a clause with one mark',
    rule: 'grammar/title-heading',
    mutants: each((text) => (clauseHeading.test(text) ? text.replace(/^#+/u, '#') : null)),
  },
  {
    kind: 'writes a clause with two marks',
    rule: 'grammar/section-number',
    mutants: each((text) => (clauseHeading.test(text) ? text.replace(/^#+/u, '##') : null)),
  },
  {
    kind: 'types a section’s number in Russian letters',
    rule: 'grammar/section-number',
    mutants: each((text) => {
      const [, number = '', title = ''] = sectionHeading.exec(text) ?? [];
      const now = russian[number];
      return now === undefined ? null : `## ${now}.${title}`;
    }),
  },
  {
    kind: 'forgets the dot behind a section’s number',
    rule: 'grammar/section-number',
    mutants: each((text) => (sectionHeading.test(text) ? text.replace('.', '') : null)),
  },
  {
    kind: 'forgets a section’s number',
    rule: 'grammar/section-number',
    mutants: each((text) => (sectionHeading.test(text) ? text.replace(/^## [IVX]+\. */u, '## ') : null)),
  },
  {
    kind: 'gives a section the number of the one before',
    rule: 'grammar/section-twice',
    *mutants(content) {
      for (const { written: document } of content.checked.basis.bodies.values()) {
        for (const [index, { place, number }] of document.sections.entries()) {
          const before = document.sections[index - 1];
          if (before === undefined) continue;
          const line = { ...place, text: '' };
          const text = (content.texts.get(place.file) ?? '').split('\n')[place.line - 1] ?? '';
          const now = text.replace(number, before.number);
          yield { files: { [place.file]: withLine(content, line, now) }, file: place.file, line: place.line };
        }
      }
    },
  },
  {
    kind: 'gives a clause the number of the one before',
    rule: 'grammar/number-twice',
    *mutants(content) {
      for (const { file, line, number, before } of repeatedNumbers(content)) {
        const text = (content.texts.get(file) ?? '').split('\n')[line - 1] ?? '';
        const now = text.replace(`${number}.`, `${before}.`);
        yield { files: { [file]: withLine(content, { file, line, text }, now) }, file, line };
      }
    },
  },
  { kind: 'takes the words of a clause away', rule: 'grammar/empty-clause', mutants: emptied },
  {
    kind: 'types a number for a mark of a list',
    rule: 'grammar/ordered-list',
    mutants: each((text, { line }, lines) =>
      line > matterEnd(lines) && text.startsWith('- ') ? text.replace('- ', '1. ') : null,
    ),
  },
  {
    kind: 'types another mark in a list',
    rule: 'grammar/second-list',
    mutants: each((text, { line }, lines) =>
      line > matterEnd(lines) && text.startsWith('- ') && /^(?:- | {2})/u.test(lines[line - 2] ?? '')
        ? text.replace('- ', '* ')
        : null,
    ),
  },
  {
    kind: 'writes words before the first clause',
    rule: 'grammar/outside',
    mutants: each(
      (text, { line }, lines) => (line === matterEnd(lines) ? `${text}\n\nПриказ размещён на сайте.` : null),
      2,
    ),
  },
  {
    kind: 'writes words straight below a section',
    rule: 'grammar/outside',
    mutants: each((text) => (sectionHeading.test(text) ? `${text}\n\nРаздел обязателен для всех.` : null), 2),
  },
  {
    kind: 'writes words behind a list',
    rule: 'grammar/outside',
    mutants: each((text, line, lines) => (endsList(line, lines) ? `${text}\n\nПеречень не закрыт.` : null), 2),
  },
  {
    kind: 'puts a card behind a list',
    rule: 'card/misplaced',
    mutants: each((text, line, lines) => (endsList(line, lines) ? `${text}\n\n> Вид: порядок` : null), 2),
  },
  {
    kind: 'puts a card straight below a section',
    rule: 'card/misplaced',
    mutants: each((text) => (sectionHeading.test(text) ? `${text}\n\n> Вид: порядок` : null), 2),
  },
  {
    kind: 'does not close bold words',
    rule: 'grammar/markup',
    mutants: each(
      (text, line, lines) =>
        isParagraph(text, line, lines) && !text.includes('*') ? text.replace(/ (?=[а-я])/u, ' **') : null,
      0,
      written,
    ),
  },
  {
    kind: 'opens a quotation of code and does not close it',
    rule: 'grammar/markup',
    mutants: each(
      (text, line, lines) =>
        isParagraph(text, line, lines) && !text.includes('`') ? text.replace(/ (?=[а-я])/u, ' `') : null,
      0,
      written,
    ),
  },
  {
    kind: 'forgets the last bracket of a link',
    rule: 'grammar/markup',
    mutants: each((text) => brokenLink(text, ')'), 0, written),
  },
  {
    kind: 'forgets the bracket between the words of a link and its address',
    rule: 'grammar/markup',
    mutants: each((text) => brokenLink(text, ']'), 0, written),
  },
  {
    kind: 'forgets the first bracket of a link',
    rule: 'grammar/markup',
    mutants: each((text) => brokenLink(text, '['), 0, written),
  },
  {
    kind: 'puts a space between the words of a link and its address',
    rule: 'grammar/markup',
    mutants: each((text) => firstMark(text, '](', '] ('), 0, written),
  },
  {
    kind: 'draws a line between paragraphs',
    rule: 'grammar/block',
    mutants: each((text, line, lines) => (isParagraph(text, line, lines) ? `${text}\n\n***` : null), 2),
  },
  {
    kind: 'draws a line straight below a paragraph',
    rule: 'grammar/block',
    mutants: each((text, line, lines) => (isParagraph(text, line, lines) ? `${text}\n---` : null), 1),
  },
  {
    kind: 'writes a block of code',
    rule: 'grammar/block',
    mutants: each((text, line, lines) => (isParagraph(text, line, lines) ? `\`\`\`\n${text}\n\`\`\`` : null)),
  },
  {
    kind: 'leaves a document without a clause',
    rule: 'grammar/no-clauses',
    *mutants({ texts }) {
      for (const [file, text] of texts) {
        if (!file.startsWith('documents/')) continue;
        const lines = text.split('\n');
        yield { files: { [file]: `${lines.slice(0, matterEnd(lines)).join('\n')}\n` }, file, line: 1 };
      }
    },
  },
  {
    kind: 'misspells the word of a note',
    rule: 'grammar/note',
    *mutants(content, random) {
      for (const line of linesOf(content, prose)) {
        const word = /^> ([А-Я][а-я]+):/u.exec(line.text)?.[1];
        if (word === undefined || !(word in noteKinds)) continue;
        const now = misspelled(word, random, () => true);
        if (now === null) continue;
        const text = line.text.replace(word, now);
        yield { files: { [line.file]: withLine(content, line, text) }, file: line.file, line: line.line };
      }
    },
  },
  {
    kind: 'forgets the word of a note',
    rule: 'grammar/note',
    mutants: each((text) => (/^> [А-Я][а-я]+: /u.test(text) ? text.replace(/^> [^:]+: /u, '> ') : null), 0, prose),
  },
  {
    kind: 'writes a card in prose',
    rule: 'grammar/note',
    mutants: each(
      (text, line, lines) => (isParagraph(text, line, lines) ? `${text}\n\n> Отвечает: учитель` : null),
      2,
      prose,
    ),
  },
];
