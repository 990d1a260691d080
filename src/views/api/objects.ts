/** The files of `/api/v1/` that are one object each: added by its file and one line here. */
import { matrix } from './matrix.ts';
import type { ApiObject } from './object.ts';

export const apiObjects: Readonly<Record<string, ApiObject>> = { matrix };
