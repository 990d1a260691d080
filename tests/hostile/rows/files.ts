/** Things that are no plain files, and names that hurt. */
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { evil, harmless, refused, type Row } from './row.ts';

const [document] = Object.values(evil('Текст.'));
const text = typeof document === 'string' ? document : '';
const first = (file: string): { file: string; line: number } => ({ file, line: 1 });

function named(name: string, content = text): Row['files'] {
  return { [`documents/${name}`]: content };
}

/** A file whose name is no text. */
function rawName(directory: string): void {
  const folder = Buffer.from(join(directory, 'documents/'));
  writeFileSync(Buffer.concat([folder, Buffer.from([0xff, 0xfe]), Buffer.from('.mdx')]), text);
}

const unix = process.platform !== 'win32';
const strange: readonly (readonly [what: string, name: string])[] = [
  ['a hyphen', '-.mdx'],
  ['a space', 'a b.mdx'],
  ['a space at the end', 'order .mdx'],
  ['a sign of the eyes', '😀.mdx'],
  ['255 bytes', `${'а'.repeat(125)}1.mdx`],
  ['quotes', '"a".mdx'],
  ['a backslash', 'a\\b.mdx'],
  ['a line end', 'a\nb.mdx'],
  ['an escape of a terminal', 'a\u001b[2J.mdx'],
  ['a command of GitHub', '::set-output name=a::b.mdx'],
  ['dots', 'a..b.mdx'],
  ['capitals', 'Order2.mdx'],
  ['a dollar', '$(id).mdx'],
  ['letters of two signs', 'и\u0306.mdx'],
  ['letters turned round', 'a\u202eb.mdx'],
  ['a device of Windows', 'con.mdx'],
  ['a key of every object', '__proto__.mdx'],
];

export const fileRows: readonly Row[] = [
  refused('a link to a secret', { 'documents/evil.mdx': { link: '/etc/passwd' } }, 'file/symlink', { line: 1 }),
  refused(
    'a link to a secret as a list',
    { 'waivers.yaml': { link: '/etc/passwd' } },
    'file/symlink',
    first('waivers.yaml'),
  ),
  refused(
    'a link to a secret as a picture',
    { 'documents/plan.png': { link: '/etc/passwd' } },
    'file/symlink',
    first('documents/plan.png'),
  ),
  refused('a link to a folder', { 'documents/evil.mdx': { link: '/etc' } }, 'file/symlink', { line: 1 }),
  refused('a link to itself', { 'documents/evil.mdx': { link: 'evil.mdx' } }, 'file/symlink', { line: 1 }),
  refused('a link to nothing', { 'documents/evil.mdx': { link: 'nothing.mdx' } }, 'file/symlink', { line: 1 }),
  refused('a link to another file of the content', { 'documents/evil.mdx': { link: 'order.mdx' } }, 'file/symlink', {
    line: 1,
  }),
  refused('a folder of the content that is a link', { guides: { link: '/etc' } }, 'file/symlink', first('guides')),
  refused(
    'a folder of the content that is a link to itself',
    { guides: { link: 'guides' } },
    'file/symlink',
    first('guides'),
  ),
  refused(
    'a folder of the content that is a link to another',
    { guides: { link: 'topics' } },
    'file/symlink',
    first('guides'),
  ),
  refused('a folder in the place of a file', { 'documents/evil.mdx': { make: 'folder' } }, 'file/kind', { line: 1 }),
  refused(
    'a folder in the place of a list',
    { 'waivers.yaml': { make: 'folder' } },
    'file/kind',
    first('waivers.yaml'),
  ),
  refused(
    'a file in the place of a folder',
    { guides: { gone: true }, 'guides.mdx': 'x' },
    'file/kind',
    first('guides.mdx'),
  ),
  refused('folders in folders', { 'documents/a/b/c/d/e.mdx': text }, 'file/kind', first('documents/a/b')),
  refused('a folder that every object has', { 'constructor/evil.mdx': text }, 'file/kind', first('constructor')),
  refused('a folder that changes objects', { '__proto__/evil.mdx': text }, 'file/hidden', first('__proto__')),
  refused('a file of a folder that every object has', { 'toString/evil.mdx': text }, 'file/kind', first('toString')),
  refused('a name that is hidden', named('..mdx'), 'file/hidden', first('documents/..mdx')),
  refused('secrets of the surroundings', { '.env': 'SECRET=x' }, 'file/hidden', first('.env')),
  refused('a dot at the end', named('order.mdx.'), 'file/kind', first('documents/order.mdx.')),
  refused('a script', named('evil.js', 'process.exit(0)'), 'file/kind', first('documents/evil.js')),
  refused(
    'a page of Astro',
    named('evil.astro', '---\nprocess.exit(0)\n---'),
    'file/kind',
    first('documents/evil.astro'),
  ),
  refused(
    'a picture that is a program',
    named('evil.svg', '<svg onload="alert(1)"/>'),
    'file/kind',
    first('documents/evil.svg'),
  ),
  ...strange.map(([what, name]) =>
    refused(
      `a name with ${what}`,
      named(name),
      name.startsWith('_') ? 'file/hidden' : 'file/name',
      first(`documents/${name}`),
    ),
  ),
  refused('twins of case', named('Order.mdx'), 'file/same-name', first('documents/Order.mdx')),
  ...(unix
    ? [
        refused('a pipe that nobody writes to', { 'documents/evil.mdx': { make: 'pipe' } }, 'file/kind', { line: 1 }),
        refused(
          'a pipe in the place of a list',
          { 'waivers.yaml': { make: 'pipe' } },
          'file/kind',
          first('waivers.yaml'),
        ),
        refused('a name that is no text', {}, 'file/name', {
          ...first('documents/\ufffd\ufffd.mdx'),
          prepare: rawName,
        }),
      ]
    : []),
  refused('thousands of empty folders', {}, 'file/kind', {
    ...first('documents/f0'),
    prepare: (directory) => {
      for (let index = 0; index < 3000; index++) mkdirSync(join(directory, `documents/f${index}`));
    },
  }),
  { name: 'a folder without content', files: gone(), exit: 3, finding: null },
  ...(process.getuid?.() === 0 || !unix
    ? []
    : [
        {
          name: 'a file that may not be read',
          files: named('evil.mdx'),
          prepare: (directory: string) => chmodSync(join(directory, 'documents/evil.mdx'), 0),
          exit: 3,
          finding: null,
        } as const,
      ]),
  harmless('a file without an end of line', named('evil.mdx', text.trimEnd())),
];

function gone(): Row['files'] {
  const all = [
    'acts.yaml',
    'documents',
    'guides',
    'organizations',
    'responsibilities.yaml',
    'roles',
    'terms.yaml',
    'topics',
  ];
  return Object.fromEntries(all.map((path) => [path, { gone: true }]));
}
