/** The sentence over a tree: what it holds, counted. */
import { upperFirst } from '../../findings/lower-first.ts';
import { counted } from '../../findings/plural.ts';
import type { ImpactNode, What } from './node.ts';

/** What is counted, in the accusative. */
const forms: readonly (readonly [What, readonly [string, string, string]])[] = [
  ['role', ['роль', 'роли', 'ролей']],
  ['responsibility', ['обязанность', 'обязанности', 'обязанностей']],
  ['cell', ['клетку матрицы', 'клетки матрицы', 'клеток матрицы']],
  ['sheet', ['лист роли', 'листа ролей', 'листов ролей']],
  ['clause', ['пункт', 'пункта', 'пунктов']],
  ['section', ['раздел', 'раздела', 'разделов']],
  ['document', ['документ', 'документа', 'документов']],
  ['annex', ['приложение без текста', 'приложения без текста', 'приложений без текста']],
  ['topic', ['тему', 'темы', 'тем']],
  ['guide', ['руководство', 'руководства', 'руководств']],
  ['organization', ['организацию', 'организации', 'организаций']],
];

/** What a thing rests on is not touched by it. */
const notTouched: ReadonlySet<string> = new Set(['rests-on', 'addressed-by', 'bound-by', 'supersedes', 'silent']);

/**
 * «Пункт 3.6 приказа № 206 от 25.06.2021 затрагивает 3 роли, 2 обязанности, 5 клеток матрицы, 1 тему.»
 * @param name how the thing is called in full @param branches what it touches directly
 */
export function summary(name: string, branches: readonly ImpactNode[]): string {
  const found = new Map<What, Set<string>>();
  const visit = ({ what, id, children }: ImpactNode): void => {
    if (what === 'group' && id !== null && notTouched.has(id)) return;
    if (id !== null) found.set(what, (found.get(what) ?? new Set<string>()).add(id));
    children.forEach(visit);
  };
  branches.forEach(visit);
  const parts = forms.flatMap(([what, [one, few, many]]) => {
    const count = found.get(what)?.size ?? 0;
    return count === 0 ? [] : [counted(count, one, few, many)];
  });
  const subject = upperFirst(name.replace(/^п\. /u, 'пункт '));
  if (parts.length === 0) return `${subject} никого и ничего не затрагивает.`;
  return `${subject} затрагивает ${parts.join(', ')}.`;
}
