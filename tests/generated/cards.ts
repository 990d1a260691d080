/** Cards of generated clauses: every key, every value, names in odd letters. */
import type { Corpus } from '../../src/corpus/types.ts';
import { clauseKinds } from '../../src/markup/kinds.ts';
import { months, rhythmPhrases } from '../../src/markup/rhythm.ts';
import { oddlyTyped, type Chance } from './chance.ts';
import type { Library, Planned } from './library.ts';
import { clauseLink } from './links.ts';
import type { PlannedClause } from './plan.ts';
import { generatedRoles } from './roles.ts';

/** A card, and the roles it names. */
export interface Card {
  readonly lines: readonly string[];
  readonly roles: readonly string[];
}

/** Who alone answers for what checks others, so that nobody checks themselves. */
const checkers: Readonly<Record<string, string>> = {
  'execution-control': 'execution-controller',
  'school-control': 'deputy-principal',
  'municipal-monitoring': 'curator',
};
/** Roles that have a namesake of the other level: a document names the one of its own level. */
const namesakes = {
  school: ['municipal-sysadmin', 'district-eljur-admin', 'site-admin'],
  above: ['school-sysadmin', 'school-eljur-admin'],
};
const errata = [
  'слово «сверяют» пропущено.',
  'стоит «журнаал»; вероятно, должно быть «журнал».',
  'стоит «для для»; вероятно, должно быть «для».',
] as const;
const reconstructions = ['строки в копии перемешаны.', 'дата «11.06.2021» читается по искажённым знакам.'] as const;

