/** The attacks that were seen to work without the guard, in a document and in prose; and their relatives. */
import { attacks, evilScript, roleText } from '../attacks.ts';
import { evil, firstLine, refused, type Row } from './row.ts';

/** In which line of the attack's body the finding stands, where it is not the first. */
const below: Readonly<Record<string, number>> = {
  'expression-in-a-table': 2,
  'image-by-reference': 2,
  'javascript-link-by-reference': 2,
};
const roleMatter = 5;
const roleBody = 7;
const orderMatter = 18;
const orderBody = 22;

const known = Object.entries(attacks).flatMap(([name, attack]): Row[] => {
  const { matter = '', body, rule } = attack;
  const shift = (matter === '' ? 0 : 1) + (below[name] ?? 0);
  const inMatter = rule === 'guard/layout';
  return [
    refused(`attack in prose: ${name}`, { 'roles/guest.mdx': roleText(attack) }, rule, {
      file: 'roles/guest.mdx',
      line: inMatter ? roleMatter : roleBody + shift,
    }),
    refused(
      `attack in a document: ${name}`,
      {
        'documents/order.mdx': {
          from: 'grounds: [law]\n---\n\n### Преамбула\n',
          to: `grounds: [law]\n${matter}---\n\n### Преамбула\n\n${body}\n`,
        },
      },
      rule,
      { file: 'documents/order.mdx', line: inMatter ? orderMatter : orderBody + shift },
    ),
  ];
});

const run = `globalThis.process.getBuiltinModule('node:fs').writeFileSync(globalThis.process.env['CANARY'], 'ran')`;
const leak = "globalThis.process.env['SECRET']";

/** What the attacks would run, in reach of them. */
const scripts: Row['files'] = { 'documents/evil.js': evilScript, 'roles/evil.js': evilScript };

const rows: readonly Row[] = [
  ...known,
  refused('import behind a quote mark', evil(`> import './evil.js'`), 'guard/esm'),
  refused('import behind a tab', evil(`\timport './evil.js'`), 'guard/esm'),
  refused('import in the second line of a paragraph', evil(`Текст\nimport './evil.js'`), 'guard/esm', {
    line: firstLine + 1,
  }),
  refused(
    'import behind a second byte order mark, which kills the parser',
    { 'roles/guest.mdx': "\ufeff\ufeffimport :='function(){<{{<a:b\t`é\\" },
    'guard/esm',
    { file: 'roles/guest.mdx', line: 1 },
  ),
  refused('import as a call', evil(`import('./evil.js')`), 'guard/esm'),
  refused('export of a default', evil(`export default ${run}`), 'guard/esm'),
  refused('export of a component', evil(`export const x = () => ${leak}`), 'guard/esm'),
  refused('comment of an expression', evil('{/* скрыто */}'), 'guard/comment'),
  refused('expression over lines', evil(`{\n  ${run}\n}`), 'guard/expression'),
  refused('expression of a secret', evil(`Пароль: {${leak}}.`), 'guard/expression'),
  refused('expression in a link', evil(`[п. {${leak}}](#1)`), 'guard/expression'),
  refused('expression in an address', evil(`<a href={${leak}}>x</a>`), 'guard/element'),
  refused('expression in a card', evil(`Текст.\n\n> Срок: {${leak}}`), 'guard/expression', { line: firstLine + 2 }),
  refused('element with a namespace', evil('<a:b to="x" />'), 'guard/element'),
  refused('element in Russian letters', evil('<Пункт to="x" />'), 'guard/element'),
  refused('element that is an object', evil('<globalThis.process.env to="x" />'), 'guard/element'),
  refused('component that prose may use', evil('<Clause to="order#I.2" />'), 'guard/element'),
  refused('style', evil('<style>{`* { display: none }`}</style>'), 'guard/element'),
  refused('closing tag alone', evil('Текст</script>'), 'guard/element'),
  refused('comment of HTML', evil('<!-- скрыто -->'), 'guard/comment'),
  refused('comment of HTML that goes on', evil('Текст <!-- скрыто\n\nещё'), 'guard/comment'),
  refused('doctype', evil('<!DOCTYPE html>'), 'guard/element'),
  refused('CDATA', evil('<![CDATA[x]]>'), 'guard/element'),
  refused('processing instruction', evil('<?php echo 1 ?>'), 'guard/element'),
];

export const attackRows: readonly Row[] = rows.map((row) => ({ ...row, files: { ...scripts, ...row.files } }));
