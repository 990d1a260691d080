/** `--watch`: the check again after every edit; only what the edit touched is read anew. */
import { watch as watchFiles } from 'node:fs';
import { folderChecker, type FolderCheck } from '../../src/astro/check-folder.ts';
import { NoContent } from '../../src/corpus/read.ts';
import { checkedText } from './text.ts';

/** Editors write a file in several steps; the check waits this long for the last, in milliseconds. */
const patience = 30;

/**
 * Checks now and after every change, until the process is stopped.
 * @throws {NoContent} where there is no folder to begin with
 */
export function watch(folder: FolderCheck, notes: boolean): Promise<void> {
  const check = folderChecker(folder);
  const say = (): void => {
    console.log('Проверяю…');
    const started = performance.now();
    const checked = check();
    console.log(`${checkedText(checked, Math.round(performance.now() - started), notes)}\n`);
  };
  say();
  console.log('Жду правок. Остановить: Ctrl+C.\n');
  let waiting: NodeJS.Timeout | undefined;
  const again = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      try {
        say();
      } catch (cause) {
        // While a folder is being replaced it is not there for a moment.
        if (!(cause instanceof NoContent)) throw cause;
        console.error(cause.message);
      }
    }, patience);
  };
  const watcher = watchFiles(folder.content, { recursive: true }, again);
  return new Promise((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        watcher.close();
        clearTimeout(waiting);
        done();
      });
    }
  });
}
