/** On `/design/` alone: what script makes elsewhere when it is asked for stands here in sight, made by the same code. */
import { failureAdvice, nothingAdvice } from '../search/interface/advice.ts';
import { resultItem } from '../search/interface/result-item.ts';
import type { Hit } from '../search/answer/hit.ts';
import { foundWords, loadingWords } from '../search/interface/words.ts';
import { lowVisionView } from '../reading/settings.ts';
import { previewOf } from './preview-content.ts';
import { viewForm } from './view-form.ts';

const found: readonly Hit[] = [
  {
    base: null,
    path: '/design/documents/kinds/#II.1',
    kind: 'document',
    title: [{ text: 'П. II.1', marked: false }],
    where: 'Регламент № 12 от 01.09.2026. Город',
    state: 'изложение, действие не подтверждено',
    excerpt: [
      { text: '… учитель делает запись в ', marked: false },
      { text: 'журнале', marked: true },
      { text: ' в день урока', marked: false },
    ],
  },
  {
    base: null,
    path: '/design/#journal',
    kind: 'term',
    title: [{ text: 'Журнал', marked: true }],
    where: 'Словарь',
    state: null,
    excerpt: [],
  },
];

fill('found', '.found', ...found.map(resultItem));
fill('loading', null, loadingWords);
fill(
  'nothing',
  null,
  foundWords({ hits: [], more: false }),
  nothingAdvice({ nearest: [], tellsWhereToAsk: true, unfilter: null }),
);
fill('failed', null, failureAdvice());
const clause = document.getElementById('II.1');
if (clause) fill('preview', null, ...previewOf(clause));
const form = viewForm(() => undefined);
form.show(lowVisionView);
fill('view', null, form.element);

/** Puts the nodes into the place of that name, or into an element inside it. */
function fill(place: string, inside: string | null, ...nodes: readonly (Node | string)[]): void {
  const shown = document.querySelector(`[data-show="${place}"]`);
  (inside === null ? shown : shown?.querySelector(inside))?.append(...nodes);
}
