import { z } from 'zod';
import { cells } from '../cells.ts';
import { matrixOrganizations } from '../matrix/matrix-organizations.ts';
import { object } from './object.ts';

const modes = ['responsible', 'approves', 'participates', 'informed', 'condition', 'unassigned', 'annex'] as const;

/** `matrix.json` */
export const matrix = object({
  about: 'Who does what in which organization: a cell for every role, responsibility and clause.',
  russian: 'Кто за что отвечает: клетка на каждую роль, обязанность и пункт.',
  schema: z.strictObject({
    organizations: z
      .array(z.strictObject({ id: z.string(), name: z.string(), url: z.string() }))
      .describe('Columns of the matrix: organizations with a document. `url` is the page of their own matrix.'),
    responsibilities: z
      .array(z.strictObject({ id: z.string(), title: z.string(), group: z.string() }))
      .describe('Rows of the matrix in their order, also those that no document names.'),
    roles: z.array(z.strictObject({ id: z.string(), title: z.string() })).describe('Roles that the cells name.'),
    cells: z.array(
      z.strictObject({
        organization: z.string(),
        responsibility: z.string(),
        role: z.string().nullable().describe('Null where nobody is named.'),
        holder: z.string().nullable().describe('The role whose holder also holds this one here, or null.'),
        mode: z
          .enum(modes)
          .describe(
            '`condition`: the clause is a condition. `unassigned`: nobody answers or decides. `annex`: promised by an annex whose text is missing.',
          ),
        clause: z.string().describe('`<document>#<anchor>`'),
      }),
    ),
  }),
  made(corpus, url) {
    const all = cells(corpus);
    const named = new Set(all.flatMap(({ role, holder }) => [role, holder]));
    return {
      organizations: matrixOrganizations(corpus).map(({ id, name }) => ({ id, name, url: url(`/matrix/${id}/`) })),
      responsibilities: Array.from(corpus.responsibilities.values(), ({ id, title, group }) => ({ id, title, group })),
      roles: [...corpus.roles.values()].filter(({ id }) => named.has(id)).map(({ id, title }) => ({ id, title })),
      cells: [...all],
    };
  },
});
