/** What a clause says beside its text, in the words of its card. */
import type { Amendment, Clause, Target } from '../corpus/types.ts';
import { kindName } from '../markup/kinds.ts';
import { rhythmWords } from '../markup/rhythm.ts';
import { dayWords } from '../views/date.ts';
import { outsideLinks, shapeOf } from './body-of-clause.ts';
import { fact, listFact, longFact, type Fact, type Item } from './facts.ts';
import { items, nameOf, targetItems, type Reading } from './reading.ts';

/** The label of the fact that names who answers. */
export const answers = 'Отвечает';
/** The label of the fact that says by when. */
export const by = 'Срок';
const setting = 'Оформление текста';

/** Every fact of a clause, text aside. */
export function clauseFacts(reading: Reading, clause: Clause): readonly Fact[] {
  const { annex } = clause;
  const roles = (label: string, ids: readonly string[]): Fact => listFact(label, items(reading, 'role', ids));
  return [
    fact('Номер', clause.number),
    listFact('Стоит в', placeItems(reading, clause)),
    roles('Кому', clause.addressees),
    listFact(answers, answering(reading, clause)),
    roles('Решает', clause.approves),
    roles('Участвует', clause.participates),
    roles('Извещается', clause.informed),
    listFact('Обязанность', items(reading, 'responsibility', clause.duties)),
    fact(by, clause.when === null ? null : rhythmWords(clause.when)),
    fact('Вид', kindName(clause.kind)),
    longFact('Ошибка оригинала', clause.erratum),
    longFact('Восстановлено', clause.reconstructed),
    listFact('Обещано приложением', annex === null ? [] : promised(reading, annex.number, annex.duties)),
    listFact('Изменяет', amendments(reading, clause, 'amends')),
    listFact('Отменяет', amendments(reading, clause, 'cancels')),
    listFact('Ссылки', links(reading, clause)),
    fact(setting, '', shapeOf(clause)),
  ];
}

/** Whether a change is one of the setting alone. */
export function isSetting({ label }: { readonly label: string }): boolean {
  return label === setting;
}

function placeItems(reading: Reading, { document, parent, section }: Clause): readonly Item[] {
  const { corpus, key } = reading;
  const holder: Target | null =
    parent !== null
      ? { kind: 'clause', id: `${document}#${parent}` }
      : section !== null
        ? { kind: 'section', id: `${document}#${section}` }
        : null;
  if (holder === null) return [];
  const words = parent === null ? `раздел ${section ?? ''}` : nameOf(corpus, holder);
  return [{ key: key(holder), words }];
}

function answering(reading: Reading, { responsible, unnamed }: Clause): readonly Item[] {
  const named = items(reading, 'role', responsible);
  return unnamed && named.length === 0 ? [{ key: 'unnamed', words: 'не назван' }] : named;
}

function promised(reading: Reading, number: string, duties: readonly string[]): readonly Item[] {
  const named = items(reading, 'responsibility', duties);
  const words = named.length === 0 ? number : `${number} — ${named.map((one) => one.words).join(', ')}`;
  return [{ key: [number, ...named.map(({ key }) => key)].join(' '), words }];
}

function amendments({ corpus, key }: Reading, clause: Clause, mode: Amendment['mode']): readonly Item[] {
  return clause.amendments
    .filter((one) => one.mode === mode)
    .map(({ target: id, from }) => ({
      key: `${key({ kind: 'clause', id })} ${from ?? ''}`,
      words: `${nameOf(corpus, { kind: 'clause', id })}${from === null ? '' : ` с ${dayWords(from)}`}`,
    }));
}

/** Where the text leads, inside the base and outside it; targets of «Изменяет» and «Отменяет» have their own line. */
function links(reading: Reading, clause: Clause): readonly Item[] {
  const own = new Set(clause.amendments.map(({ target }) => target));
  const inside = clause.references.filter(({ kind, id }) => kind !== 'clause' || !own.has(id));
  return [...targetItems(reading, inside), ...outsideLinks(clause).map((url) => ({ key: url, words: url }))];
}
