/** The questions that documents and annexes share. */
import { documentKinds, documentStatuses } from '../schemas/document.ts';
import { answer } from './answers.ts';
import { valuesOf } from './choices.ts';
import { always, never, type Question, type Situation } from './question.ts';
import { lineProblem, pastDayProblem } from './value-problem.ts';

export const kindQuestion: Question = {
  flag: 'kind',
  words: 'вид документа',
  required: always,
  choices: valuesOf('kind', documentKinds),
};

export const titleQuestion: Question = {
  flag: 'title',
  words: 'название нашими словами',
  help: 'Коротко, без номера и даты.',
  required: always,
  problem: lineProblem,
};

/** @param level the level of the issuer: a school has nobody under it */
export function scopeQuestion(offered: (situation: Situation) => string | null): Question {
  return {
    flag: 'scope',
    words: 'кого обязывает',
    required: always,
    choices: valuesOf('scope', ['own', 'subordinate', 'both']),
    offered,
  };
}

export const statusQuestion: Question = {
  flag: 'status',
  words: 'действует ли',
  required: always,
  // What has been superseded is so called by the document that took its place, which has to be there first.
  choices: valuesOf(
    'status',
    documentStatuses.filter((status) => status !== 'superseded'),
  ),
  offered: () => 'unverified',
};

export const statusCheckedQuestion: Question = {
  flag: 'status-checked',
  words: 'когда издатель подтвердил, что документ действует',
  help: 'Год-месяц-день.',
  required: always,
  asked: ({ answers }) => answer(answers, 'status') === 'in-force',
  problem: pastDayProblem,
};

export const adoptedQuestion: Question = {
  flag: 'adopted',
  words: 'дата документа',
  help: 'Год-месяц-день. Если даты нет, оставьте пустым.',
  required: never,
  problem: pastDayProblem,
};

export const copyQuestion: Question = {
  flag: 'copy',
  words: 'какая копия документа у вас',
  required: always,
  choices: valuesOf('copy', ['clean', 'damaged', 'ocr']),
  offered: () => 'clean',
};

export const noteQuestion: Question = {
  flag: 'note',
  words: 'полное название и чего в копии нет',
  help: 'Можно оставить пустым.',
  required: never,
  problem: lineProblem,
};

export const numberingQuestion: Question = {
  flag: 'numbering',
  words: 'как идут номера пунктов',
  required: always,
  choices: valuesOf('numbering', ['document', 'section']),
  offered: () => 'document',
};

export const clauseTextQuestion: Question = {
  flag: 'text',
  words: 'первый пункт нашими словами',
  help: 'Если оставить пустым, на его месте будет сказано, что пункты ещё не перенесены.',
  required: never,
};
