/** Which files of the content have which schema. */
import type { z } from 'zod';
import { actSchema } from '../../src/schemas/act.ts';
import { documentSchema } from '../../src/schemas/document.ts';
import type { Described } from '../../src/schemas/field-words.ts';
import { guideSchema } from '../../src/schemas/guide.ts';
import { organizationSchema } from '../../src/schemas/organization.ts';
import { responsibilitySchema } from '../../src/schemas/responsibility.ts';
import { roleSchema } from '../../src/schemas/role.ts';
import { termSchema } from '../../src/schemas/term.ts';
import { topicSchema } from '../../src/schemas/topic.ts';
import { waiverSchema } from '../../src/schemas/waiver.ts';

/** A kind of content as an editor meets it. */
export interface Edited {
  readonly schema: z.ZodObject;
  /** What a schema is called where an editor shows its name. */
  readonly title: string;
  /** Front matter of `<collection>/*.mdx`, a file `<collection>/*.yaml`, or a list `<collection>.yaml`. */
  readonly form: 'front-matter' | 'file' | 'list';
}

export const edited: Readonly<Record<Described, Edited>> = {
  documents: { schema: documentSchema, title: 'Шапка документа', form: 'front-matter' },
  roles: { schema: roleSchema, title: 'Шапка роли', form: 'front-matter' },
  topics: { schema: topicSchema, title: 'Шапка темы', form: 'front-matter' },
  guides: { schema: guideSchema, title: 'Шапка руководства', form: 'front-matter' },
  organizations: { schema: organizationSchema, title: 'Организация', form: 'file' },
  responsibilities: { schema: responsibilitySchema, title: 'Обязанности', form: 'list' },
  terms: { schema: termSchema, title: 'Словарь', form: 'list' },
  acts: { schema: actSchema, title: 'Акты', form: 'list' },
  waivers: { schema: waiverSchema, title: 'Исключения из правил', form: 'list' },
};
