import { expect, test } from 'vitest';
import { readPage } from './read-page.ts';

test('ids and links are read as a browser reads them', () => {
  const { ids, links } = readPage(
    '<a href="/a/?x=1&amp;y=2#b" id=one><img src=x.png srcset="a.png 1x, b.png 2x"><!-- id="3" --><script>"<a href=no>"</script>',
  );
  expect([...ids.keys()]).toEqual(['one']);
  expect(links.map(({ url }) => url)).toEqual(['/a/?x=1&y=2#b', 'x.png', 'a.png', 'b.png']);
});

test('what stands in a clause, in main and in a template is known', () => {
  const html = `<nav><a href="1"></a></nav><main><div data-clause="a#1" id="1"><p>x<a href="2"><br><img src="3"></a></div><a href="4"></a></main><template><a id="t" href="5"></a></template>`;
  const { links, ids, clauses } = readPage(html);
  expect(links.map(({ url, clause, inMain }) => [url, clause, inMain])).toEqual([
    ['1', null, false],
    ['2', 'a#1', true],
    ['3', 'a#1', true],
    ['4', null, true],
    ['5', null, false],
  ]);
  expect([...ids.keys()]).toEqual(['1']);
  expect(clauses).toMatchObject([{ clause: 'a#1', id: '1' }]);
  expect(links.map(({ offset }) => html.slice(offset, offset + 4))).toEqual(['href', 'href', 'src=', 'href', 'href']);
});

test('the head is read', () => {
  expect(
    readPage(
      '<!DOCTYPE html><html lang="ru"><head><meta charset="UTF-8"><title>Имя &amp; б</title><meta name="robots" content="noindex, nofollow"><link rel="canonical" href="/x/"><meta http-equiv="Refresh" content="5; URL=\'/y/\'"></head><body data-base="/"><svg><title>z</title></svg>',
    ),
  ).toMatchObject({
    doctype: true,
    charset: true,
    lang: 'ru',
    title: 'Имя & б',
    noindex: true,
    canonical: { text: '/x/' },
    refresh: { text: '/y/' },
    toldBase: '/',
    hasWords: true,
  });
  expect(readPage('<p>').hasWords).toBe(false);
  expect(readPage('<body><p>x<main><p> <code>x</code></main>').hasWords).toBe(false);
});

test('styles and modules of a page load what they name', () => {
  const { links } = readPage(
    '<style>a{background:url("/a.png")}</style><script type="module">import"./b.js"</script><p style="background:url(c.png)"><link rel="alternate" href="d"><link rel="preload stylesheet" href="e">',
  );
  expect(links.map(({ url, use, what }) => [url, use, what])).toEqual([
    ['/a.png', 'load', 'css'],
    ['./b.js', 'load', 'js'],
    ['c.png', 'load', 'css'],
    ['d', 'go', 'link'],
    ['e', 'load', 'css'],
  ]);
});
