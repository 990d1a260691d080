/** Hostile content folders: what somebody of ill will, or a broken tool, could lay into the base. One row a folder. */
import { attackRows } from './rows/attacks.ts';
import { byteRows } from './rows/bytes.ts';
import { fileRows } from './rows/files.ts';
import { linkRows } from './rows/links.ts';
import { nestingRows } from './rows/nesting.ts';
import { patternRows } from './rows/patterns.ts';
import type { Row } from './rows/row.ts';
import { sizeRows } from './rows/sizes.ts';
import { yamlRows } from './rows/yaml.ts';

export const table: readonly Row[] = [
  ...attackRows,
  ...byteRows,
  ...sizeRows,
  ...nestingRows,
  ...yamlRows,
  ...fileRows,
  ...linkRows,
  ...patternRows,
];
