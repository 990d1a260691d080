import type { Document } from '../corpus/types.ts';

/** A noun in the cases that requisites and citations need. */
export interface Noun {
  /** «приказ» */
  readonly nominative: string;
  /** (чего) «приказа» */
  readonly genitive: string;
  /** (к чему) «приказу» */
  readonly dative: string;
}

function noun(nominative: string, genitive: string, dative: string): Noun {
  return { nominative, genitive, dative };
}

const documentNouns: Record<Document['kind'], Noun> = {
  order: noun('приказ', 'приказа', 'приказу'),
  regulation: noun('регламент', 'регламента', 'регламенту'),
  statute: noun('положение', 'положения', 'положению'),
  roadmap: noun('дорожная карта', 'дорожной карты', 'дорожной карте'),
  schedule: noun('график', 'графика', 'графику'),
  procedure: noun('порядок', 'порядка', 'порядку'),
  policy: noun('политика', 'политики', 'политике'),
  instruction: noun('инструкция', 'инструкции', 'инструкции'),
};

const actNouns: Readonly<Record<string, Noun>> = {
  закон: noun('закон', 'закона', 'закону'),
  приказ: documentNouns.order,
  письмо: noun('письмо', 'письма', 'письму'),
  распоряжение: noun('распоряжение', 'распоряжения', 'распоряжению'),
  постановление: noun('постановление', 'постановления', 'постановлению'),
  стандарт: noun('стандарт', 'стандарта', 'стандарту'),
};

/** What sort of document it is, in words. */
export function documentNoun(kind: Document['kind']): Noun {
  return documentNouns[kind];
}

/** What sort of act it is; a sort we have no cases for stays as it is written, behind «акт». */
export function actNoun(kind: string): Noun {
  return actNouns[kind.toLowerCase()] ?? noun(kind, `акта (${kind})`, `акту (${kind})`);
}
