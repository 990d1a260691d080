import { documentGap, type GapKind } from '../gap.ts';

export const official: GapKind = {
  id: 'official',
  title: 'Изложение вместо официального текста',
  meaning: 'Мы пересказали документ по пунктам. Официальный текст появится рядом, когда его передаст издатель.',
  practice: 'Для официальных бумаг берите оригинал.',
  none: 'Все документы стоят официальным текстом.',
  find: ({ corpus }) =>
    [...corpus.documents.values()]
      .filter(({ rendition }) => rendition === 'restatement')
      .map((document) => documentGap(document, '')),
};
