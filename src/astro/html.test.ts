import type { BlockContent, PhrasingContent } from 'mdast';
import { expect, test } from 'vitest';
import { blockHtml, inlineHtml } from './html.ts';

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const link = (url: string, ...children: PhrasingContent[]): PhrasingContent => ({ type: 'link', url, children });

test('links lead to pages', () => {
  const nodes = [
    text('См. '),
    link('punkt:clause/saki-206#3.6', text('п. 3.6')),
    text(' и '),
    link('punkt:guide/lost-password', text('памятку')),
  ];
  expect(inlineHtml(nodes)).toBe(
    'См. <a href="/documents/saki-206/#3.6">п.\u00a03.6</a> и <a href="/guides/lost-password/">памятку</a>',
  );
});

test('signs of HTML in words stay words', () => {
  const nodes = [text('<b>&"'), link('https://example.org/?a=1&b="', text('x'))];
  expect(inlineHtml(nodes)).toBe('&lt;b>&amp;&quot;<a href="https://example.org/?a=1&amp;b=&quot;">x</a>');
});

test('the short way and the general way write the same', () => {
  const words = [text('Один & два, '), link('punkt:term/eljur', text('ЭлЖур')), text(' № 5')];
  const general = blockHtml([{ type: 'paragraph', children: [...words, { type: 'emphasis', children: [] }] }]);
  expect(general.replace('<em></em>', '')).toBe(blockHtml([{ type: 'paragraph', children: words }]));
});

test('a link says on paper what it refers to, on both ways', () => {
  const printed = ({ id }: { id: string }, words: string): string | null => (words === 'п. 3.6' ? `к "${id}"` : null);
  const words = [link('punkt:clause/saki-206#3.6', text('п. 3.6')), link('punkt:term/eljur', text('ЭлЖур'))];
  const plain = blockHtml([{ type: 'paragraph', children: words }], printed);
  expect(plain).toContain('#3.6" data-print="к &quot;saki-206#3.6&quot;">');
  expect(plain.match(/data-print/gu)).toHaveLength(1);
  const general = blockHtml([{ type: 'paragraph', children: [...words, { type: 'emphasis', children: [] }] }], printed);
  expect(general.replace('<em></em>', '').replaceAll('&#x22;', '&quot;')).toBe(plain);
});

test('a table is written without alignment, an image from where it is served', () => {
  const cell = (value: string) => ({ type: 'tableCell' as const, children: [text(value)] });
  const table: BlockContent = {
    type: 'table',
    align: ['left', 'right'],
    children: [{ type: 'tableRow', children: [cell('а'), cell('б')] }],
  };
  expect(blockHtml([table])).not.toContain('align');
  expect(blockHtml([table])).toMatch(/^<table tabindex="0">/u);
  expect(blockHtml([{ type: 'paragraph', children: [{ type: 'image', url: './plan.png', alt: 'План' }] }])).toBe(
    '<p><img src="/media/documents/plan.png" alt="План" loading="lazy"><span class="alt">План</span></p>',
  );
});
