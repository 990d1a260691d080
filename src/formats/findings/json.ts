import { jsonReport } from '../../findings/report.ts';
import type { Renderer } from './context.ts';

/** The JSON of contract.md; its schema is `json-schema.ts`. Files are named from the content folder. */
export const json: Renderer = (checked) => jsonReport(checked);
