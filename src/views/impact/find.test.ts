import { expect, test } from 'vitest';
import { load } from '../../../tests/hostile/content.ts';
import { find, ways } from './find.ts';

const { corpus, basis } = load({
  'topics/help.mdx': '---\ntitle: Помощь с журналом\n---\n\nТекст.\n',
  'guides/help.mdx': '---\ntitle: Кто поможет\nanswer: Методист.\ngrounding: regulations\n---\n\nТекст.\n',
  'roles/broken.mdx': '---\ntitle: [\n---\n\nТекст.\n',
});

function found(words: string): string {
  const outcome = find(corpus, basis.registry, words);
  if ('message' in outcome) return outcome.message;
  if ('several' in outcome) return ways(corpus, outcome.several).join('; ');
  const { target } = outcome;
  return target.kind === 'annex' ? `annex ${target.document} ${target.number}` : `${target.kind} ${target.id}`;
}

test.each([
  ['order#I.1.1', 'clause order#I.1.1'],
  ['order#I.1.1.', 'clause order#I.1.1'],
  ['order', 'document order'],
  ['order#I', 'section order#I'],
  ['document/order#I.2', 'clause order#I.2'],
  ['role/teacher', 'role teacher'],
  ['teacher', 'role teacher'],
  ['responsibility/help', 'responsibility help'],
  ['term/journal', 'term journal'],
  ['act/law', 'act law'],
  ['src/content/documents/order.mdx', 'document order'],
  ['src\\content\\documents\\order.mdx', 'document order'],
  ['documents/order.mdx:12:1', 'document order'],
  ['documents/order.mdx#I.2', 'clause order#I.2'],
  ['organizations/town.yaml', 'organization town'],
  ['terms.yaml#journal', 'term journal'],
  ['https://school.example/punkt/documents/order/#I.2', 'clause order#I.2'],
  ['https://school.example/punkt/roles/teacher/', 'role teacher'],
  ['/terms/#journal', 'term journal'],
  ['https://school.example/documents/%6Frder/#I.2', 'clause order#I.2'],
])('the id «%s» is %s', (words, meant) => {
  expect(found(words)).toBe(meant);
});

test.each([
  ['Учитель', 'role teacher'],
  ['  учитель ', 'role teacher'],
  ['«О ведении электронного журнала»', 'document order'],
  ['приказ № 12 от 25.06.2021', 'document order'],
  ['приказ 12', 'document order'],
  ['приложение 1 к приказу № 12', 'document plan'],
  ['приложение 1 к order', 'document plan'],
  ['order annex 1', 'document plan'],
  ['п. 1.1 order', 'clause order#I.1.1'],
  ['пункт 1.1 приказа № 12', 'clause order#I.1.1'],
  ['order 1.1', 'clause order#I.1.1'],
  ['order I.1.1', 'clause order#I.1.1'],
  ['преамбула приказа № 12 от 25.06.2021', 'clause order#preamble'],
  ['что записать на уроке', 'guide record-lesson'],
])('the words «%s» are %s', (words, meant) => {
  expect(found(words)).toBe(meant);
});

test('what several things are called is told and not guessed', () => {
  expect(found('help')).toBe(
    'responsibility/help — обязанность «Помощь»; topic/help — тема «Помощь с журналом»; guide/help — руководство «Кто поможет»',
  );
});

test.each([
  ['order#I.11', 'Пункта «I.11» в документе «order» нет. Похоже на «I.1».'],
  ['ordre#I.1', 'Документа «ordre» нет. Похоже на «order».'],
  ['techer', '«techer» в содержании нет. Похоже на «teacher».'],
  ['role/techer', '«role/techer» в содержании нет. Похоже на «role/teacher».'],
  ['учытель', '«учытель» в содержании нет. Похоже на «Учитель».'],
  ['приложение 7 к order', 'Приложения 7 у документа «order» нет. Есть: 1.'],
  ['приложение 7 к plan', 'Приложения 7 у документа «plan» нет. Приложений у него нет.'],
  ['broken', '«broken» есть, но прочитать его не удалось: в файле ошибки. Их покажет «npm run validate».'],
  ['', 'Напишите id или название: «saki-206#3.6», «учитель».'],
  ['я'.repeat(400), 'Напишите id или название: «saki-206#3.6», «учитель».'],
  [
    'https://school.example/%E0%A4%A',
    '«https://school.example/%E0%A4%A» в содержании нет. Пишите id («saki-206#3.6», «role/teacher») или название («учитель», «приложение 2 к saki-206»).',
  ],
])('of «%s» it says: %s', (words, message) => {
  expect(found(words)).toBe(message);
});

test.each(['__proto__', 'constructor', 'role/__proto__', 'toString/x', '#', 'order#', '#I.1', '/', 'order#__proto__'])(
  '«%s» is nothing',
  (words) => {
    expect(find(corpus, basis.registry, words)).toHaveProperty('message');
  },
);
