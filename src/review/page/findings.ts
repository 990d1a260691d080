/** What the check says now and did not before, and the other way round. */
import type { Element } from 'hast';
import { counted } from '../../findings/plural.ts';
import type { Review, ShownFinding } from '../review.ts';
import { severities } from '../words.ts';
import { grouped, type GroupedFinding } from '../grouped.ts';
import { h, type Child } from './element.ts';

/** So many findings are told one by one. */
const most = 50;
/** So many places of one finding are told. */
const mostPlaces = 8;

export function findingsSection({ findings }: Review): Element {
  const { added, gone } = findings;
  const loud = added.filter(({ severity }) => severity !== 'note');
  const notes = added.filter(({ severity }) => severity === 'note');
  return h(
    'section',
    { ariaLabelledBy: 'findings' },
    h('h2', { id: 'findings' }, 'Проверка'),
    loud.length === 0 && h('p', {}, 'Новых ошибок и предупреждений нет.'),
    list(loud),
    folded('Новые заметки', notes),
    folded('Больше нет', gone),
  );
}

function folded(label: string, findings: readonly ShownFinding[]): Child {
  if (findings.length === 0) return null;
  return h('details', {}, h('summary', {}, `${label}: ${findings.length}`), list(findings));
}

function list(all: readonly ShownFinding[]): Child {
  if (all.length === 0) return null;
  const findings = grouped(all);
  const rest = findings.length - most;
  return [
    h('ul', { className: ['findings'] }, findings.slice(0, most).map(findingItem)),
    rest > 0 &&
      h(
        'p',
        { className: ['note'] },
        `И ещё ${counted(rest, 'замечание', 'замечания', 'замечаний')}: все покажет npm run validate.`,
      ),
  ];
}

function findingItem({ finding: { severity, message, hint, why }, places }: GroupedFinding): Element {
  return h(
    'li',
    { className: [severity] },
    h(
      'p',
      {},
      h('b', {}, `${severities[severity]}: `),
      message,
      hint !== null && [' ', h('span', { className: ['hint'] }, hint)],
    ),
    places
      .slice(0, mostPlaces)
      .map(({ file, line, source }) =>
        h(
          'p',
          { className: ['where'] },
          h('code', {}, `${file}:${line}`),
          source !== null && source !== '' && [' ', h('q', {}, cut(source))],
        ),
      ),
    places.length > mostPlaces && h('p', { className: ['where'] }, `и ещё ${places.length - mostPlaces}`),
    why !== null && severity !== 'note' && h('p', { className: ['where'] }, `Почему это важно: ${why}.`),
  );
}

function cut(text: string): string {
  const signs = [...text.trim()];
  return signs.length > 160 ? `${signs.slice(0, 160).join('')}…` : signs.join('');
}
