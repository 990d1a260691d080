/** Every rule, a line each. */
export { grammarGap } from './grammar/gap.ts';
export { referenceRole } from './reference/role.ts';
