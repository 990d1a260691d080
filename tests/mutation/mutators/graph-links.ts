/** Slips in links and in what is named without one. */
import { placeOfUse, type Use } from '../../../src/corpus/use.ts';
import { linesOf, withLine, type Content, type Mutant, type Mutator } from '../mutator.ts';
import { newDocument, newPath, matterMutant, pathOf } from './graph-matter.ts';

/** A link of the content with its parts. */
interface Link {
  readonly use: Use;
  readonly file: string;
  readonly line: number;
  readonly label: string;
  readonly address: string;
  /** The file's text with the link written anew. */
  readonly written: (link: string) => string;
}

function* links({ checked, texts }: Content): Iterable<Link> {
  for (const use of checked.basis.uses) {
    if (!('lines' in use.at) || use.label === null) continue;
    const { file, line } = placeOfUse(use);
    const text = texts.get(file) ?? '';
    const { offset } = use.at;
    const found = /^\[([^\]]*)\]\(([^)\s]*)\)/u.exec(text.slice(offset));
    if (found === null) continue;
    const [whole, label = '', address = ''] = found;
    const written = (link: string): string => text.slice(0, offset) + link + text.slice(offset + whole.length);
    yield { use, file, line, label, address, written };
  }
}

function mutant({ file, line, written }: Link, link: string): Mutant {
  return { files: { [file]: written(link) }, file, line };
}

/** Every link whose words fit, with its words changed. */
function* relabelled(content: Content, words: RegExp, change: (label: string) => string | null): Iterable<Mutant> {
  for (const link of links(content)) {
    if (!words.test(link.label)) continue;
    const label = change(link.label);
    if (label !== null && label !== link.label) yield mutant(link, `[${label}](${link.address})`);
  }
}

const clauseLabel = /^п\. (?:[IVX]+\.)?\d+(?:\.\d+)*$/u;
const lastPart = /\d+(?!.*\d)/u;

function increased(label: string): string {
  return label.replace(lastPart, (part) => String(Number(part) + 1));
}

