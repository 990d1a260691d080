/** `npm run new` on a terminal: asked question by question, with real keys and with answers that are prepared. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { stripVTControlCharacters } from 'node:util';
import { beforeEach, expect, test } from 'vitest';
import { BrokenOff, type Asker } from '../../scripts/new/asker.ts';
import { terminalAsker } from '../../scripts/new/terminal.ts';
import { copyOf, run } from './surroundings.ts';

let content: string;

beforeEach(() => {
  content = copyOf('tests/fixtures/tiny');
});

/** Answers by the beginning of the question; a text that is refused is followed by the next answer. */
function prepared(answers: Readonly<Record<string, readonly string[]>>): Asker & { readonly heard: string[] } {
  const left = new Map(Object.entries(answers).map(([question, all]) => [question, [...all]]));
  const heard: string[] = [];
  const next = (question: string): string | undefined => {
    const known = [...left.keys()].find((begin) => question.startsWith(begin));
    return known === undefined ? undefined : left.get(known)?.shift();
  };
  return {
    heard,
    text(question, offered, problem) {
      for (;;) {
        const own = next(question);
        const value = own ?? offered;
        const wrong = problem(value);
        heard.push(wrong === null ? question : `${question} ← ${value}: ${wrong}`);
        if (wrong === null) return Promise.resolve(value);
        if (own === undefined) throw new Error(`No good answer to ${question}`);
      }
    },
    one(question, choices, offered) {
      heard.push(`${question} [${choices.map(({ words }) => words).join(' | ')}]`);
      const words = next(question);
      const value = words === undefined ? offered : choices.find((choice) => choice.words === words)?.value;
      if (value === undefined || value === null) throw new Error(`No answer to ${question}`);
      return Promise.resolve(value);
    },
    agreed(question) {
      heard.push(question);
      return Promise.resolve(next(question) === 'да');
    },
    say(words) {
      heard.push(words);
    },
  };
}

test('asks for everything, checks as it goes, and offers what it can', async () => {
  const asker = prepared({
    'Что завести?': ['документ'],
    'Кто издал документ': ['Город'],
    'Вид документа': ['приказ'],
    'Название нашими словами': ['', 'Приказ о новом годе'],
    Номер: ['15-од'],
    'Дата документа': ['01.09.2026', '2026-09-01'],
    'Кого обязывает': ['и тех и других'],
    'Первый пункт': ['Учитель ведёт журнал.'],
    'Имя файла': ['tоwn-15', 'order', 'town-15-od'],
  });
  const { code, complained } = await run(content, [], asker);
  expect(complained).toBe('');
  expect(code).toBe(0);
  expect(readFileSync(join(content, 'documents/town-15-od.mdx'), 'utf8')).toMatchInlineSnapshot(`
    "---
    title: Приказ о новом годе
    kind: order
    organization: town
    scope: both
    number: "15-од"
    adopted: 2026-09-01
    status: unverified
    rendition: restatement
    source:
      copy: clean
    numbering: document
    ---

    ### 1.

    Учитель ведёт журнал.
    "
  `);
  expect(asker.heard.join('\n')).toMatchSnapshot();
});

test('makes the organization first where it is not there', async () => {
  const asker = prepared({
    'Кто издал документ': ['…другая, её ещё нет'],
    'Короткое название': ['Заречная школа'],
    'Полное название': ['МБОУ «Заречная школа»', ''],
    'Что это': ['школа'],
    'Вид документа': ['приказ'],
    'Название нашими словами': ['Приказ о журнале'],
    'Записать всё равно?': ['да'],
  });
  const { code, said } = await run(content, ['document'], asker);
  expect(code).toBe(0);
  expect(readFileSync(join(content, 'organizations/zarechnaya-shkola.yaml'), 'utf8')).toContain('level: school');
  const document = readFileSync(join(content, 'documents/zarechnaya-shkola-prikaz-o-zhurnale.mdx'), 'utf8');
  expect(document).toContain('organization: zarechnaya-shkola\nscope: own\n');
  expect(said).toContain('organizations/zarechnaya-shkola.yaml');
});

test('several are chosen one after another', async () => {
  const asker = prepared({
    'Чему учат': ['Замена уроков'],
    'Для каких ролей': ['Учитель', 'Методист', '…больше никого'],
    'Из каких пунктов': ['order#II.2', 'order#I.2, order#I.1.1'],
    'Какие руководства': ['Как записать урок'],
    'Что документы говорят': ['Учителей учат записывать замену.'],
  });
  const { code } = await run(content, ['topic'], asker);
  expect(code).toBe(0);
  expect(readFileSync(join(content, 'topics/zamena-urokov.mdx'), 'utf8')).toContain(
    'audience: [teacher, methodist]\nclauses: ["order#I.2", "order#I.1.1"]\n',
  );
  expect(readFileSync(join(content, 'guides/record-lesson.mdx'), 'utf8')).toContain(
    'topics: [record, zamena-urokov]\n',
  );
  expect(asker.heard.join('\n')).toContain('order#II.2: Пункта «order#II.2» нет. Похоже на «order#I.2».');
});

