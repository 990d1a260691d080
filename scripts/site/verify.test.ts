import { expect, test } from 'vitest';
import { temporaryFolder } from '../../tests/support/temporary-folder.ts';
import { readPage } from './read-page.ts';
import { missing } from './verify.ts';

test('missing pages and anchors are named', () => {
  const folder = temporaryFolder({
    'index.html': '<p>',
    'documents/saki-206/index.html': '<h3 id="3.5">3.5</h3><p title="a > b" id=3.4><!-- id="3.6" --><p>id="3.6"',
  });
  const pages = [
    { path: '/', anchors: [] },
    { path: '/documents/saki-206/', anchors: ['3.4', '3.5', '3.6'] },
    { path: '/terms/', anchors: ['eljur'] },
  ];
  expect(missing(folder, pages)).toEqual([
    'На странице /documents/saki-206/ нет якоря #3.6.',
    'Страница /terms/ не собрана.',
  ]);
});

test('ids and links are read as a browser reads them', () => {
  const { ids, links } = readPage(
    '<a href="/a/?x=1&amp;y=2#b" id=one><img src=x.png srcset="a.png 1x, b.png 2x"><script>"<a href=no>"</script>',
  );
  expect([...ids]).toEqual(['one']);
  expect(links).toEqual(['/a/?x=1&y=2#b', 'x.png', 'a.png', 'b.png']);
});
