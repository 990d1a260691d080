import { expect, test } from 'vitest';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { clauseNotes } from './clause-notes.ts';

const corpus = corpusOfContent();

function lines(clause: string): string[] {
  const [id = '', anchor = ''] = clause.split('#');
  const document = corpus.documents.get(id);
  const notes = (document && clauseNotes(corpus, document).get(anchor)?.notes) ?? [];
  return notes.map(({ label, parts }) => {
    const words = parts.map(({ text, aside }) => (aside === undefined ? text : `${text} (${aside})`));
    return `${label}: ${words.join(', ')}`;
  });
}

test('who and by when come first, then the responsibility, then the topic', () => {
  expect(lines('feodosia-298#IV.3.4')).toEqual([
    'Отвечает: системный администратор муниципалитета',
    'Срок: по запросу',
    'Обязанность: извлечение данных',
  ]);
  expect(lines('saki-206-3#t2')).toEqual([
    'Отвечает: ответственный за внедрение',
    'Обязанность: методическая поддержка',
    'Тема помощи: поурочно-тематические планы',
  ]);
});

test('the position that holds a role is told once, where the role begins', () => {
  expect(lines('feodosia-298#IV.3')).toEqual([
    'Роль: системный администратор муниципалитета (инженер-программист методического центра)',
  ]);
});

test('that nobody is named is said; a condition needs nobody', () => {
  expect(lines('krasnomakskaya-271#8')).toEqual([
    'Исполнитель: в документе не назван',
    'Вид: запрет',
    'Обязанность: сохранность учётных данных',
  ]);
  expect(lines('feodosia-298#III.b5')).toEqual(['Вид: условие', 'Обязанность: обучение педагогов']);
});

test('what a missing annex was to settle is said', () => {
  expect(lines('krasnomakskaya-271#2.10')).toContain('Обещано приложением 10, текста нет: защита персональных данных');
});

test('an annex that promises nothing by name is said to be missing all the same', () => {
  expect(lines('krasnomakskaya-271#2.6')).toContain('Обещано приложением 6: текста нет');
});
