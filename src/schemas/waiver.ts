import { z } from 'zod';
import { id } from './id.ts';

/** An entry of `waivers.yaml`. What it waives is said by the rules; until they are, an entry is held to its id alone. */
export const waiverSchema = z.looseObject({ id: id.describe('Id, never changed.') });
