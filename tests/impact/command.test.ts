/** `npm run impact` as a person runs it. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { readArguments } from '../../scripts/impact/arguments.ts';
import { UsageError } from '../../scripts/command-line/usage-error.ts';
import { tiny, withContent } from '../hostile/content.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const script = resolve(import.meta.dirname, '../../scripts/impact.ts');

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Outcome {
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

const place = z.strictObject({ file: z.string(), line: z.number(), column: z.number() });
const node = z.strictObject({
  what: z.string(),
  id: z.string().nullable(),
  title: z.string(),
  place: place.nullable(),
  again: z.boolean(),
  get children() {
    return z.array(node);
  },
});
const report = z.strictObject({ summary: z.string(), errors: z.number(), ...node.shape });

test('a pipe gets indentation and dashes, and nothing drawn', () => {
  const { status, stdout } = run('order#I.2', '--content', tiny);
  expect(status).toBe(0);
  expect(stdout).toMatchInlineSnapshot(`
    "Пункт 2 раздела I приказа № 12 от 25.06.2021 затрагивает 1 роль, 1 обязанность, 1 клетку матрицы, 1 лист роли, 3 пункта, 1 тему, 1 руководство.

    п. 2 раздела I приказа № 12 от 25.06.2021: «Учитель записывает урок:» — documents/order.mdx:41:1
    - Подпункты: 2
      - пункт 1 списка п. 2 раздела I приказа № 12 — documents/order.mdx:49:1
      - пункт 2 списка п. 2 раздела I приказа № 12 — documents/order.mdx:50:1
    - Роли: 1
      - Учитель: отвечает — roles/teacher.mdx:2:1
    - Обязанности: 1
      - Запись урока — responsibilities.yaml:4:3
    - Клетки матрицы: 1
      - Город: 1
        - запись урока: учитель — отвечает
    - Листы ролей: 1
      - Учитель, Город — roles/teacher.mdx:2:1
    - Срок: в день урока
    - Ссылаются: 3
      - Пункты: 1
        - п. 1.1 раздела I приказа № 12 от 25.06.2021 (ссылка «п. 2») — documents/order.mdx:32:70
          - роль «Методист» (ссылка «п. 1.1») — roles/methodist.mdx:8:18
          - организация «Город» (поле consultations.clause) — organizations/town.yaml:13:13
      - Темы: 1
        - тема «Запись урока» (вставка) — topics/record.mdx:8:15
          - и ещё: поле clauses — topics/record.mdx:4:11
          - руководство «Как записать урок» (поле topics) — guides/record-lesson.mdx:5:10
      - Руководства: 1
        - руководство «Как записать урок» (поле basis) — guides/record-lesson.mdx:6:9
    - Ответы «кого спрашивать»: 1
      - кто обращается: не сказано; читают: учитель
    - Адреса /documents/order/#I.2 в permalinks.txt ещё нет: он не обещан
    - Ссылок, которые придётся пересмотреть, если изменить слова или карточку: 3
    "
  `);
});

test('several words are one name', () => {
  const { status, stdout } = run('приложение', '1', 'к', 'order', '--content', tiny, '--depth', '1');
  expect(status).toBe(0);
  expect(stdout.split('\n')[0]).toMatch(/^Приложение 1 к приказу № 12 от 25\.06\.2021 «План работы» затрагивает /u);
});

test('JSON has its shape, and every place is a place of the content', () => {
  const { status, stdout } = run('saki-206', '--format', 'json');
  expect(status).toBe(0);
  const tree = report.parse(JSON.parse(stdout));
  expect(tree).toMatchObject({
    what: 'document',
    id: 'saki-206',
    errors: 0,
    place: { file: 'documents/saki-206.mdx' },
  });
  const places: z.infer<typeof place>[] = [];
  const visit = (one: z.infer<typeof node>): void => {
    if (one.place !== null) places.push(one.place);
    one.children.forEach(visit);
  };
  visit(node.parse({ what: '', id: null, title: '', place: null, again: false, children: tree.children }));
  expect(places.length).toBeGreaterThan(50);
  for (const { file, line, column } of places) {
    const text = readFileSync(resolve(import.meta.dirname, '../../src/content', file), 'utf8').split('\n');
    expect([...(text[line - 1] ?? '')].length, `${file}:${line}:${column}`).toBeGreaterThanOrEqual(column);
  }
});

test('--depth 1 leaves out who refers to those who refer', () => {
  const near = run('term/eljur', '--depth', '1').stdout.split('\n');
  const far = run('term/eljur', '--depth', '2').stdout.split('\n');
  expect(far.length).toBeGreaterThan(near.length);
  expect(near.filter((line) => !far.includes(line))).toEqual([]);
});

test.each([
  [[], 'Не сказано, о чём спросить.'],
  [['teacher', '--format', 'xml'], 'Формата «xml» нет. Можно: text, json.'],
  [['teacher', '--depth', '0'], 'Глубина «0» не подходит: нужно число от 1 до 9.'],
  [['teacher', '--depth', '1e9'], 'Глубина «1e9» не подходит'],
  [['teacher', '--depht', '1'], 'Такого ключа нет: --depht. Похоже на «--depth».'],
  [['teacher', '--depth'], 'У ключа --depth нет значения.'],
  [['teacher', '--help=yes'], 'Ключ --help пишут без значения.'],
])('the command line %j is not understood', (args, message) => {
  expect(() => readArguments(args)).toThrow(UsageError);
  expect(() => readArguments(args)).toThrow(message);
});

test.each([
  [[], 'Не сказано, о чём спросить.'],
  [['saki-206#3.66'], 'Пункта «3.66» в документе «saki-206» нет. Похоже на «3.6».'],
  [
    ['attendance'],
    '«attendance» — это не одно. Скажите точнее:\n  responsibility/attendance — обязанность «Учёт посещаемости»\n',
  ],
  [['teacher', '--content', ''], 'У ключа --content нет значения.'],
  [['teacher', '--content', 'package.json'], '«package.json» — не папка.'],
  [['--depht', '1'], 'Такого ключа нет: --depht.'],
])('of %j nothing is shown, and it exits with 3', (args, message) => {
  const { status, stdout, stderr } = run(...args);
  expect(status).toBe(3);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
});

test.each(['--help', '-h'])('%s prints how the command is used', (flag) => {
  const { status, stdout, stderr } = run(flag);
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/^Что затронет правка: npm run impact -- ЧТО /u);
});

test('without content it exits with 3', () => {
  const nowhere = run('teacher', '--content', '/nowhere');
  expect(nowhere.status).toBe(3);
  expect(nowhere.stderr).toContain('Папки «/nowhere» нет.');
  const empty = run('teacher', '--content', temporaryFolder());
  expect(empty.status).toBe(3);
  expect(empty.stderr).toContain('нет содержания');
});

test('of broken content it says first how many errors there are, and shows what could be read', () => {
  withContent({ 'documents/plan.mdx': { from: 'завуч', to: 'зауч' } }, (directory) => {
    const { status, stdout } = run('teacher', '--content', directory);
    expect(status).toBe(0);
    expect(stdout).toMatch(
      /^В содержании 1 ошибка: показано то, что удалось прочитать\..*\nРоль «Учитель» затрагивает /u,
    );
    const json = run('teacher', '--content', directory, '--format', 'json');
    expect(json.stderr).toContain('В содержании 1 ошибка');
    expect(report.parse(JSON.parse(json.stdout)).errors).toBe(1);
  });
});

test('an anchor given twice, which is an error, runs in no circle', () => {
  const order = readFileSync(join(tiny, 'documents/order.mdx'), 'utf8');
  const twice = order.replace('> Обязанность: помощь', '> Якорь: I.1\n> Обязанность: помощь');
  withContent({ 'documents/order.mdx': twice }, (directory) => {
    for (const words of ['order#I.1', 'order', 'методист']) {
      const { status, stdout } = run(words, '--content', directory);
      expect(status, words).toBe(0);
      expect(stdout).toMatch(/^В содержании \d+ ошиб/u);
    }
  });
});

test('a title that could turn a terminal round is shown by its codes', () => {
  withContent({ 'roles/teacher.mdx': { from: 'title: Учитель', to: 'title: "Учи\u202eтель\\e[2J"' } }, (directory) => {
    const { status, stdout } = run('role/teacher', '--content', directory);
    expect(status).toBe(0);
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    expect(stdout).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e]/u);
  });
});
