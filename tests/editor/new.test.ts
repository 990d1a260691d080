/** `npm run new` by flags: every kind of file, on a copy of the real content, is in order as it is written. */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, test } from 'vitest';
import { checkFolder } from '../../src/astro/check-folder.ts';
import { findingLine } from '../../src/findings/report.ts';
import { scaffolds } from '../../src/scaffold/all.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { copyOf, root, run } from './surroundings.ts';

const today = '2026-11-27';
let content: string;

beforeEach(() => {
  content = copyOf('src/content');
});

function findings(): string[] {
  const { findings: all } = checkFolder({ content, references: '', today });
  return all.filter(({ severity }) => severity !== 'note').map(findingLine);
}

function read(path: string): string {
  return readFileSync(join(content, path), 'utf8');
}

const order = [
  'document',
  ...['--organization', 'saki', '--kind', 'order', '--title', 'Приказ об итогах года', '--number', '312'],
  ...['--adopted', '2026-09-01', '--scope', 'both', '--text', 'Итоги года подводят в мае.', '--yes'],
];
const commands: Readonly<Record<string, readonly string[]>> = {
  document: order,
  annex: [
    'annex',
    ...['--to', 'saki-206', '--kind', 'schedule', '--title', 'График проверок', '--approved-by', 'saki-206'],
    ...['--text', 'Проверки идут по [дорожной карте](saki-206-1.mdx).', '--yes'],
  ],
  organization: [
    'organization',
    ...['--name', 'Заречная школа', '--full-name', 'МБОУ «Заречная школа»', '--level', 'school', '--parent', 'saki'],
    ...['--website', 'https://example.org/', '--yes'],
  ],
  role: [
    'role',
    ...['--title', 'Библиотекарь', '--kind', 'position', '--level', 'school', '--alias-organization', 'saki'],
    ...[
      '--alias',
      'Заведующий библиотекой',
      '--alias-clause',
      'saki-206#3.6',
      '--not-to-confuse',
      'site-admin,teacher',
    ],
    ...['--text', 'Ведёт библиотеку школы.', '--yes'],
  ],
  topic: [
    'topic',
    ...['--title', 'Замена уроков', '--audience', 'teacher', '--audience', 'class-teacher'],
    ...['--clauses', 'saki-206-3#t1, saki-206#3.6', '--modules', 'Классный журнал'],
    ...['--guides', 'substitution'],
    ...['--text', 'Учителей учат записывать замену.', '--yes'],
  ],
  guide: [
    'guide',
    ...['--title', 'Когда сообщать родителям', '--answer', 'Постоянно.', '--grounding', 'regulations'],
    ...[
      '--basis',
      'saki-206#3.6',
      '--topics',
      'training',
      '--questions',
      'когда сообщать родителям, что писать',
      '--yes',
    ],
  ],
};

test('there is a command for every kind', () => {
  expect(Object.keys(commands)).toEqual(scaffolds.map(({ kind }) => kind));
});

test.each(Object.entries(commands))('%s is in order as it is written', async (_, args) => {
  const before = findings();
  const files = new Set(readdirSync(content, { recursive: true, encoding: 'utf8' }));
  const { code, said, complained } = await run(content, args);
  expect(complained).toBe('');
  expect(code).toBe(0);
  expect(findings()).toEqual(before);
  const added = readdirSync(content, { recursive: true, encoding: 'utf8' }).filter((path) => !files.has(path));
  const texts = added.filter((path) => /\.(?:mdx|yaml)$/u.test(path)).map((path) => `${path}\n${read(path)}`);
  expect(texts).toHaveLength(1);
  expect(texts.join('\n')).toMatchSnapshot();
  expect(said).toContain('npm run validate');
});

