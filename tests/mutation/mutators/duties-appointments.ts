/** Slips in the files of organizations: who is appointed to what. */
import type { Clause, Corpus } from '../../../src/corpus/types.ts';
import { linesOf, withLine, type Content, type Mutator } from '../mutator.ts';
import { lineOf } from './graph-matter.ts';

const files = /^organizations\//u;
const leads = ['rollout-lead', 'working-group-lead'];

function names({ addressees, responsible, approves, participates }: Clause, role: string): boolean {
  return [addressees, responsible, approves, participates].some((roles) => roles.includes(role));
}

/** Every appointment with the file and the line that names its clause. */
function* appointments(content: Content): Iterable<{
  readonly roles: readonly string[];
  readonly organization: string;
  readonly file: string;
  readonly line: number;
}> {
  for (const { id, appointments } of content.checked.corpus.organizations.values()) {
    const file = `organizations/${id}.yaml`;
    for (const { role, holder, clause } of appointments) {
      if (clause === undefined) continue;
      const text = content.texts.get(file) ?? '';
      const line = lineOf(text, new RegExp(`(?<=role: ${role}\\n(?:    (?!clause).*\\n)*)    clause:`, 'u'));
      yield { roles: [role, ...(holder === undefined ? [] : [holder])], organization: id, file, line };
    }
  }
}

function issuer({ documents }: Corpus, { document }: Clause): string | undefined {
  return documents.get(document)?.organization;
}

export const appointmentMutators: readonly Mutator[] = [
  {
    kind: 'takes a clause that appoints somebody else',
    rule: 'role/appointment',
    *mutants(content) {
      const { corpus } = content.checked;
      for (const { roles, organization, file, line } of appointments(content)) {
        for (const clause of corpus.clauses.values()) {
          if (issuer(corpus, clause) !== organization || roles.some((role) => names(clause, role))) continue;
          const text = withLine(content, { file, line, text: '' }, `    clause: "${clause.id}"`);
          yield { files: { [file]: text }, file, line };
        }
      }
    },
  },
  {
    kind: 'takes a clause of another organization',
    rule: 'role/appointment',
    *mutants(content) {
      const { corpus } = content.checked;
      for (const { organization, file, line } of appointments(content)) {
        for (const clause of corpus.clauses.values()) {
          if (issuer(corpus, clause) === organization) continue;
          const text = withLine(content, { file, line, text: '' }, `    clause: "${clause.id}"`);
          yield { files: { [file]: text }, file, line };
        }
      }
    },
  },
  {
    kind: 'appoints two leads',
    rule: 'role/two-leads',
    *mutants({ texts, checked }) {
      for (const { id, appointments } of checked.corpus.organizations.values()) {
        const file = `organizations/${id}.yaml`;
        const written = texts.get(file) ?? '';
        const list = /^appointments:\n/mu.test(written) ? written : `${written}appointments:\n`;
        for (const role of leads) {
          for (const position of ['методист', 'начальник отдела', 'учитель информатики']) {
            const known = appointments.some((one) => one.role === role);
            const first = `  - role: ${role}\n    position: ${position}\n`;
            const second = known ? '' : `  - role: ${role}\n    position: главный специалист\n`;
            const text = list.replace(/^appointments:\n/mu, (key) => key + first + second);
            const line = lineOf(text, new RegExp(`(?<=  - role: ${role}\\n[^]*)  - role: ${role}$`, 'mu'));
            yield { files: { [file]: text }, file, line };
          }
        }
      }
    },
  },
  {
    kind: 'copies an appointment',
    rule: 'role/position',
    *mutants(content) {
      for (const line of linesOf(content, files)) {
        if (!line.text.startsWith('  - role: ')) continue;
        const rest = (content.texts.get(line.file) ?? '').split('\n').slice(line.line);
        const end = rest.findIndex((text) => !text.startsWith('    '));
        const own = rest.slice(0, end === -1 ? rest.length : end);
        const position = own.findIndex((text) => text.startsWith('    position:'));
        const text = withLine(content, line, [line.text, ...own, line.text].join('\n'));
        yield { files: { [line.file]: text }, file: line.file, line: line.line + own.length + 2 + position };
      }
    },
  },
  {
    kind: 'adds an organization without a document',
    rule: 'organization/idle',
    *mutants({ texts, checked }) {
      for (const id of checked.corpus.organizations.keys()) {
        for (const more of ['north', 'south']) {
          const file = `organizations/${id}-${more}.yaml`;
          const text = (texts.get(`organizations/${id}.yaml`) ?? '').replace(/^name: .*$/mu, 'name: Новая школа');
          yield { files: { [file]: text }, file, line: lineOf(text, /^name:/mu) };
        }
      }
    },
  },
  {
    kind: 'loses the documents of an organization',
    rule: 'organization/idle',
    *mutants({ texts, checked }) {
      for (const id of checked.corpus.organizations.keys()) {
        const own = Array.from(checked.corpus.documents.values()).filter(({ organization }) => organization === id);
        const file = `organizations/${id}.yaml`;
        const gone = Object.fromEntries(own.map((document) => [`documents/${document.id}.mdx`, null]));
        yield { files: gone, file, line: lineOf(texts.get(file) ?? '', /^name:/mu) };
      }
    },
  },
  {
    kind: 'adds a responsibility that no clause gives',
    rule: 'responsibility/idle',
    *mutants({ texts, checked }) {
      const file = 'responsibilities.yaml';
      for (const { id, title, group } of checked.corpus.responsibilities.values()) {
        const text = `${texts.get(file) ?? ''}- id: ${id}-2\n  title: ${title} заново\n  group: ${group}\n`;
        yield { files: { [file]: text }, file, line: text.split('\n').length - 2 };
      }
    },
  },
];
