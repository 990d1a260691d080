import type { FileContext } from '../../src/formats/table/context.ts';

/** A site in a folder, so that an address without it is seen. */
export const context: FileContext = {
  site: 'Пункт',
  day: '2026-11-27',
  absolute: (path) => `https://school.example/punkt${path}`,
};
