/** What a runner of workflows makes of a log, after GitHub's words on its commands and its runner's unescaping. */

/** A command that the runner carries out. */
export interface Command {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

const known = ['error', 'warning', 'notice', 'debug', 'group', 'endgroup', 'add-mask', 'set-output', 'stop-commands'];

/** Reads a log as the runner does: line by line, in both forms of commands, and stopping where it is told to. */
export function commandsOf(log: string): Command[] {
  const carriedOut: Command[] = [];
  let word: string | null = null;
  for (const line of log.split(/\r\n|[\r\n]/u)) {
    const command: Command | null = newForm(line, word) ?? oldForm(line, word);
    if (command === null) continue;
    if (word !== null) word = command.name === word ? null : word;
    else if (command.name === 'stop-commands') word = command.message;
    else carriedOut.push(command);
  }
  if (word !== null) throw new Error('The log ends while commands are stopped.');
  return carriedOut;
}

/** `::name key=value,key=value::message`, at the beginning of a line. */
function newForm(line: string, word: string | null): Command | null {
  const [, name = '', properties = '', message = ''] = /^\s*::([^\s:]+)(?: (.*?))?::(.*)$/su.exec(line) ?? [];
  return isKnown(name, word) ? read(name, properties.split(','), message, unescapeProperty, unescapeData) : null;
}

/** `##[name key=value;key=value]message`, anywhere in a line. */
function oldForm(line: string, word: string | null): Command | null {
  const [, name = '', properties = '', message = ''] = /##\[([^\s\]]+)(?: ([^\]]*))?\](.*)$/su.exec(line) ?? [];
  return isKnown(name, word) ? read(name, properties.split(';'), message, unescapeData, unescapeData) : null;
}

function isKnown(name: string, word: string | null): boolean {
  return name !== '' && (known.includes(name) || name === word);
}

function read(
  name: string,
  properties: readonly string[],
  message: string,
  ofProperty: (text: string) => string,
  ofMessage: (text: string) => string,
): Command {
  const pairs = properties.filter((pair) => pair.includes('=')).map((pair) => pair.split(/=(.*)/su));
  return {
    name,
    properties: Object.fromEntries(pairs.map(([key = '', value = '']) => [key, ofProperty(value)])),
    message: ofMessage(message),
  };
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','));
}
