/** The specimen of what breaks pages: a word without end, a wide table, too many references, a picture that is not there. */

/** The picture that the text shows and nobody serves. */
export const absentPicture = 'absent.png';

const lettersInWord = 200;
const references = 40;

/** The text of `documents/broken.mdx`; it refers to clauses of `long`. */
export function brokenDocument(): string {
  const word = 'сверхдлинноеслово'.repeat(lettersInWord).slice(0, lettersInWord);
  const many = Array.from({ length: references }, (_, index) => `[п. I.${index + 1}](long.mdx#I.${index + 1})`);
  const header = Array.from({ length: 9 }, (_, index) => `Столбец ${index + 1}`);
  const row = header.map((_, index) => (index === 4 ? word : 'значение'));
  const table = [header, header.map(() => '---'), row].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `---
title: ${word}
kind: order
organization: school
scope: own
status: draft
rendition: restatement
source:
  copy: ocr
  note: ${word}
numbering: document
---

### 1. ${word}

${word}

> Ошибка оригинала: ${word}

### 2.

Слишком много ссылок: ${many.join(', ')}.

### 3.

Картинка, которой нет: ![Слова вместо картинки](${absentPicture})

### 4.

Слишком широкая таблица:

${table}
`;
}
