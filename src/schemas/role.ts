import { z } from 'zod';
import { clauseId, id } from './id.ts';
import { text } from './text.ts';

/** A name by which the documents of one organization call the role. */
const alias = z.strictObject({
  organization: id.describe('Id of the organization whose documents use the name.'),
  name: text.describe('The name; it holds no comma.'),
  clause: clauseId.optional().describe('Clause where the name stands.'),
});

/** Front matter of a role (`roles/<id>.mdx`). */
export const roleSchema = z.strictObject({
  title: text.describe('Title of the role, unique; it holds no comma.'),
  kind: z
    .enum(['position', 'group', 'user', 'external'])
    .describe('A position, a group, a group of users, or somebody outside.'),
  level: z.enum(['school', 'municipal', 'external']).describe('Where the role stands.'),
  aliases: z.array(alias).default([]).describe('Other names, each in the documents of one organization.'),
  notToConfuse: z.array(id).default([]).describe('Ids of roles it is easily confused with.'),
});

export type RoleFields = z.output<typeof roleSchema>;
