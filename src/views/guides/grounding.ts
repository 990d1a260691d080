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

function stateWords(basis: readonly BasisDocument[]): string {
  if (basis.length === 0) return '';
  const doubtful = basis.filter(({ tone }) => tone !== 'good').length;
  if (doubtful === 0) return 'Документы действуют, это подтверждено.';
  const whose = basis.length === 1 ? 'Действует ли документ' : 'Действуют ли документы';
  if (doubtful < basis.length) return 'Не все документы действуют: состояние каждого — ниже.';
  const unknown = basis.every(({ tone }) => tone === 'warn');
  return unknown ? `${whose}, не подтверждено.` : 'Состояние документов — ниже.';
}
