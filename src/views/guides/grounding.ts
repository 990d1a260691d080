/** What a guide rests on, said in plain words. */
import type { Guide } from '../../corpus/types.ts';
import type { State } from '../state.ts';
import type { BasisDocument } from './basis.ts';

export interface Grounding {
  readonly tone: State['tone'];
  readonly lead: string;
  readonly rest: string;
}

/** @param basis its documents: the state of the documents counts */
export function groundingWords({ grounding }: Guide, basis: readonly BasisDocument[]): Grounding {
  switch (grounding) {
    case 'regulations':
      return { tone: 'plain', lead: 'Ответ взят из документов.', rest: stateWords(basis) };
    case 'needs-manual':
      return {
        tone: 'warn',
        lead: 'Нужна ещё инструкция.',
        rest: `Где что нажать, документы не говорят. Это описывает Руководство пользователя «ЭлЖур»; его текста у нас нет, спросите администратора. ${stateWords(basis)}`.trim(),
      };
    case 'needs-local-act':
      return {
        tone: 'warn',
        lead: 'Нужен ещё документ вашей школы.',
        rest: `Документы базы отвечают не на всё: остальное решает школа приказом или положением. Спросите его у завуча или директора. ${stateWords(basis)}`.trim(),
      };
  }
}

function stateWords(documents: readonly BasisDocument[]): string {
  if (documents.length === 0) return '';
  const of = (tone: State['tone']): number => documents.filter((document) => document.tone === tone).length;
  if (of('bad') > 0) return 'Среди документов есть недействующие: состояние каждого — ниже.';
  if (of('good') === documents.length) return 'Документы действуют, это подтверждено.';
  if (of('warn') < documents.length) return 'Подтверждено действие не всех документов: состояние каждого — ниже.';
  const whose = documents.length === 1 ? 'Действует ли документ' : 'Действуют ли документы';
  return `${whose}, не подтверждено.`;
}
