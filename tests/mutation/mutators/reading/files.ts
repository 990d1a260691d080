/** Slips with files as they lie in the folder: names, copies, kinds. */
import type { ExampleFile } from '../../../../src/rules/rule.ts';
import type { Content, Mutator } from '../../mutator.ts';
import { withTwin } from './letters.ts';

/** A file that is renamed or copied. */
interface Moved {
  readonly folder: string;
  readonly stem: string;
  /** With the dot: `.mdx`. */
  readonly ending: string;
  readonly text: string;
}

/** The files that lie in folders. */
function* inFolders({ texts }: Content): Iterable<Moved & { file: string }> {
  for (const [file, text] of texts) {
    const [, folder, stem, ending] = /^(.+)\/(.+)(\.\w+)$/u.exec(file) ?? [];
    if (folder !== undefined && stem !== undefined && ending !== undefined) yield { file, folder, stem, ending, text };
  }
}

/** A file gets another name. */
function renamed(
  kind: string,
  rule: Mutator['rule'],
  name: (moved: Moved) => Iterable<string> | string | null,
): Mutator {
  return {
    kind,
    rule,
    *mutants(content) {
      for (const moved of inFolders(content)) {
        const made = name(moved) ?? [];
        for (const path of typeof made === 'string' ? [made] : made) {
          const file = `${moved.folder}/${path}`;
          if (!content.texts.has(file)) yield { files: { [moved.file]: null, [file]: moved.text }, file, line: 1 };
        }
      }
    },
  };
}

/** A file appears beside another; the finding stands at the new one. */
function added(
  kind: string,
  rule: Mutator['rule'],
  make: (moved: Moved) => { path: string; content?: ExampleFile },
): Mutator {
  return {
    kind,
    rule,
    *mutants(content) {
      for (const moved of inFolders(content)) {
        const { path, content: own = moved.text } = make(moved);
        if (!content.texts.has(path)) yield { files: { [path]: own }, file: path, line: 1 };
      }
    },
  };
}

/** Every file becomes something else. */
function replacedBy(kind: string, rule: Mutator['rule'], content: ExampleFile): Mutator {
  return {
    kind,
    rule,
    *mutants({ texts }) {
      for (const file of texts.keys()) yield { files: { [file]: content }, file, line: 1 };
    },
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const fileMutators: readonly Mutator[] = [
  replacedBy('empties a file', 'file/empty', ''),
  replacedBy('leaves only blank lines', 'file/empty', '\n  \n\n'),
  replacedBy('puts a link in place of a file', 'file/symlink', { link: '/etc/passwd' }),
  added('links a file under a second name', 'file/symlink', ({ folder, stem, ending }) => ({
    path: `${folder}/${stem}-2${ending}`,
    content: { link: `${stem}${ending}` },
  })),
  renamed('puts «_» before a name', 'file/hidden', ({ stem, ending }) => `_${stem}${ending}`),
  renamed('puts a dot before a name', 'file/hidden', ({ stem, ending }) => `.${stem}${ending}`),
  added('leaves a file of the Finder', 'file/hidden', ({ folder }) => ({ path: `${folder}/.DS_Store` })),
  added('leaves a Word document beside a text', 'file/kind', ({ folder, stem }) => ({
    path: `${folder}/${stem}.docx`,
  })),
  renamed('ends a name in .md', 'file/kind', ({ stem, ending }) => (ending === '.mdx' ? `${stem}.md` : null)),
  renamed('ends a name in capitals', 'file/kind', ({ stem, ending }) => `${stem}${ending.toUpperCase()}`),
  renamed(
    'ends a name in .yml or .txt',
    'file/kind',
    ({ stem, ending }) => stem + (ending === '.yaml' ? '.yml' : '.txt'),
  ),
  renamed('forgets the ending', 'file/kind', ({ stem }) => stem),
  renamed('puts a file into a folder of its own', 'file/kind', ({ stem, ending }) => `${stem}/text${ending}`),
  added('puts a text into the root', 'file/kind', ({ stem, ending }) => ({ path: `${stem}${ending}` })),
  added('saves a drawing', 'file/kind', ({ folder, stem }) => ({ path: `${folder}/${stem}.svg`, content: '<svg/>' })),
  renamed('begins a name with a capital', 'file/name', ({ stem, ending }) => `${capital(stem)}${ending}`),
  renamed('writes a name in capitals', 'file/name', ({ stem, ending }) => `${stem.toUpperCase()}${ending}`),
  renamed('puts a space into a name', 'file/name', ({ stem, ending }) => `${stem} 1${ending}`),
  renamed('keeps the name of a copy', 'file/name', ({ stem, ending }) => `${stem} (2)${ending}`),
  renamed('puts «_» into a name', 'file/name', ({ stem, ending }) => `${stem}_1${ending}`),
  renamed('doubles a hyphen of a name', 'file/name', ({ stem, ending }) => `${stem}--1${ending}`),
  renamed('names a file in Russian', 'file/name', ({ ending }) => `приказ${ending}`),
  added('copies a file under a name with a capital', 'file/same-name', ({ folder, stem, ending }) => ({
    path: `${folder}/${capital(stem)}${ending}`,
  })),
  added('copies a folder under a name with a capital', 'file/same-name', ({ folder, stem, ending }) => ({
    path: `${capital(folder)}/${stem}${ending}`,
  })),
  added('writes the text anew in .md', 'file/twin', ({ folder, stem, ending }) => ({
    path: `${folder}/${stem}${ending === '.mdx' ? '.md' : '.yml'}`,
  })),
  added('writes the text anew in a folder', 'file/twin', ({ folder, stem, ending }) => ({
    path: `${folder}/${stem}/index${ending}`,
  })),
  renamed('types a Cyrillic letter in a file name', 'schema/lookalike', ({ stem, ending }) =>
    Array.from(withTwin(stem), (name) => `${name}${ending}`),
  ),
];
