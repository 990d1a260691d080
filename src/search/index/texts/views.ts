/** Pages that are derived from clauses: found by what they are for, not by the words they gather from everywhere. */
import type { Corpus } from '../../../corpus/types.ts';
import { upperFirst } from '../../../findings/lower-first.ts';
import { comparisonAddress, patternPairs } from '../../../views/compare/patterns.ts';
import { documentDesignation } from '../../../views/designation.ts';
import { formPath, forms } from '../../../views/forms/index.ts';
import { matrixOrganizations } from '../../../views/matrix/matrix-organizations.ts';
import { kindLabels, type PageText, type Unit } from '../../page-text.ts';
import { wholePage } from './parts.ts';

const page = (path: string, title: string, names: readonly string[], units: readonly Unit[] = []): PageText =>
  wholePage({ path, kind: 'page', title, label: kindLabels.page, names, lines: [], units });

/** The matrix, the calendar, comparisons, forms and lists. */
export function viewTexts(corpus: Corpus): readonly PageText[] {
  const responsibilities = [...corpus.responsibilities.values()].map(({ id, title }): Unit => ({
    anchor: id,
    heading: title,
    names: [],
    roles: [],
    text: `Кто отвечает: ${title}`,
  }));
  return [
    page(
      '/matrix/',
      'Кто за что отвечает',
      ['матрица ответственности', 'обязанности по организациям'],
      responsibilities,
    ),
    ...matrixOrganizations(corpus).map(({ id, name }) => ({
      ...page(`/matrix/${id}/`, `Кто за что отвечает: ${name}`, ['матрица ответственности']),
      organization: id,
    })),
    page('/calendar/', 'Календарь', ['что и когда делать', 'сроки по месяцам']),
    page('/compare/', 'Сравнение документов', ['чем отличаются документы']),
    ...patternPairs(corpus).map(({ pattern, variant }) =>
      page(
        comparisonAddress(pattern.id, variant.id),
        `Сравнение: ${documentDesignation(corpus, pattern)} и ${documentDesignation(corpus, variant)}`,
        [
          `чем отличаются ${[pattern, variant].map(({ organization }) => corpus.organizations.get(organization)?.name ?? organization).join(' и ')}`,
        ],
      ),
    ),
    page('/topics/', 'Темы консультаций', ['по каким темам консультируют']),
    page('/forms/', 'Бланки', ['образцы', 'формы', 'шаблоны']),
    ...forms(corpus).map((form) =>
      wholePage({
        path: formPath(form),
        kind: 'page',
        title: upperFirst(form.title),
        label: 'Бланк',
        names: [`бланк, форма, образец: ${form.title}`],
        lines: [],
      }),
    ),
  ];
}