test('the command itself writes a file, and the check then exits with 0', () => {
  const made = spawnSync(process.execPath, ['scripts/new.ts', ...order, '--content', content], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(made.stderr).toBe('');
  expect(made.status).toBe(0);
  const checked = spawnSync(process.execPath, ['scripts/validate.ts', '--content', content, '--strict'], {
    cwd: root,
    encoding: 'utf8',
  });
  expect(checked.stdout).toContain('Всё в порядке');
  expect(checked.status).toBe(0);
});

test('an annex is written into the list of its document, and nothing else there changes', async () => {
  const before = read('documents/saki-206.mdx');
  await run(content, commands['annex'] ?? []);
  expect(read('documents/saki-206.mdx')).toBe(
    before.replace(
      '    document: saki-206-3\n',
      '    document: saki-206-3\n  - number: "4"\n    title: График проверок\n    document: saki-206-4\n',
    ),
  );
});

test('an annex that was promised takes its place in the list, and the promise goes', async () => {
  const before = read('documents/krasnomakskaya-271.mdx');
  const { code, said } = await run(content, [
    ...['annex', '--to', 'krasnomakskaya-271', '--number', '10', '--kind', 'policy', '--title', 'Политика', '--yes'],
  ]);
  expect(code).toBe(0);
  expect(said).toContain('Из карточки (п. 2.10) убрано «Обещано приложением: 10»');
  const after = read('documents/krasnomakskaya-271.mdx');
  expect(after).toBe(
    before
      .replace(/(- number: "10"\n.*\n)/u, '$1    document: krasnomakskaya-271-10\n')
      .replace(/> Обещано приложением: 10.*\n/u, ''),
  );
  expect(findings()).toEqual([]);
});

test('an annex to an act has no list to be written into, and is asked who issued it', async () => {
  const args = [
    'annex',
    '--to',
    'zolotopolenskaya-154-od',
    '--kind',
    'policy',
    '--title',
    'Политика',
    '--scope',
    'own',
  ];
  const without = await run(content, [...args, '--yes']);
  expect(without.complained).toContain('--organization: кто издал приложение');
  const { code } = await run(content, [...args, '--organization', 'zolotopolenskaya', '--yes']);
  expect(code).toBe(0);
  expect(read('documents/zolotopolenskaya-154-od-6.mdx')).toContain('annexNumber: "6"');
  expect(findings()).toEqual([]);
});

test('a comment and the order of fields stay in a front matter that is changed', async () => {
  const path = join(content, 'documents/saki-206.mdx');
  writeFileSync(path, read('documents/saki-206.mdx').replace('kind: order', '# Вид проверен.\nkind: order # так'));
  await run(content, commands['annex'] ?? []);
  expect(read('documents/saki-206.mdx')).toContain('# Вид проверен.\nkind: order # так\norganization: saki\n');
});

describe('what is not clear', () => {
  test('everything missing is named at once, with what is possible', async () => {
    const { code, complained } = await run(content, ['document', '--title', 'Приказ']);
    expect(code).toBe(3);
    expect(complained).toMatchInlineSnapshot(`
      "Не хватает:
        --organization: кто издал документ. Можно: feodosia (Феодосия), krasnomakskaya (Красномакская школа), saki (Сакский район), school (Школа (не названа)), zolotopolenskaya (Золотополенская школа).
        --kind: вид документа. Можно: order (приказ), regulation (регламент), statute (положение), roadmap (дорожная карта), schedule (график), procedure (порядок), policy (политика), instruction (инструкция).
        --scope: кого обязывает. Можно: own (самого издателя), subordinate (подведомственные школы), both (и тех и других).
        --status: действует ли. Можно: in-force (действует), unverified (действие не подтверждено), repealed (отменён), draft (проект). Предлагается unverified.
        --copy: какая копия документа у вас. Можно: clean (читается хорошо), damaged (повреждена), ocr (распознана со скана). Предлагается clean.
        --numbering: как идут номера пунктов. Можно: document (номера идут подряд), section (в каждом разделе заново). Предлагается document.
        --id: имя файла и адрес страницы (id). Id не меняют никогда.
      Взять всё, что предложено: --yes.
      Все ключи: npm run new -- document --help"
    `);
  });

  test('everything wrong is named at once', async () => {
    const { code, complained } = await run(content, [
      ...['document', '--organization', 'sakki', '--kind', 'ordr', '--title', 'Приказ', '--adopted', '01.09.2027'],
      ...['--scope', 'оба', '--id', 'sаki-1', '--yes'],
    ]);
    expect(code).toBe(3);
    expect(complained).toMatchInlineSnapshot(`
      "--organization: Значения «sakki» нет. Похоже на «saki». Если её ещё нет, сначала заведите её: npm run new -- organization --id sakki …
      --kind: Значения «ordr» нет. Похоже на «order».
      --adopted: «01.09.2027» — не дата. Дату пишут год-месяц-день: 2027-09-01.
      --scope: Значения «оба» нет. Можно: own (самого издателя), subordinate (подведомственные школы), both (и тех и других).
      --id: «sаki-1» — не id: в нём кириллическая «а» среди латинских букв. Наберите латиницей: «saki-1».
      Все ключи: npm run new -- document --help"
    `);
  });

  test.each([
    [['document', '--id', 'Саки 206'], '«Саки 206» — не id. '],
    [['document', '--id', 'saki-206'], 'Id «saki-206» уже занят. Свободен «saki-206-4».'],
    [['document', '--id', 'saki-16'], 'Id «saki-16» уже занят. Свободен «saki-16-2».'],
    [['document', '--adopted', '2026-13-01'], '«2026-13-01» — не дата.'],
    [['document', '--adopted', '2199-01-01'], 'Этот день ещё не наступил.'],
    [['document', '--title', 'а\nб'], 'Впишите всё одной строкой.'],
    [['document', '--title', 'а', '--title', 'б'], 'Здесь нужно одно значение.'],
    [['document', '--status-checked', '2026-01-01', '--organization', 'saki'], 'Не хватает'],
    [['document', '--organization', 'village'], 'сначала заведите её: npm run new -- organization --id village'],
    [['annex', '--to', 'saki-206', '--number', '2'], 'Приложение 2 уже есть: «saki-206-2». Свободен номер 4.'],
    [['organization', '--website', 'example.org'], '«example.org» — не адрес сайта.'],
    [['role', '--title', 'Учитель'], 'Название «Учитель» уже носит «teacher».'],
    [['role', '--title', 'Завхоз, сторож'], 'Запятая в карточке разделяет названия'],
    [['role', '--title', 'Завхоз', '--alias-organization', 'saki', '--alias', 'завхоз'], 'Это само название роли.'],
    [
      [
        'role',
        '--title',
        'Завхоз',
        '--alias-organization',
        'saki',
        '--alias',
        'а',
        '--alias-clause',
        'feodosia-298#II.2',
      ],
      'Этот пункт из документа организации «feodosia».',
    ],
    [['topic', '--clauses', 'saki-206#3.66'], 'Пункта «saki-206#3.66» нет. Похоже на «saki-206#3.6».'],
    [['topic', '--clauses', 'documents/saki-206.mdx#3.6'], 'Впишите так: «saki-206#3.6».'],
    [['topic', '--clauses', 'saki-206#preamble'], 'Ни в одном из этих пунктов не сказано, кто отвечает.'],
    [['topic', '--audience', 'teacher,teacher'], '«teacher» здесь дважды.'],
    [['guide', '--grounding', 'нужен акт школы'], 'Впишите «needs-local-act» (нужен акт школы).'],
    [['document', '--id', 'a'.repeat(300)], 'В этом id 300 знаков, а можно не больше 80. Подойдёт «aaaa'],
    [
      ['document', '--id', `${'saki-206-'.repeat(10)}a`],
      'Подойдёт «saki-206-saki-206-saki-206-saki-206-saki-206-saki-206-saki-206-saki-206-saki-206».',
    ],
    [['приказ'], 'Слова «приказ» мало. Это вид документа: npm run new -- document --kind order.'],
    [
      ['Положение'],
      'npm run new -- document --kind statute. Если это приложение: npm run new -- annex --kind statute.',
    ],
    [['регламент'], 'npm run new -- document --kind regulation.'],
    [['дорожная', 'карта', '--yes'], 'npm run new -- document --kind roadmap.'],
    [['приказз'], '«приказз» завести нельзя. Похоже на «приказ». Это вид документа: npm run new -- document --kind'],
    [['школа'], 'Слова «школа» мало. Это организация: npm run new -- organization --level school.'],
    [['роль'], 'npm run new -- role --help'],
    [['Тема'], 'npm run new -- topic --help'],
    [['руководство'], 'npm run new -- guide --help'],
    [['приложение'], 'npm run new -- annex --help'],
    [['гайдлайн'], '«гайдлайн» завести нельзя. Можно: document (документ), annex (приложение),'],
    [['document', '--yes=да'], 'Ключ --yes пишут без значения.'],
    [['gide'], '«gide» завести нельзя. Похоже на «guide».'],
    [['document', 'лишнее'], 'Слово «лишнее» лишнее.'],
    [['document', '--titel', 'а'], 'Ключа --titel здесь нет. Похоже на «--title».'],
    [['document', '--title'], 'У ключа --title нет значения.'],
    [[], 'Не сказано, что завести.'],
  ])('%j', async (args, words) => {
    const { code, complained } = await run(content, args);
    expect(complained).toContain(words);
    expect(code).toBe(3);
  });

  test('an organization by flags is not asked for what the parent tells', async () => {
    const { complained } = await run(content, [
      ...['annex', '--to', 'saki-206', '--organization', 'saki', '--kind', 'policy', '--title', 'Политика', '--yes'],
    ]);
    expect(complained).toContain('Ключ --organization здесь не нужен');
  });
});

test('a text that the check would find errors in is not written, and the answers are given back', async () => {
  const before = readdirSync(join(content, 'documents'));
  const { code, complained } = await run(content, [...order.slice(0, -1), '--yes', '--note', 'Подписал Петров И. И.']);
  expect(code).toBe(1);
  expect(complained).toContain('text/person');
  expect(complained).toContain('npm run new -- document --organization saki');
  expect(complained).toContain('--note "Подписал Петров И. И."');
  expect(readdirSync(join(content, 'documents'))).toEqual(before);
});

test('a warning is told, and the file is written', async () => {
  const { code, said } = await run(content, [
    ...order.filter((word) => word !== 'Итоги года подводят в мае.' && word !== '--text'),
    '--text',
    'Отчёт сдают в ФГИСМО.',
  ]);
  expect(code).toBe(0);
  expect(said).toContain('term/abbreviation');
  expect(existsSync(join(content, 'documents/saki-312.mdx'))).toBe(true);
});

test('--dry-run shows the files and writes none', async () => {
  const before = read('documents/saki-206.mdx');
  const { code, said } = await run(content, [...(commands['annex'] ?? []), '--dry-run']);
  expect(code).toBe(0);
  expect(said).toContain('documents/saki-206-4.mdx\n\n---\ntitle: График проверок\n');
  expect(said).toContain('documents/saki-206.mdx (изменится)');
  expect(said).toContain('+    document: saki-206-4');
  expect(read('documents/saki-206.mdx')).toBe(before);
  expect(existsSync(join(content, 'documents/saki-206-4.mdx'))).toBe(false);
});

test('an existing file is never written over', async () => {
  await run(content, order);
  const first = read('documents/saki-312.mdx');
  const { code } = await run(content, [...order, '--id', 'saki-312']);
  expect(code).toBe(3);
  expect(read('documents/saki-312.mdx')).toBe(first);
});

test('an offered id is no longer than one may be, whatever it is made from', async () => {
  const word = 'сельскохозяйственно'.repeat(6);
  const args = order.map((one) => (one === '312' ? '' : one === 'Приказ об итогах года' ? word : one));
  const { code, said } = await run(content, args);
  expect(code).toBe(0);
  const id = /--id ([a-z0-9-]+)/u.exec(said)?.[1] ?? '';
  expect(id.length).toBeGreaterThan(3);
  expect(id.length).toBeLessThanOrEqual(80);
  expect(existsSync(join(content, `documents/${id}.mdx`))).toBe(true);
});

test.each([
  ['a symbolic link to a folder elsewhere', 'символическая ссылка'],
  ['a file', 'не папка'],
])('%s in the place of a folder is not written into, nor said to be written to', async (what, words) => {
  const elsewhere = temporaryFolder();
  const topics = join(content, 'documents');
  rmSync(topics, { recursive: true });
  if (what === 'a file') writeFileSync(topics, '');
  else symlinkSync(elsewhere, topics);
  for (const more of [[], ['--dry-run']]) {
    const { code, said, complained } = await run(content, [...order, ...more]);
    expect({ code, said }).toEqual({ code: 3, said: '' });
    expect(complained).toContain(`«documents» — ${words}`);
    expect(complained).toContain('Ничего не записано.');
  }
  expect(readdirSync(elsewhere)).toEqual([]);
});

test('a symbolic link that leads nowhere is not written through', async () => {
  const elsewhere = temporaryFolder();
  symlinkSync(join(elsewhere, 'saki-312.mdx'), join(content, 'documents/saki-312.mdx'));
  const { code, complained } = await run(content, [...order, '--id', 'saki-312']);
  expect(code).toBe(3);
  expect(complained).toContain('Id «saki-312» уже занят.');
  expect(readdirSync(elsewhere)).toEqual([]);
});

test.each([
  ['', 'У ключа --content нет значения.'],
  ['/nowhere', 'Папки «/nowhere» нет.'],
  ['package.json', '«package.json» — не папка.'],
])('a folder of content named %j is refused', async (folder, words) => {
  const { code, complained } = await run(folder, order);
  expect(code).toBe(3);
  expect(complained).toContain(words);
});

test('where there is nothing to choose from, that is said', async () => {
  const { code, complained } = await run(temporaryFolder(), order);
  expect(code).toBe(3);
  expect(complained).toContain('--organization: Значения «saki» нет. Выбирать пока не из чего');
});

test.each([['--help'], ['-h'], ['document', '-h']])('%j prints how the command is used', async (...args) => {
  const { code, said, complained } = await run(content, args);
  expect({ code, complained }).toEqual({ code: 0, complained: '' });
  expect(said).toMatch(/^Как запускать: npm run new/u);
});

test('--help names every flag of a kind', async () => {
  for (const { kind, questions } of scaffolds) {
    const { said } = await run(content, [kind, '--help']);
    for (const { flag } of questions) expect(said).toContain(`--${flag} `);
  }
});