test('what flags have answered is not asked again', async () => {
  const asker = prepared({ 'Полное название': ['Школа № 3'], 'Что это': ['школа'] });
  const { code } = await run(content, ['organization', '--name', 'Третья школа', '--id', 'third'], asker);
  expect(code).toBe(0);
  expect(asker.heard.filter((words) => words.startsWith('Короткое'))).toEqual([]);
  expect(existsSync(join(content, 'organizations/third.yaml'))).toBe(true);
});

test('a warning is shown before anything is written, and who says no has the answers back', async () => {
  const asker = prepared({
    'Название нашими словами': ['Приказ'],
    'Кто издал документ': ['Город'],
    'Вид документа': ['приказ'],
    'Кого обязывает': ['самого издателя'],
    'Первый пункт': ['Отчёт сдают в ФГИСМО.'],
    'Записать всё равно?': ['нет'],
  });
  const { code, said } = await run(content, ['document'], asker);
  expect(code).toBe(1);
  expect(said).toContain('предупреждение term/abbreviation');
  expect(said).toContain('--text "Отчёт сдают в ФГИСМО."');
  expect(existsSync(join(content, 'documents/town-prikaz.mdx'))).toBe(false);
});

test('who breaks off has written nothing', async () => {
  const asker = prepared({});
  asker.text = () => Promise.reject(new BrokenOff('Прервано. Ничего не записано.'));
  const { code, complained } = await run(content, ['organization'], asker);
  expect(code).toBe(3);
  expect(complained).toBe('Прервано. Ничего не записано.');
});

/** A terminal that presses keys one question after another, and what it shows. */
function terminal(keys: readonly string[]): { asker: Asker; shown: () => string } {
  const input = new PassThrough();
  let shown = '';
  const left = [...keys];
  const output = new Writable({
    write(chunk: Buffer, _, done) {
      shown += chunk.toString();
      done();
    },
  });
  Object.assign(output, { columns: 100, rows: 40, isTTY: true });
  const asker = terminalAsker(input, output);
  /** Keys of one question: pressed when it has been asked. */
  function pressing<Args extends unknown[], Result>(
    ask: (...args: Args) => Promise<Result>,
  ): (...args: Args) => Promise<Result> {
    return async (...args) => {
      const answer = ask(...args);
      const own = left.shift();
      if (own === undefined) throw new Error(`No keys are left for ${String(args[0])}`);
      for (const key of own.split('|')) {
        await new Promise((done) => setTimeout(done, 20));
        input.write(key);
      }
      return await answer;
    };
  }
  return {
    asker: {
      text: pressing((...args) => asker.text(...args)),
      one: pressing((...args) => asker.one(...args)),
      agreed: pressing((...args) => asker.agreed(...args)),
      say: (words) => {
        asker.say(words);
      },
    },
    shown: () => stripVTControlCharacters(shown),
  };
}

const down = '\u001b[B';
const enter = '\r';

test('on a terminal every word is Russian, and a wrong answer is told at once', async () => {
  const { asker, shown } = terminal([
    // The third of what can be made, then name, full name, level, place, parent, site, login, id.
    `${down}|${down}|${enter}`,
    `Заречная школа|${enter}`,
    `МБОУ «Заречная школа»|${enter}`,
    `${down}|${down}|${enter}`,
    enter,
    enter,
    `example.org|${enter}|${'\u007f|'.repeat(11)}https://example.org/|${enter}`,
    enter,
    enter,
  ]);
  const { code, complained } = await run(content, [], asker);
  expect(complained).toBe('');
  expect(code).toBe(0);
  expect(readFileSync(join(content, 'organizations/zarechnaya-shkola.yaml'), 'utf8')).toBe(
    'name: Заречная школа\nfullName: МБОУ «Заречная школа»\nlevel: school\nwebsite: https://example.org/\n',
  );
  expect(shown()).toContain('«example.org» — не адрес сайта.');
  const latin = new Set(shown().match(/[a-z]{2,}/giu));
  for (const own of ['Enter', 'id', 'Id', 'https', 'example', 'org', 'zarechnaya', 'shkola']) latin.delete(own);
  expect([...latin].filter((word) => !'https://example.org/'.includes(word))).toEqual([]);
});

test('Ctrl+C ends the questions', async () => {
  const { asker } = terminal(['\u0003']);
  const { code, complained } = await run(content, ['organization'], asker);
  expect(code).toBe(3);
  expect(complained).toBe('Прервано. Ничего не записано.');
});
