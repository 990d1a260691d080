/** Slips in the files of roles. */
import { changedLines, linesOf, withLine, type Mutator } from '../mutator.ts';
import { lineOf } from './graph-matter.ts';

const files = /^roles\//u;

export const roleMutators: readonly Mutator[] = [
  {
    kind: 'adds a role that no document names',
    rule: 'role/idle',
    *mutants({ checked }) {
      for (const { id, title, kind, level } of checked.corpus.roles.values()) {
        const file = `roles/${id}-2.mdx`;
        const text = `---\ntitle: ${title} второго корпуса\nkind: ${kind}\nlevel: ${level}\n---\n\nО нём не сказано.\n`;
        yield { files: { [file]: text }, file, line: 2 };
      }
    },
  },
  {
    kind: 'warns of a namesake on one side only',
    rule: 'role/not-mutual',
    *mutants({ checked, texts }) {
      for (const { id, notToConfuse } of checked.corpus.roles.values()) {
        const file = `roles/${id}.mdx`;
        const text = texts.get(file) ?? '';
        for (const other of notToConfuse) {
          const rest = notToConfuse.filter((one) => one !== other);
          const changed = text.replace(/^notToConfuse: .*$/mu, `notToConfuse: [${rest.join(', ')}]`);
          const at = `roles/${other}.mdx`;
          yield { files: { [file]: changed }, file: at, line: lineOf(texts.get(at) ?? '', /^notToConfuse:/mu) };
        }
      }
    },
  },
  {
    kind: 'takes an alias from another organization’s document',
    rule: 'role/alias',
    *mutants(content, random) {
      const { clauses, documents } = content.checked.corpus;
      const all = Array.from(clauses.values());
      const issuer = (document: string | undefined): string | undefined => documents.get(document ?? '')?.organization;
      yield* changedLines(content, files, (text) => {
        const written = /^ {4}clause: "([^#]+)#/u.exec(text)?.[1];
        const others = all.filter(({ document }) => issuer(document) !== issuer(written));
        const clause = others[random(others.length)];
        return written === undefined || clause === undefined ? null : `    clause: "${clause.id}"`;
      });
    },
  },
  {
    kind: 'writes an alias twice',
    rule: 'role/alias',
    *mutants(content) {
      for (const line of linesOf(content, files)) {
        if (!line.text.startsWith('  - organization: ')) continue;
        const rest = (content.texts.get(line.file) ?? '').split('\n').slice(line.line, line.line + 2);
        const text = withLine(content, line, `${line.text}\n${rest.join('\n')}\n${line.text}`);
        yield { files: { [line.file]: text }, file: line.file, line: line.line + 4 };
      }
    },
  },
  {
    kind: 'takes the title for an alias',
    rule: 'role/alias',
    *mutants(content) {
      yield* changedLines(content, files, (text, { file }) => {
        const title = /^title: (.+)$/mu.exec(content.texts.get(file) ?? '')?.[1] ?? '';
        return text.startsWith('    name: ') ? `    name: ${title}` : null;
      });
    },
  },
];