/** A writer of cards. */
export function cardWriter(
  { corpus, changes }: Library,
  chance: Chance,
): (document: Planned, clause: PlannedClause) => Card {
  const roles = [...corpus.roles.keys(), ...generatedRoles.map(({ id }) => id)].filter(
    (id) => !Object.values(checkers).includes(id),
  );
  const duties = [...corpus.responsibilities.keys()].filter((id) => !(id in checkers));
  const titles = titlesOf(corpus);
  const addressed = new Map<PlannedClause, readonly string[]>();

  return (document, clause) => {
    const others = document.school.level === 'school' ? namesakes.school : namesakes.above;
    const fitting = roles.filter((id) => !others.includes(id));
    const lines: string[] = [];
    const named: string[] = [];
    const above = addressedAbove(clause);
    if (clause.ownAnchor) put('Якорь', clause.anchor);
    // A condition or a task with an addressee of its own; nobody says again what stands above.
    if (chance.percent(above === undefined ? 12 : 3)) {
      const own = someRoles(2).filter((id) => above?.includes(id) !== true);
      if (own.length > 0) {
        addressed.set(clause, own);
        who('Кому', own);
      }
    }
    if (chance.percent(50)) task();
    if (chance.percent(15)) who('Участвует', someRoles(2));
    if (chance.percent(15)) who('Извещается', someRoles(3));
    if (clause.numberErratum !== null) put('Ошибка оригинала', clause.numberErratum);
    else if (chance.percent(5)) put('Ошибка оригинала', chance.of(errata));
    if (chance.percent(5)) put('Восстановлено', chance.of(reconstructions));
    const missing = document.annexes.filter((annex) => annex.document === null);
    const annex = chance.percent(20) ? chance.maybe(missing) : undefined;
    if (annex !== undefined) {
      const settled = chance.percent(60) ? ` — ${written(chance.some(duties, 1 + chance.below(2)))}` : '';
      put('Обещано приложением', `${annex.number}${settled}`);
    }
    const change = changes.get(clause);
    if (change !== undefined) {
      const links = change.targets.map((target) => clauseLink(target, document.id, chance));
      put(change.key, `${links.join(' и ')}, с ${change.from}`);
    }
    return { lines: shuffled(lines, chance), roles: named };

    /** What is to be done, and who does it; or that nobody has to. */
    function task(): void {
      const checking = chance.percent(5) ? chance.maybe(Object.entries(checkers)) : undefined;
      if (checking !== undefined) {
        put('Обязанность', written([checking[0]]));
        who('Отвечает', [checking[1]]);
        return;
      }
      const kind = chance.percent(40) ? chance.of(['обязанность', ...Object.keys(clauseKinds)]) : null;
      const tasks = chance.percent(75) ? chance.some(duties, chance.percent(75) ? 1 : 2 + chance.below(2)) : [];
      if (kind !== null) {
        chance.noted(`Вид: ${kind}`, '');
        put('Вид', oddlyTyped(kind, chance));
      }
      if (tasks.length > 0) {
        put('Обязанность', written(tasks));
        chance.noted(tasks.length === 1 ? 'one duty' : 'several duties', '');
      }
      if (chance.percent(40)) put('Срок', oddlyTyped(rhythm(), chance));
      if (tasks.length === 0 && kind !== 'обязанность') return;
      if (kind === 'условие' && chance.percent(60)) {
        chance.noted('condition of nobody', '');
        return;
      }
      if ((above !== undefined || addressed.has(clause)) && chance.percent(70)) {
        chance.noted(addressed.has(clause) ? 'own Кому answers' : 'Кому inherited', '');
        return;
      }
      const choice = chance.below(10);
      if (choice === 0) put('Отвечает', chance.noted('не назван', oddlyTyped('не назван', chance)));
      else if (choice < 3) who('Решает', someRoles(2));
      else who('Отвечает', someRoles(3));
      if (choice === 9) who('Решает', someRoles(1));
    }

    function put(key: string, value: string): void {
      lines.push(`> ${key}: ${value}`);
      chance.noted(key, '');
    }

    function someRoles(most: number): string[] {
      return chance.some(fitting, 1 + chance.below(most));
    }

    function who(key: string, ids: readonly string[]): void {
      named.push(...(key === 'Извещается' ? [] : ids));
      put(key, written(ids));
    }
  };

  /** Names by title, alias or id. */
  function written(ids: readonly string[]): string {
    return ids.map((id) => typed(name(id))).join(chance.percent(90) ? ', ' : ',');
  }

  function name(id: string): string {
    const generated = generatedRoles.find((role) => role.id === id);
    if (chance.percent(20)) return chance.noted('name by id', id);
    if (generated !== undefined && chance.percent(70)) return chance.noted('name by alias', generated.alias);
    return chance.noted('name by title', titles.get(id) ?? id);
  }

  /** Words like «ЭлЖур» and «УВР» keep their letters: term/spelling minds them in cards too. */
  function typed(whole: string): string {
    return /\p{L}\p{Lu}/u.test(whole) ? whole : oddlyTyped(whole, chance);
  }

  function rhythm(): string {
    const month = (): string => chance.of(months);
    const forms = [...Object.keys(rhythmPhrases), 'до 15.08.2021', 'с 01.09.2021', month(), `${month()}–${month()}`];
    const index = chance.below(forms.length);
    const form = forms[index] ?? '';
    chance.noted(
      `Срок: ${/^[а-я]+(?:–[а-я]+)?$/u.test(form) && form !== 'постоянно' ? (form.includes('–') ? 'months' : 'month') : form}`,
      '',
    );
    return form;
  }

  function addressedAbove({ parent }: PlannedClause): readonly string[] | undefined {
    for (let at = parent; at !== null; at = at.parent) {
      const ids = addressed.get(at);
      if (ids !== undefined) return ids;
    }
    return undefined;
  }
}

function titlesOf({ roles, responsibilities }: Corpus): Map<string, string> {
  const all = [...roles.values(), ...responsibilities.values(), ...generatedRoles];
  return new Map(all.map(({ id, title }) => [id, title]));
}

/** The lines of a card may stand in any order. */
function shuffled(lines: readonly string[], chance: Chance): string[] {
  return chance.some(lines, lines.length);
}
