/** Slips in the words of texts and in values. */
import { changedLines, type Mutant, type Mutator } from '../../mutator.ts';
import type { RuleId } from '../../../../src/findings/finding.ts';
import { proseFiles, rewritten, textLines } from './file-lines.ts';

const values = /^(?:organizations\/.*|acts|responsibilities|terms)\.?(?:yaml)?$/u;
const png = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

export const wordMutators: readonly Mutator[] = [
  ...appended('grammar/placeholder', [
    '___',
    'TODO',
    '???',
    '(дата)',
    '(уточнить)',
    '[вписать]',
    '№ ___',
    'XX.XX.XXXX',
    '…уточнить',
  ]),
  {
    kind: 'leaves a blank instead of a date',
    rule: 'grammar/placeholder',
    mutants: (content) =>
      changedLines(content, /\.(?:mdx|yaml)$/u, (text) =>
        text.trim().startsWith('#') ? null : text.replace(/(?<![(#/\w])\d{2}\.\d{2}\.\d{4}/u, 'ХХ.ХХ.ХХХХ'),
      ),
  },
  {
    kind: 'leaves a blank instead of a number',
    rule: 'grammar/placeholder',
    mutants: (content) =>
      changedLines(content, /\.(?:mdx|yaml)$/u, (text) =>
        text.trim().startsWith('#') ? null : text.replace(/№ \d+/u, '№ ___'),
      ),
  },
  {
    kind: 'leaves a value for later',
    rule: 'grammar/placeholder',
    mutants: (content) =>
      changedLines(content, values, (text) =>
        text.replace(/^(\s+(?:title|definition|note|place): ).*$/u, '$1уточнить'),
      ),
  },
  ...appended('text/person', [
    'Отвечает Иванова М. П.',
    'Это И. И. Петров.',
    'Пишите Сидоровой Анне Петровне.',
    'Журнал ведёт Ким А.Н.',
  ]),
  {
    kind: 'names a person in a value',
    rule: 'text/person',
    mutants: (content) =>
      changedLines(content, /yaml$/u, (text) =>
        text.replace(/^(\s+(?:position|note|definition|title): )([^"].*)$/u, '$1Петров П. П., $2'),
      ),
  },
  {
    kind: 'leaves a soft hyphen in a text',
    rule: 'text/soft-hyphen',
    *mutants(content) {
      for (const one of textLines(content))
        yield* changed(one, one.text.replace(/([а-яё]{3})(?=[а-яё]{3})/u, '$1\u00ad'));
    },
  },
  {
    kind: 'leaves a soft hyphen in a value',
    rule: 'text/soft-hyphen',
    mutants: (content) =>
      changedLines(content, values, (text) =>
        text.replace(/^(\s+(?:note|definition|sourceNote|fullName): .*?[а-яё]{3})(?=[а-яё]{3})/u, '$1\u00ad'),
      ),
  },
  ...appended('text/email', ['Пишите на ivanova@mail.ru.', 'Почта: school_15@crimeaedu.ru']),
  {
    kind: 'leaves an address of mail in a value',
    rule: 'text/email',
    mutants: (content) =>
      changedLines(content, values, (text) =>
        text.replace(/^(\s+(?:note|definition|place): [^"].*)$/u, '$1 ivanova@mail.ru'),
      ),
  },
  ...['', 'картинка', 'Рисунок 1', 'help-plan.png', 'image'].map((alt): Mutator => ({
    kind: `adds an image without a description: «${alt}»`,
    rule: 'text/image-alt',
    *mutants(content) {
      for (const one of textLines(content)) {
        const image = one.file.replace(/[^/]+$/u, 'help-plan.png');
        for (const mutant of changed(one, `${one.text} ![${alt}](help-plan.png)`))
          yield { ...mutant, files: { ...mutant.files, [image]: png } };
      }
    },
  })),
  ...['тут', 'Здесь', 'по ссылке', 'подробнее', ''].map((words): Mutator => ({
    kind: `gives a link the words «${words}»`,
    rule: 'text/link-words',
    mutants: (content) =>
      changedLines(content, proseFiles, (text) => text.replace(/(?<!!)\[[^\][]*\]\(/u, `[${words}](`)),
  })),
  {
    kind: 'gives a link its address as words',
    rule: 'text/link-words',
    mutants: (content) =>
      changedLines(content, proseFiles, (text) =>
        text.replace(/(?<!!)\[[^\][]*\]\(([^)]*\.(?:mdx|yaml)[^)]*)\)/u, '[$1]($1)'),
      ),
  },
  {
    kind: 'leaves a word twice',
    rule: 'text/double-word',
    *mutants(content, random) {
      for (const one of textLines(content)) {
        const words = Array.from(one.text.matchAll(/(?<= )[а-яё]{1,12}(?= )/gu));
        const found = words[random(Math.max(1, words.length))];
        if (found === undefined) continue;
        const { index, 0: word } = found;
        yield* changed(one, `${one.text.slice(0, index)}${word} ${one.text.slice(index)}`);
      }
    },
  },
  {
    kind: 'leaves the first word of a sentence twice',
    rule: 'text/double-word',
    *mutants(content) {
      for (const one of textLines(content))
        yield* changed(
          one,
          one.text.replace(
            /^((?:- )?)([А-ЯЁ][а-яё]+)(?= )/u,
            (_, mark: string, word: string) => `${mark}${word} ${word.toLowerCase()}`,
          ),
        );
    },
  },
  ...[
    ['ЭлЖур', 'Эл.Жур'],
    ['ЭлЖур', 'ЭЛЖУР'],
    ['ЭлЖур', 'элжур'],
    ['ЭлЖур', 'Элжур'],
    ['ЭлЖур', 'Эл Жур'],
    ['ЭЖ', 'эж'],
    ['ЭЖ', 'Эж'],
    ['АИС', 'Аис'],
    ['МКУ', 'мку'],
    ['УВР', 'увр'],
    ['ИС', 'ис'],
  ].map(([name = '', other = '']): Mutator => ({
    kind: `spells ${name} as ${other}`,
    rule: 'term/spelling',
    *mutants(content) {
      const pattern = new RegExp(`(?<![А-ЯЁа-яё-])${name}(?![А-ЯЁа-яё-])`, 'u');
      // In a card a name is one in any letters.
      for (const one of textLines(content)) yield* changed(one, one.text.replace(pattern, other));
    },
  })),
  ...appended('term/abbreviation', ['Это часть ВСОКО.', 'Так велит ФГОС.', 'Отчёт идёт в МЦКО.']),
  {
    kind: 'shortens words to letters that nobody has explained',
    rule: 'term/abbreviation',
    *mutants(content) {
      for (const one of textLines(content))
        yield* changed(
          one,
          one.text
            .replace(/(?<![А-ЯЁа-яё])(?:рабоч\p{L}+ групп\p{L}+|образовательн\p{L}+ процесс\p{L}*)/u, 'РГП')
            .replace(/(?<![А-ЯЁа-яё])(?:электронн\p{L}+ журнал\p{L}*|классн\p{L}+ руководител\p{L}+)/u, 'ЭКЖ'),
        );
    },
  },
];

/** Words put behind every paragraph and list item. */
function appended(rule: RuleId, all: readonly string[]): Mutator[] {
  return all.map((words) => ({
    kind: `adds to a text: ${words}`,
    rule,
    *mutants(content) {
      for (const one of textLines(content)) yield* changed(one, `${one.text} ${words}`);
    },
  }));
}

function changed(
  one: { readonly file: string; readonly lines: readonly string[]; readonly index: number },
  text: string,
): Mutant[] {
  if (text === one.lines[one.index]) return [];
  return [rewritten(one, one.lines.with(one.index, text), one.index)];
}
