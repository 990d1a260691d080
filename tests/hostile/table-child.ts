/** Checks one folder after another as `npm run validate` does, and says what came of each and how long it took. */
import { validate } from '../../scripts/validate/run.ts';

/** What came of one folder. */
export interface Outcome {
  readonly exit: number | null;
  readonly output: string;
  readonly errors: string;
  /** The time it took, without what the machine did for others. */
  readonly milliseconds: number;
}

let output = '';
let errors = '';
console.log = (text: string) => (output += `${text}\n`);
console.error = (text: string) => (errors += `${text}\n`);
console.warn = console.error;

process.on('message', (directory: string) => {
  void checked(directory).then((outcome) => process.send?.(outcome));
});
process.send?.('ready');

async function checked(directory: string): Promise<Outcome> {
  [output, errors] = ['', ''];
  const [began, spent] = [performance.now(), process.cpuUsage()];
  const exit = await validate(['--content', directory, '--format', 'json', '--today', '2026-11-25']).catch(
    (cause: unknown) => {
      errors += cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
      return null;
    },
  );
  const { user, system } = process.cpuUsage(spent);
  return { exit, output, errors, milliseconds: Math.min(performance.now() - began, (user + system) / 1000) };
}
