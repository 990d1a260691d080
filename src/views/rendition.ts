/** What the text on the page is (our restatement or the official text) and how good the copy was. */
import type { Document } from '../corpus/types.ts';
import { documentNoun } from './kind-words.ts';

/** For lists and citations: «изложение» or «официальный текст». */
export function renditionWord(document: Document): string {
  return document.rendition === 'restatement' ? 'изложение' : 'официальный текст';
}

/** The sentence that stands at the head of a restatement or of an official text. */
export function renditionSentence(document: Document): string {
  return document.rendition === 'restatement'
    ? `Это изложение, не текст ${documentNoun(document.kind).genitive}.`
    : `Это официальный текст ${documentNoun(document.kind).genitive}.`;
}

const copies: Record<Document['source']['copy'], string> = {
  clean: 'Исходная копия читается хорошо',
  damaged: 'Исходная копия повреждена',
  ocr: 'Исходная копия распознана с ошибками',
};

/** How good the copy was that the text is written from. */
export function copyWords(document: Document): string {
  return copies[document.source.copy];
}
