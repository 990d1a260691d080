/** Binds each collection of the graph to its schema: the front door of Astro. */
import { defineCollection } from 'astro:content';
import { dataLoader, proseLoader } from './astro/loader.ts';
import { actSchema } from './schemas/act.ts';
import { documentSchema } from './schemas/document.ts';
import { guideSchema } from './schemas/guide.ts';
import { organizationSchema } from './schemas/organization.ts';
import { responsibilitySchema } from './schemas/responsibility.ts';
import { roleSchema } from './schemas/role.ts';
import { termSchema } from './schemas/term.ts';
import { topicSchema } from './schemas/topic.ts';

export const collections = {
  documents: defineCollection({ loader: dataLoader('documents', documentSchema) }),
  organizations: defineCollection({ loader: dataLoader('organizations', organizationSchema) }),
  responsibilities: defineCollection({ loader: dataLoader('responsibilities', responsibilitySchema) }),
  terms: defineCollection({ loader: dataLoader('terms', termSchema) }),
  acts: defineCollection({ loader: dataLoader('acts', actSchema) }),
  roles: defineCollection({ loader: proseLoader('roles', roleSchema) }),
  topics: defineCollection({ loader: proseLoader('topics', topicSchema) }),
  guides: defineCollection({ loader: proseLoader('guides', guideSchema) }),
};