/** Lines of plain text in the clauses of documents. */
function* plainLines(
  content: Content,
): ReturnType<typeof linesOf> extends Iterable<infer Line> ? Iterable<Line> : never {
  const matter = new Map<string, number>();
  for (const line of linesOf(content, /^documents\//u)) {
    const fences = matter.get(line.file) ?? 0;
    if (line.text === '---') matter.set(line.file, fences + 1);
    else if (fences > 1 && /^\p{Lu}.*\.$/u.test(line.text)) yield line;
  }
}

/** The clause numbers of a document, each once. */
function numbersOf({ checked }: Content, file: string): string[] {
  const document = checked.corpus.documents.get(file.slice('documents/'.length, -'.mdx'.length));
  return [...new Set(document?.clauses.flatMap(({ anchor, number }) => (number === null ? [] : [anchor])) ?? [])];
}

/** Uses that a reader sees, of a clause, section or document. */
function leading(content: Content): { use: Use; document: string }[] {
  return content.checked.basis.uses.flatMap((use) => {
    const [document = ''] = use.target.id.split('#');
    return ['clause', 'section', 'document'].includes(use.target.kind) ? [{ use, document }] : [];
  });
}

/** Whether the reference is one that is followed, in a text that does not speak of old clauses. */
function isFollowed({ texts }: Content, { at, from }: Use): boolean {
  if (!('lines' in at)) return at.steps[0] === 'clauses' || at.steps[0] === 'basis';
  const text = texts.get(at.lines.file) ?? '';
  const block = text.slice(text.lastIndexOf('\n\n', at.offset), text.indexOf('\n\n', at.offset));
  return from.kind !== 'document' && !/отмен|утрат|прежн|действ|замен|взамен|вместо|раньше|ранее|стар/iu.test(block);
}

export const linkMutators: readonly Mutator[] = [
  {
    kind: 'types the next number in the words of a link',
    rule: 'reference/label',
    mutants: (content) => relabelled(content, clauseLabel, increased),
  },
  {
    kind: 'types a number more in the words of a link',
    rule: 'reference/label',
    mutants: (content) => relabelled(content, clauseLabel, (label) => `${label}.1`),
  },
  {
    kind: 'names the wrong section in the words of a link',
    rule: 'reference/label',
    mutants: (content) => relabelled(content, /раздел\p{L}* [IVX]+/u, (label) => label.replace(/[IVX]+/u, 'VII')),
  },
  {
    kind: 'names the wrong annex, row or order in the words of a link',
    rule: 'reference/label',
    mutants: (content) =>
      relabelled(content, /^(?:приложение|строк[аи]) \d+|№ \d+$/u, (label) =>
        label.replace(/(?<=^приложение |^строк[аи] )\d+|(?<=№ )\d+$/u, (number) => String(Number(number) + 20)),
      ),
  },
  {
    kind: 'leads a link to a neighbour',
    rule: 'reference/label',
    *mutants(content) {
      for (const link of links(content)) {
        const { target } = link.use;
        if (target.kind !== 'clause' || !clauseLabel.test(link.label)) continue;
        const [id = '', own = ''] = target.id.split('#');
        const numbers = numbersOf(content, pathOf(id)).filter((anchor) => !own.startsWith(anchor));
        const said = link.label.slice('п. '.length);
        const others = numbers.filter(
          (anchor) => anchor !== said && !anchor.includes(`.${said}`) && !/-|VI\.5/u.test(anchor),
        );
        const [path = ''] = link.address.split('#');
        for (const other of others.slice(0, 3)) yield mutant(link, `[${link.label}](${path}#${other})`);
      }
    },
  },
  {
    kind: 'leads a link of a clause to the clause itself',
    rule: 'reference/self',
    *mutants(content) {
      for (const link of links(content)) {
        const { from } = link.use;
        if (from.kind === 'clause') yield mutant(link, `[${link.label}](#${from.id.split('#')[1] ?? ''})`);
      }
    },
  },
  {
    kind: 'leads a link of a role or topic to its own file',
    rule: 'reference/self',
    *mutants(content) {
      for (const link of links(content)) {
        const { from } = link.use;
        if (from.kind === 'role' || from.kind === 'topic') yield mutant(link, `[${link.label}](${from.id}.mdx)`);
      }
    },
  },
  {
    kind: 'types a range the wrong way round in the words of a link',
    rule: 'reference/range',
    *mutants(content) {
      for (const link of links(content)) {
        if (!clauseLabel.test(link.label)) continue;
        const number = link.label.slice('п. '.length);
        for (const dash of ['–', '-', ' — '])
          yield mutant(link, `[пп. ${increased(number)}${dash}${number}](${link.address})`);
      }
    },
  },
  {
    kind: 'types a range the wrong way round in a text',
    rule: 'reference/range',
    *mutants(content) {
      const ranges = ['пп. 3.6–3.1', 'строки 9–3', 'разделы IV–II', 'пп. 12–9', 'пункты II.3–II.1', 'пп. 2.4–2.4'];
      for (const line of plainLines(content)) {
        const range = ranges[line.line % ranges.length] ?? '';
        yield {
          files: { [line.file]: withLine(content, line, `${line.text} Сравните ${range}.`) },
          file: line.file,
          line: line.line,
        };
      }
    },
  },
  {
    kind: 'forgets to make a link of a clause',
    rule: 'reference/prose',
    *mutants(content) {
      for (const link of links(content))
        if (/^(?:п\. [\dIVX.]+|п\. \d+ приказа № \d+|раздел [IVX]+)$/u.test(link.label)) yield mutant(link, link.label);
    },
  },
  {
    kind: 'names a clause without a link',
    rule: 'reference/prose',
    *mutants(content) {
      for (const line of plainLines(content)) {
        const numbers = numbersOf(content, line.file).filter((number) => !number.includes('-'));
        const [number] = numbers.slice(line.line % numbers.length);
        const spoken = ['См. п.', 'Об этом говорит пункт', 'Так сказано и в п.'][line.line % 3] ?? '';
        if (number === undefined || isOwn(content, line.file, line.line, number)) continue;
        const text = withLine(content, line, `${line.text} ${spoken} ${number}.`);
        yield { files: { [line.file]: text }, file: line.file, line: line.line };
      }
    },
  },
  {
    kind: 'names a clause that is not there',
    rule: 'reference/prose',
    *mutants(content) {
      for (const line of plainLines(content)) {
        const text = withLine(content, line, `${line.text} Подробнее — в п. 98.${line.line}.`);
        yield { files: { [line.file]: text }, file: line.file, line: line.line };
      }
    },
  },
  {
    kind: 'leaves a link to a document that is repealed',
    rule: 'reference/repealed',
    *mutants(content) {
      for (const { use, document } of leading(content)) {
        if (use.from.id.startsWith(`${document}#`) || !isFollowed(content, use)) continue;
        const { files } = matterMutant(content, document, { status: 'repealed' }, 'status');
        const { file, line } = placeOfUse(use);
        yield { files, file, line };
      }
    },
  },
  {
    kind: 'leaves a link to a clause that is cancelled',
    rule: 'reference/repealed',
    *mutants(content) {
      for (const { use, document } of leading(content)) {
        if (use.target.kind !== 'clause' || !isFollowed(content, use)) continue;
        const organization = content.checked.corpus.documents.get(document)?.organization ?? '';
        const [id = '', anchor = ''] = use.target.id.split('#');
        const body = `### 1.\n\nПункт отменён.\n\n> Отменяет: [этот пункт](${id}.mdx#${anchor}), с 01.09.2026\n`;
        const { file, line } = placeOfUse(use);
        yield { files: { [newPath]: newDocument(organization, '', body) }, file, line };
      }
    },
  },
  {
    kind: 'rewords a clause that others refer to',
    rule: 'reference/stale',
    *mutants(content) {
      const told = new Set<string>();
      for (const use of content.checked.basis.uses) {
        const { from, target } = use;
        const pair = `${from.kind}/${from.id} ${target.kind}/${target.id}`;
        if (target.kind !== 'clause' || told.has(pair)) continue;
        told.add(pair);
        const reworded = rewordedClause(content, target.id);
        const { file, line } = placeOfUse(use);
        if (reworded !== null) yield { files: reworded, file, line };
      }
    },
  },
];

/** Whether a line stands in the clause of this anchor. */
function isOwn({ checked }: Content, file: string, line: number, anchor: string): boolean {
  const document = checked.corpus.documents.get(file.slice('documents/'.length, -'.mdx'.length));
  return document?.clauses.findLast(({ at }) => at.line <= line)?.anchor === anchor;
}

/** The file of a clause with a sentence added to its text; null where it has no text of its own. */
function rewordedClause({ checked, texts }: Content, id: string): Record<string, string> | null {
  const clause = checked.corpus.clauses.get(id);
  if (clause === undefined) return null;
  const { file, line } = clause.at;
  const lines = (texts.get(file) ?? '').split('\n');
  const heading = lines[line - 1] ?? '';
  const at = heading.startsWith('#') ? lines.findIndex((text, index) => index >= line && text !== '') : line - 1;
  const text = lines[at];
  if (text === undefined || /^[#>]|^- /u.test(heading.startsWith('#') ? text : '')) return null;
  return { [file]: lines.with(at, `${text} Так решили позже.`).join('\n') };
}
