import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { addressIn } from './address.ts';
import type { Address } from './understood.ts';

const nowhere: Address = { clause: null, section: null, number: null, date: null, annex: null };

describe('addressIn', () => {
  test.each<[string, Partial<Address>]>([
    ['п. 3.3 приказа 271', { clause: '3.3', number: '271' }],
    ['п.1.5 приказа 206', { clause: '1.5', number: '206' }],
    ['п.3.3 приказа №271', { clause: '3.3', number: '271' }],
    ['298 IV.2.1', { number: '298', section: 'IV', clause: '2.1' }],
    ['298 IV', { number: '298', section: 'IV' }],
    ['приказ 206 от 25.06.2021', { number: '206', date: '2021-06-25' }],
    ['приказ от 25.06.2021 № 206', { number: '206', date: '2021-06-25' }],
    ['приказ от 25 июня 2021', { date: '2021-06-25' }],
    ['206 от 25.06.21', { number: '206', date: '2021-06-25' }],
    ['25 мая 2021', { date: '2021-05-25' }],
    ['25.06.2021', { date: '2021-06-25' }],
    ['приказ сакского района 206', { number: '206' }],
    ['пункт 3.6', { clause: '3.6' }],
    ['п 3.6', { clause: '3.6' }],
    ['пп. 3.6', { clause: '3.6' }],
    ['что сказано в п 3.6', { clause: '3.6' }],
    ['271 п 3.3', { number: '271', clause: '3.3' }],
    ['271 3.3', { number: '271', clause: '3.3' }],
    ['п 8 приказ 271', { number: '271', clause: '8' }],
    ['раздел IV', { section: 'IV' }],
    ['раздел ІV', { section: 'IV' }],
    ['раздел 1У', { section: 'IV' }],
    ['раздел 4 п 2', { section: 'IV', clause: '2' }],
    ['раздел IV п. 2.1 регламента 298', { section: 'IV', clause: '2.1', number: '298' }],
    ['п. 2.1 раздела IV', { section: 'IV', clause: '2.1' }],
    ['IV.2.1', { section: 'IV', clause: '2.1' }],
    ['1У.2.1', { section: 'IV', clause: '2.1' }],
    ['п. IV.2.1', { section: 'IV', clause: '2.1' }],
    ['строка 7 дорожной карты', { clause: '7' }],
    ['приложение 2 к приказу 206', { annex: '2', number: '206' }],
    ['206', { number: '206' }],
    ['№ 271', { number: '271' }],
    ['154-ОД', { number: '154-од' }],
    ['регламент 154‑од п. IV.3', { number: '154-од', section: 'IV', clause: '3' }],
    ['3.6', { clause: '3.6' }],
  ])('%s', (query, expected) => {
    expect(addressIn(query)).toEqual({ ...nowhere, ...expected });
  });

  test.each([
    'ст. 28',
    'ст 28 273-фз',
    'п. 4 ч. 3 ст. 44',
    '2 класс',
    '3 четверть',
    'IV четверть',
    'у 3 класса',
    'школа № 5',
    '4.33 а не 4.5',
    'средний бал 4.33',
    'в 2021 году',
    '2021',
    'приказ 2021 года',
    'положение 2 класс',
    '10:30',
    '31.02.2021',
    'консультации 25.06.2021 будут',
    'приказ',
    '',
  ])('%s is none', (query) => {
    expect(addressIn(query)).toBeNull();
  });

  it('takes any text', () => {
    const piece = fc.constantFrom('п.', 'раздел', 'IV', '3.3', '271', '№', 'от', '25.06.2021', 'у', '-', ' ', 'приказ');
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(piece).map((parts) => parts.join(' ')),
        ),
        (query) => {
          const address = addressIn(query);
          if (address !== null) expect(Object.values(address).some((value) => value !== null)).toBe(true);
        },
      ),
    );
  });
});
