/** How `npm run new` is used, from its questions. */
import { scaffolds } from '../../src/scaffold/all.ts';
import type { Scaffold } from '../../src/scaffold/scaffold.ts';

/** The help of one kind, or of the command. */
export function help(scaffold: Scaffold | null): string {
  if (scaffold === null) {
    return [
      'Как запускать: npm run new (программа спросит обо всём) или npm run new -- ЧТО --ключ значение …',
      '',
      'Что можно завести:',
      ...scaffolds.map(({ kind, words }) => `  ${kind.padEnd(14)}${words}`),
      '',
      'Ключи каждого: npm run new -- document --help',
    ].join('\n');
  }
  return [
    `Как запускать: npm run new -- ${scaffold.kind} --ключ значение …`,
    '',
    ...scaffold.questions.map(
      ({ flag, words, help: more }) => `  --${flag.padEnd(20)}${words}${more === undefined ? '' : `. ${more}`}`,
    ),
    '',
    `  --${'content'.padEnd(20)}другая папка содержания`,
    `  --${'dry-run'.padEnd(20)}показать и не записывать`,
    `  --${'help'.padEnd(20)}показать эту справку`,
    `  --${'yes'.padEnd(20)}ни о чём не спрашивать, взять то, что предложено`,
  ].join('\n');
}
