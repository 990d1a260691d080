import { expect, test } from 'vitest';
import { freshness } from './freshness.ts';

test('the days that are known are told, and those that are not are not made up', () => {
  expect(freshness({ today: '2026-11-27', changed: '2026-11-20', confirmed: '2026-03-12', files: 1 })).toBe(
    'Сведения на 27.11.2026. Тексты последний раз менялись 20.11.2026. Последний раз издатель подтвердил действие документа 12.03.2026. Проверено: 1 файл.',
  );
  expect(freshness({ today: '2026-11-27', changed: null, confirmed: null, files: 45 })).toBe(
    'Сведения на 27.11.2026. Издатели пока не подтвердили действие ни одного документа. Проверено: 45 файлов.',
  );
});
