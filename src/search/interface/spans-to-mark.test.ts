import { expect, test } from 'vitest';
import { stem } from '../language/stem.ts';
import { spansToMark } from './spans-to-mark.ts';

const marked = (text: string, words: readonly string[], begun: readonly string[] = []): readonly string[] =>
  spansToMark(text, { words: words.map(stem), begun }).map(({ start, end }) => text.slice(start, end));

test('every form of a word is marked as a whole word, with its soft hyphens', () => {
  expect(marked('Журналы, журна\u00ADлов и в журнале; журналист — нет.', ['журнал'])).toEqual([
    'Журналы',
    'журна\u00ADлов',
    'журнале',
  ]);
});

test('ё and the mark of stress do not hide a word', () => {
  expect(marked('Отчёт и отче\u0301т', ['отчет'])).toEqual(['Отчёт', 'отче\u0301т']);
});

test('numbers of clauses stay whole', () => {
  expect(marked('П. 3.3 и п. 3.31', ['3.3'])).toEqual(['3.3']);
});

test('a word that was still being typed marks what begins so', () => {
  expect(marked('Пароль, пароли и парты', [], ['парол'])).toEqual(['Пароль', 'пароли']);
  expect(marked('Пароль', [])).toEqual([]);
});
