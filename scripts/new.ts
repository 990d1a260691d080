/** `npm run new`: asks, or reads flags, and writes a new document, annex, organization, role, topic or guide. */
import { newEntry } from './new/run.ts';
import { terminalAsker } from './new/terminal.ts';

const onTerminal = process.stdin.isTTY && process.stdout.isTTY;
process.exitCode = await newEntry(process.argv.slice(2), {
  asker: onTerminal ? terminalAsker(process.stdin, process.stdout) : null,
  say: (words) => {
    console.log(words);
  },
  complain: (words) => {
    console.error(words);
  },
});
