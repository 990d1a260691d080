import { expect, test } from 'vitest';
import { scriptImports } from './script-imports.ts';
import { styleLinks } from './style-links.ts';

test('imports of files, at once and later; no packages, no made-up addresses', () => {
  const script =
    'import{a}from"./a.js";import"./b.js";export*from\'../c.mjs\';const d=()=>import(`./d.js`);import e from"e";import(new URL(`f.js`,g));import(`./${h}.js`);x.from("./i.js")';
  expect(scriptImports(script).map(({ url }) => url)).toEqual(['./a.js', './b.js', '../c.mjs', './d.js']);
});

test('addresses of a stylesheet; none in comments and strings', () => {
  const css =
    '@import "a.css";@import url(b.css);/* url(no) */i{background:url( \'c (1).png\' ),url(d.png)}i::after{content:"url(no)"}';
  expect(styleLinks(css).map(({ url }) => url)).toEqual(['a.css', 'b.css', 'c (1).png', 'd.png']);
  expect(styleLinks(css).map(({ offset }) => css.slice(offset, offset + 4))).toEqual(['@imp', 'url(', 'url(', 'url(']);
});
