/**
 * Commands to a runner of workflows (GitHub's, and those of Forgejo and Gitea), a line each in the log:
 * https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
import { createHash } from 'node:crypto';

/** What an annotation says of itself. */
export interface Annotation {
  readonly command: 'error' | 'warning' | 'notice';
  readonly properties: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** The annotation as a line. */
export function commandLine({ command, properties, message }: Annotation): string {
  const written = Object.entries(properties).map(([name, value]) => `${name}=${inProperty(String(value))}`);
  return `::${command}${written.length === 0 ? '' : ` ${written.join(',')}`}::${inData(message)}`;
}

/**
 * A text for the log in which the runner sees no commands, whatever stands in it: it is told to stop looking for them
 * until a word that the text does not hold. The word is made of the text, and is the same every run.
 */
export function withoutCommands(text: string): string {
  let word = createHash('sha256').update(text).digest('hex');
  while (text.includes(word)) word = createHash('sha256').update(word).digest('hex');
  return `::stop-commands::${word}\n${text}\n::${word}::`;
}

function inData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function inProperty(text: string): string {
  return inData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
