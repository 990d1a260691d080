/** What the fields of content may name: the things that are there, with their titles. */
import type { Corpus, TargetKind } from '../../src/corpus/types.ts';
import { referenceFields } from '../../src/corpus/fields.ts';
import { rules } from '../../src/rules/index.ts';
import type { Described } from '../../src/schemas/field-words.ts';
import type { NamedValue, Names } from '../../src/schemas/json-schema.ts';
import { clauseNames } from '../../src/views/clause-name.ts';
import { actDesignation, fullDesignation } from '../../src/views/designation.ts';

type Nameable = Exclude<TargetKind, 'section'>;

/** A lookup of what a field may name, by collection and path. */
export function namesOf(corpus: Corpus): (collection: Described, path: string) => Names | null {
  const known = new Map<string, Names>();
  return (collection, path) => {
    if (collection === 'waivers') return path === 'rule' ? ruleNames() : null;
    const field = referenceFields[collection].find((one) => one.path.join('.') === path);
    if (field === undefined) return null;
    const name = field.kinds.join('-');
    const names = known.get(name) ?? { name, values: field.kinds.flatMap((kind) => valuesOf(corpus, kind)) };
    known.set(name, names);
    return names;
  };
}

function ruleNames(): Names {
  return { name: 'rule', values: rules.map(({ id, title }) => ({ value: id, words: title })) };
}

function valuesOf(corpus: Corpus, kind: Nameable): NamedValue[] {
  switch (kind) {
    case 'document':
      return Array.from(corpus.documents.values(), (document) => ({
        value: document.id,
        words: `${document.title} (${fullDesignation(corpus, document)})`,
      }));
    case 'clause':
      return [...corpus.documents.values()].flatMap((document) => {
        const names = clauseNames(document);
        return document.clauses.map(({ id, anchor, text }) => ({
          value: id,
          words: `${names.get(anchor) ?? anchor}: ${begin(text)}`,
        }));
      });
    case 'role':
      return titled(corpus.roles.values());
    case 'topic':
      return titled(corpus.topics.values());
    case 'guide':
      return titled(corpus.guides.values());
    case 'organization':
      return Array.from(corpus.organizations.values(), ({ id, name }) => ({ value: id, words: name }));
    case 'responsibility':
      return titled(corpus.responsibilities.values());
    case 'term':
      return Array.from(corpus.terms.values(), ({ id, term }) => ({ value: id, words: term }));
    case 'act':
      return Array.from(corpus.acts.values(), (act) => ({
        value: act.id,
        words: `${actDesignation(act)}: ${act.title}`,
      }));
  }
}

function titled(entries: Iterable<{ readonly id: string; readonly title: string }>): NamedValue[] {
  return Array.from(entries, ({ id, title }) => ({ value: id, words: title }));
}

/** The first words of a clause. */
function begin(text: string): string {
  const line = text.replace(/\s+/gu, ' ');
  return line.length > 90 ? `${line.slice(0, 89).trimEnd()}…` : line;
}
