/** Links of every kind, each in a sentence. */
import type { Chance } from './chance.ts';
import type { Library, Planned } from './library.ts';
import type { PlannedClause } from './plan.ts';

/** The words that name a clause: its number, with the section or without. */
export function labelOf(clause: PlannedClause, chance: Chance): string {
  const { form, number, section, parent } = clause;
  if (form === 'preamble') return 'преамбула';
  if (number === null) {
    const above = parent?.number ?? null;
    return above !== null && chance.percent(50) ? chance.noted('label by the parent', `п. ${above}`) : 'эта часть';
  }
  const whole = section !== null && chance.percent(20);
  return whole ? chance.noted('label with the section', `п. ${section}.${number}`) : `п. ${number}`;
}

/** The link to a clause from a document. */
export function clauseLink(target: PlannedClause, from: string, chance: Chance): string {
  const file = target.document === from ? '' : `${target.document}.mdx`;
  return `[${labelOf(target, chance)}](${file}#${target.anchor})`;
}

/** A writer of sentences with a link; undefined where the document has nothing to link to. */
export function linkWriter(
  library: Library,
  chance: Chance,
): (document: Planned, clause: PlannedClause) => string | undefined {
  const { corpus, documents, cancelled } = library;
  const alive = documents.filter(({ status }) => status !== 'superseded' && status !== 'repealed');
  const dead = documents.filter(({ status }) => status === 'superseded' || status === 'repealed');
  const roles = [...corpus.roles.values()];
  const terms = [...corpus.terms.values()];
  // «ГОСТ» is an abbreviation that the glossary does not explain.
  const acts = [...corpus.acts.values()].filter(({ number = '' }) => !number.startsWith('ГОСТ'));
  const organizations = [...corpus.organizations.values()];
  const topics = [...corpus.topics.values()];

  return (document, clause) => {
    const any = chance.maybe(alive);
    const other = any === document ? undefined : any;
    switch (chance.below(14)) {
      case 0:
      case 1: {
        // Of a document that no longer holds nobody minds its links.
        const target = chance.maybe(document.clauses.filter((one) => one !== clause && !cancelled.has(one)));
        if (target === undefined || dead.includes(document)) return undefined;
        return chance.noted('link to a clause here', `Сравните ${clauseLink(target, document.id, chance)}.`);
      }
      case 2:
      case 3: {
        const target = chance.maybe((other?.clauses ?? []).filter((one) => !cancelled.has(one)));
        if (target === undefined) return undefined;
        return chance.noted(
          'link to a clause elsewhere',
          `Подробности называет ${clauseLink(target, document.id, chance)}.`,
        );
      }
      case 4: {
        const section = chance.maybe(other?.sections ?? []);
        if (section === undefined || other === undefined) return undefined;
        const link = `[раздел ${section.roman}](${other.id}.mdx#${section.roman})`;
        return chance.noted('link to a section', `Порядок описывает ${link}.`);
      }
      case 5:
        return other === undefined ? undefined : chance.noted('link to a document', `Основа — ${documentLink(other)}.`);
      case 6: {
        const old = chance.maybe(dead);
        if (old === document) return undefined;
        const target = chance.maybe(old?.clauses ?? []);
        if (target === undefined) return undefined;
        const link = clauseLink(target, document.id, chance);
        return chance.noted('link to what no longer holds', `Так требовал отменённый документ, ${link}.`);
      }
      case 7: {
        const role = chance.maybe(roles);
        return role && chance.noted('link to a role', `Поможет [${role.title}](../roles/${role.id}.mdx).`);
      }
      case 8: {
        const term = chance.maybe(terms);
        return (
          term && chance.noted('link to a term', `Слово объясняет словарь: [${term.term}](../terms.yaml#${term.id}).`)
        );
      }
      case 9: {
        const act = chance.maybe(acts);
        return (
          act && chance.noted('link to an act', `Этого требует [${act.number ?? act.title}](../acts.yaml#${act.id}).`)
        );
      }
      case 10: {
        const one = chance.maybe(organizations);
        return (
          one &&
          chance.noted('link to an organization', `Так же делает [${one.name}](../organizations/${one.id}.yaml).`)
        );
      }
      case 11: {
        const topic = chance.maybe(topics);
        return topic && chance.noted('link to a topic', `Этому учат: [${topic.title}](../topics/${topic.id}.mdx).`);
      }
      case 12:
        return chance.noted(
          'link to the web',
          'Объявления вывешивает [сайт школы](https://example.org/news/?page=2#top).',
        );
      default:
        return chance.noted('link to mail', 'О сбоях [пишут в школу](mailto:school@example.org).');
    }
  };

  function documentLink({ id, number, annexTo }: Planned): string {
    if (annexTo !== null) return chance.noted('link to an annex', `[приложение ${annexTo.number}](${id}.mdx)`);
    return number === null ? `[другой документ](${id}.mdx)` : `[документ № ${number}](${id}.mdx)`;
  }
}
