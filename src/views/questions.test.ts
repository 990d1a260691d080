import { expect, test } from 'vitest';
import { config } from '../../punkt.config.ts';
import { corpusOfContent } from '../../tests/support/corpus-of-content.ts';
import { answeredQuestions } from './questions.ts';

const corpus = corpusOfContent();
const today = '2026-11-22';
const questions = answeredQuestions(corpus, config.questions, today);

test('five things people come for stand in the configuration, and our content answers each', () => {
  expect(config.questions).toHaveLength(5);
  expect(config.questions.flatMap(({ clauses }) => clauses.filter((id) => !corpus.clauses.has(id)))).toEqual([]);
  expect(questions.map(({ path }) => path)).toEqual([
    '/guides/lost-password/',
    '/guides/lesson-record/',
    '/guides/monthly-check/',
    '/documents/krasnomakskaya-271/#1',
    '/guides/parent-no-internet/',
  ]);
});

test('an answer is the first sentence of its clause, with who, by when, whose rule and on what ground', () => {
  expect(questions.at(-1)?.answers).toEqual([
    {
      who: 'Отвечает директор школы, за отчётный период.',
      line:
        'Родители (законные представители), которые заявили, что не могут или не хотят получать сведения в ' +
        'электронной форме, узнают от школы результаты обучения и прогноз итоговой успешности обучающихся.',
      issuer: 'Сакский район',
      ground: { text: 'п. 3.6 приказа № 206 от 25.06.2021', path: '/documents/saki-206/#3.6' },
      state: { tone: 'warn', short: 'действие не подтверждено' },
    },
  ]);
});

test('a second sentence is told where both are short', () => {
  expect(questions[2]?.answers[0]?.line).toBe(
    'Регулярно, хотя бы раз в месяц, проверяет, не изменились ли фактические данные. ' +
      'Если изменились, сообщает об этом администратору электронного журнала, чтобы тот внёс поправки.',
  );
  expect(questions[3]?.answers[0]?.line).toMatch(/без бумажного варианта\.$/u);
});

test('where a clause introduces a list, the list is the answer', () => {
  expect(questions[1]?.answers[0]).toMatchObject({
    who: 'Отвечают учитель и классный руководитель, в день урока.',
    line:
      'Обязательны шесть полей: тема урока, домашнее задание, вид контроля, отметки, ' +
      'кто из обучающихся пропустил урок, ФИО учителя.',
  });
});

test('where two documents say different things, both are told with whose they are, and what is known from outside', () => {
  expect(questions[3]?.answers.map(({ issuer, who }) => [issuer, who])).toEqual([
    ['Красномакская школа', 'Исполнитель не назван, с 01.09.2021.'],
    ['Школа (не названа)', ''],
    ['Внешнее сведение', ''],
  ]);
  expect(questions[3]?.answers.at(-1)).toMatchObject({
    line: expect.stringMatching(/^С 01\.09\.2022 электронное не дублируют на бумаге; это прежний перечень/u) as string,
    ground: { text: 'приказ № 582 от 21.07.2022, Минпросвещения России', path: '/acts/#mp-582' },
  });
});

test('a question whose clauses are not in the graph is left out', () => {
  expect(answeredQuestions(corpus, [{ words: 'Что?', clauses: ['nowhere#1'] }], today)).toEqual([]);
});
