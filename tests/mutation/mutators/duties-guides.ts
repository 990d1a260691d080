/** Slips in topics and guides. */
import type { Topic } from '../../../src/corpus/types.ts';
import type { Content, Mutant, Mutator } from '../mutator.ts';
import { lineOf } from './graph-matter.ts';

/** The topics with their files. */
function* topicsOf({ checked, texts }: Content): Iterable<{
  readonly topic: Topic;
  readonly file: string;
  readonly text: string;
}> {
  for (const topic of checked.corpus.topics.values()) {
    const file = `topics/${topic.id}.mdx`;
    yield { topic, file, text: texts.get(file) ?? '' };
  }
}

/** The keys of a new guide on a topic. */
function guideOn({ id, title, audience, clauses }: Topic): Readonly<Record<string, string>> {
  return {
    title: `Что делать: ${title}`.replace(': ', ' — '),
    answer: 'Так, как сказано в документе.',
    audience: `[${audience.join(', ')}]`,
    topics: `[${id}]`,
    basis: `[${clauses.map((clause) => `"${clause}"`).join(', ')}]`,
    grounding: 'regulations',
    questions: `[${id}, как это сделать по теме ${id}, что мне делать с ${id}]`,
    reviewed: '2026-11-20',
  };
}

function guideText(keys: Readonly<Record<string, string>>): string {
  const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}---\n\nСделайте так, как сказано в документе.\n`;
}

/** A new guide, found at one of its keys, or at its first line where the key is not there. */
function guideMutant(keys: Readonly<Record<string, string>>, at: string): Mutant {
  const file = 'guides/zz-new.mdx';
  const text = guideText(keys);
  const index = Object.keys(keys).indexOf(at);
  return { files: { [file]: text }, file, line: index === -1 ? 2 : index + 2 };
}

function without(keys: Readonly<Record<string, string>>, gone: string): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(keys).filter(([key]) => key !== gone));
}

export const guideMutators: readonly Mutator[] = [
  {
    kind: 'takes a clause that names nobody',
    rule: 'topic/nobody',
    *mutants(content) {
      const { clauses } = content.checked.corpus;
      for (const { file, text } of topicsOf(content)) {
        const line = lineOf(text, /^clauses:/mu);
        for (const { id, responsible, approves } of clauses.values()) {
          if (responsible.length + approves.length > 0) continue;
          const changed = text.replace(/^clauses: .*$/mu, `clauses: ["${id}"]`);
          yield { files: { [file]: changed }, file, line };
        }
      }
    },
  },
  {
    kind: 'adds a topic that no guide names',
    rule: 'topic/guide',
    *mutants(content) {
      for (const { topic, text } of topicsOf(content)) {
        for (const more of ['new', 'other', 'second']) {
          const file = `topics/${topic.id}-${more}.mdx`;
          yield { files: { [file]: text }, file, line: lineOf(text, /^title:/mu) };
        }
      }
    },
  },
  {
    kind: 'forgets whom a topic is for or where it comes from',
    rule: 'topic/audience',
    *mutants(content) {
      for (const { file, text } of topicsOf(content)) {
        for (const key of ['audience', 'clauses']) {
          const written = new RegExp(`^${key}: .*\\n`, 'mu');
          yield { files: { [file]: text.replace(written, '') }, file, line: 2 };
          yield { files: { [file]: text.replace(written, `${key}: []\n`) }, file, line: lineOf(text, written) };
        }
      }
    },
  },
  {
    kind: 'answers by documents without naming a clause',
    rule: 'guide/basis',
    *mutants(content) {
      for (const { topic } of topicsOf(content)) {
        const keys = guideOn(topic);
        yield guideMutant({ ...keys, basis: '[]' }, 'grounding');
        yield guideMutant(without(keys, 'basis'), 'grounding');
      }
    },
  },
  {
    kind: 'forgets how people ask',
    rule: 'guide/questions',
    *mutants(content) {
      for (const { topic } of topicsOf(content)) {
        const keys = guideOn(topic);
        yield guideMutant({ ...keys, questions: '[]' }, 'questions');
        yield guideMutant(without(keys, 'questions'), 'questions');
      }
    },
  },
  {
    kind: 'puts one question into two guides',
    rule: 'guide/twin',
    *mutants(content) {
      for (const { topic } of topicsOf(content)) {
        for (const { topic: other } of topicsOf(content)) {
          if (other === topic) continue;
          const first = guideText(guideOn(topic));
          const question = `Как это сделать по теме ${topic.id}?`;
          const mutant = guideMutant({ ...guideOn(other), questions: `[${other.id}, ${question}]` }, 'questions');
          yield { ...mutant, files: { ...mutant.files, 'guides/zz-first.mdx': first } };
        }
      }
    },
  },
];
