/** How a check ends: what stopped it is said in Russian, and the exit code tells that it could not run. */
import { NoContent } from '../../src/corpus/read.ts';
import { UnwrittenReport } from './formats.ts';
import { UsageError } from './usage-error.ts';

/** The exit code of the work, or 3 where it could not be done. */
export async function checkExit(work: () => Promise<number>): Promise<number> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof UnwrittenReport) {
      console.error(cause.message);
      return 3;
    }
    const known = cause instanceof NoContent || cause instanceof UsageError;
    console.error(`Проверка не запустилась. ${known ? cause.message : 'Это ошибка самой проверки, сообщите о ней:'}`);
    if (!known) console.error(cause);
    return 3;
  }
}
