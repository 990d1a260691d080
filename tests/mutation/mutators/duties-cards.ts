/** Slips in the cards: who is forgotten, and what. */
import { changedLines, type Mutant, type Mutator } from '../mutator.ts';
import { cardsOf, isAddressed, withLineAbove, withoutLine, type Card } from './card-lines.ts';

/** Where the line of a card stands; a line there is none of is above all others. */
function lineOf({ keys }: Card, key: Parameters<Card['keys']['get']>[0]): number {
  return keys.get(key) ?? 0;
}

export const cardMutators: readonly Mutator[] = [
  {
    kind: 'forgets who answers',
    rule: 'duty/unassigned',
    *mutants(content) {
      for (const card of cardsOf(content)) {
        const { clause, file, keys } = card;
        const only = keys.has('Отвечает') && keys.has('Обязанность') && !keys.has('Решает');
        if (!only || clause.kind === 'condition' || isAddressed(content, clause)) continue;
        yield withoutLine(content, file, lineOf(card, 'Отвечает'), lineOf(card, 'Обязанность'));
      }
    },
  },
  {
    kind: 'forgets who decides',
    rule: 'duty/unassigned',
    *mutants(content) {
      for (const card of cardsOf(content)) {
        const { clause, file, keys } = card;
        const only = keys.has('Решает') && keys.has('Обязанность') && !keys.has('Отвечает');
        if (!only || isAddressed(content, clause)) continue;
        yield withoutLine(content, file, lineOf(card, 'Решает'), lineOf(card, 'Обязанность'));
      }
    },
  },
  {
    kind: 'forgets whom the clause above addresses',
    rule: 'duty/unassigned',
    *mutants(content) {
      const cards = Array.from(cardsOf(content));
      for (const above of cards) {
        if (!above.keys.has('Кому') || above.clause.parent !== null) continue;
        const { document, anchor } = above.clause;
        for (const below of cards) {
          const { clause, keys } = below;
          const child = clause.document === document && clause.parent === anchor;
          if (!child || !clause.inherited || !keys.has('Обязанность')) continue;
          yield withoutLine(content, above.file, lineOf(above, 'Кому'), lineOf(below, 'Обязанность'));
        }
      }
    },
  },
  {
    kind: 'says that nobody is named where nothing is to be done',
    rule: 'duty/needless',
    *mutants(content) {
      for (const card of cardsOf(content)) {
        const { clause, file, keys } = card;
        if (!keys.has('Вид') || keys.has('Обязанность') || keys.has('Отвечает') || clause.kind === 'duty') continue;
        yield withLineAbove(content, file, lineOf(card, 'Вид'), '> Отвечает: не назван');
      }
    },
  },
  {
    kind: 'forgets what nobody is named for',
    rule: 'duty/needless',
    *mutants(content) {
      for (const card of cardsOf(content)) {
        if (!card.clause.unnamed || !card.keys.has('Обязанность')) continue;
        yield withoutLine(content, card.file, lineOf(card, 'Обязанность'), lineOf(card, 'Отвечает'));
      }
    },
  },
  {
    kind: 'calls a clause a duty that obliges nobody',
    rule: 'duty/silent',
    *mutants(content) {
      for (const card of cardsOf(content)) {
        const { clause, file, keys } = card;
        const bare = !keys.has('Обязанность') && !keys.has('Отвечает') && !keys.has('Решает');
        if (!bare || clause.kind === 'duty' || isAddressed(content, clause)) continue;
        const kind = keys.get('Вид');
        if (kind !== undefined) {
          const text = (content.texts.get(file) ?? '').split('\n');
          const line = (text[kind - 1] ?? '').replace(/Вид: .*/u, 'Вид: обязанность');
          yield { files: { [file]: text.with(kind - 1, line).join('\n') }, file, line: kind };
        } else {
          const other = Math.min(...keys.values());
          if (keys.size > 0) yield withLineAbove(content, file, other, '> Вид: обязанность');
        }
      }
    },
  },
  {
    kind: 'repeats whom the clause above addresses',
    rule: 'duty/addressee',
    *mutants(content) {
      for (const card of cardsOf(content)) {
        const { clause, file, keys } = card;
        if (!clause.inherited || clause.addressees.length > 0 || !keys.has('Обязанность')) continue;
        const roles = clause.responsible.map((id) => content.checked.corpus.roles.get(id)?.title ?? id);
        yield withLineAbove(content, file, lineOf(card, 'Обязанность'), `> Кому: ${roles.join(', ')}`);
      }
    },
  },
  {
    kind: 'takes a namesake of another level',
    rule: 'role/namesake',
    *mutants(content): Iterable<Mutant> {
      for (const [written, meant, files] of namesakes(content.checked.corpus)) {
        const line = new RegExp(`^(\\s*> (?:Кому|Отвечает|Решает):.*)${written}(?=,|$)`, 'iu');
        yield* changedLines(content, files, (text) => (line.test(text) ? text.replace(line, `$1${meant}`) : null));
      }
    },
  },
  {
    kind: 'gives a duty to a group that nobody knows',
    rule: 'role/unappointed',
    *mutants(content) {
      const council = '---\ntitle: Совет помощников\nkind: group\nlevel: school\n---\n\nПомогает.\n';
      for (const card of cardsOf(content)) {
        if (card.clause.kind === 'condition' || card.clause.unnamed) continue;
        const answers = card.keys.get('Отвечает');
        if (answers === undefined) continue;
        const text = (content.texts.get(card.file) ?? '').split('\n');
        const line = (text[answers - 1] ?? '').replace(/Отвечает: .*/u, 'Отвечает: совет помощников');
        const files = { [card.file]: text.with(answers - 1, line).join('\n'), 'roles/council.mdx': council };
        yield { files, file: card.file, line: answers };
      }
    },
  },
];

/** Titles of two roles of different levels that begin alike, and the documents where the first is right. */
function* namesakes({
  roles,
  documents,
  organizations,
}: Parameters<Mutator['mutants']>[0]['checked']['corpus']): Iterable<readonly [string, string, RegExp]> {
  for (const role of roles.values()) {
    const right = Array.from(documents.values()).filter(({ organization }) => {
      const school = organizations.get(organization)?.level === 'school';
      return school ? role.level === 'school' : role.level === 'municipal';
    });
    const files = new RegExp(`^documents/(?:${right.map(({ id }) => id).join('|')})\\.mdx$`, 'u');
    for (const id of role.notToConfuse) {
      const other = roles.get(id);
      if (other === undefined || other.level === role.level) continue;
      if (other.title.split(' ')[0] === role.title.split(' ')[0]) yield [role.title, other.title, files];
    }
  }
}
