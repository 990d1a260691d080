/**
 * What each reference led to when somebody last looked at it: a line a reference, who refers, to what, and the fingerprint
 * of what was read there. `references.lock` holds them; a reference whose target says something else today is stale.
 */
import { createHash } from 'node:crypto';
import type { Corpus, Target } from '../corpus/types.ts';
import { targetKey } from '../corpus/target.ts';
import type { Use } from '../corpus/use.ts';

/** Fingerprints by referrer and target, each as `<kind>/<id>`. */
export type RecordedReferences = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** First lines of the file. */
const heading = [
  '# Что говорили пункты, роли, термины, когда ссылки на них сверяли в последний раз.',
  '# Файл делает команда «npm run references», руками его не меняют.',
];

/** Reads the lock; a line that is none is passed over, it will be written anew. */
export function readReferences(text: string): RecordedReferences {
  const recorded = new Map<string, Map<string, string>>();
  for (const line of text.split('\n')) {
    const [from, target, print, ...rest] = line.split(' ');
    if (line.startsWith('#') || from === undefined || target === undefined || print === undefined || rest.length > 0)
      continue;
    const own = recorded.get(from) ?? new Map<string, string>();
    recorded.set(from, own.set(target, print));
  }
  return recorded;
}

/** Writes the lock, in order. */
export function writeReferences(recorded: RecordedReferences): string {
  const lines = Array.from(recorded, ([from, targets]) =>
    Array.from(targets, ([target, print]) => `${from} ${target} ${print}`),
  ).flat();
  return `${[...heading, ...lines.sort()].join('\n')}\n`;
}

/** What every reference of a graph leads to as it stands. @param uses as `Basis` holds them */
export function recordReferences(corpus: Corpus, uses: readonly Use[]): RecordedReferences {
  const recorded = new Map<string, Map<string, string>>();
  for (const { from, target } of uses) {
    const print = fingerprint(corpus, target);
    if (print === null) continue;
    const own = recorded.get(targetKey(from)) ?? new Map<string, string>();
    recorded.set(targetKey(from), own.set(targetKey(target), print));
  }
  return recorded;
}

/** What a thing says, in twelve letters: its words and what a card says of it, not where it stands. Null where it is gone. */
export function fingerprint(corpus: Corpus, { kind, id }: Target): string | null {
  const said = saying(corpus, kind, id);
  return said === null ? null : createHash('sha256').update(said).digest('hex').slice(0, 12);
}

function saying(corpus: Corpus, kind: Target['kind'], id: string): string | null {
  switch (kind) {
    case 'clause': {
      const clause = corpus.clauses.get(id);
      if (clause === undefined) return null;
      const { text, kind: sort, duties, responsible, approves, participates, informed, when } = clause;
      return words([text, sort, when ?? '', ...[duties, responsible, approves, participates, informed].map(String)]);
    }
    case 'section': {
      const [document = '', anchor] = id.split('#');
      const section = corpus.documents.get(document)?.sections.find((one) => one.anchor === anchor);
      return section === undefined ? null : words([section.text]);
    }
    case 'document': {
      const document = corpus.documents.get(id);
      return document === undefined
        ? null
        : words([document.title, document.number ?? '', document.adopted ?? '', document.organization]);
    }
    case 'term': {
      const term = corpus.terms.get(id);
      return term === undefined ? null : words([term.term, term.expansion ?? '', term.definition]);
    }
    case 'act': {
      const act = corpus.acts.get(id);
      return act === undefined ? null : words([act.kind, act.date ?? '', act.number ?? '', act.title]);
    }
    case 'role':
      return titled(corpus.roles.get(id));
    case 'topic':
      return titled(corpus.topics.get(id));
    case 'guide':
      return titled(corpus.guides.get(id));
    case 'responsibility':
      return titled(corpus.responsibilities.get(id));
    case 'organization': {
      const organization = corpus.organizations.get(id);
      return organization === undefined ? null : words([organization.name, organization.fullName]);
    }
  }
}

function titled(thing: { readonly title: string } | undefined): string | null {
  return thing === undefined ? null : words([thing.title]);
}

function words(parts: readonly string[]): string {
  return parts.map(plain).join('\n');
}

/** Spaces that are not one space between words; most texts have none, and looking is cheaper than replacing. */
const oddSpace = /^\s|\s$|\s\s|[^\S ]/u;

function plain(part: string): string {
  const text = part.normalize('NFC');
  return oddSpace.test(text) ? text.replace(/\s+/gu, ' ').trim() : text;
}
