import { expect, test } from 'vitest';
import { guarded } from './guard.ts';

test.each([
  '=1+1',
  '+7 978 000-00-00',
  '-1',
  '@SUM(A1)',
  '  =HYPERLINK("http://x")',
  '＝1+1',
  '3.6',
  '12.05',
  '1-2',
  '1/2',
  '5–6',
  '007',
  '1E5',
  '10:30',
  '5 май',
  'май 21',
  'дек.2021',
  'Mar 3',
  '50%',
  '1234567890123456',
  "'quoted",
])('Excel would do something with «%s»', (text) => {
  expect(guarded(text)).toBe(`'${text}`);
});

test.each([
  'п. 3.6',
  '№ 206',
  '206',
  '25.06.2021',
  '0',
  '154-од',
  'май–июнь',
  'октябрь',
  'до 15.08.2021',
  '— нет',
  'О п. 3.1',
  '10 учителей',
  '',
])('«%s» stays as it is', (text) => {
  expect(guarded(text)).toBe(text);
});
