import { NoContent } from '../../src/corpus/read.ts';
import { UsageError } from './usage-error.ts';

/** What a command that shows something says of what stopped it. @returns the exit code, 3 */
export function stopped(cause: unknown): 3 {
  const known = cause instanceof NoContent || cause instanceof UsageError;
  console.error(known ? cause.message : 'Это ошибка самой команды, сообщите о ней:');
  if (!known) console.error(cause);
  return 3;
}
