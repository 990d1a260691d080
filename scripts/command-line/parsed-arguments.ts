import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.ts';
import { wrongArgument } from './wrong-argument.ts';

/**
 * The words of a command line as Node reads them.
 * @param config as for `parseArgs` @param usage put below what is wrong, where the command has one
 * @throws {UsageError} in Russian
 */
export function parsedArguments<const Config extends ParseArgsConfig & { readonly options: object }>(
  config: Config,
  usage = '',
): ReturnType<typeof parseArgs<Config>> {
  try {
    return parseArgs(config);
  } catch (cause) {
    throw new UsageError([wrongArgument(cause, config.options), usage].filter((line) => line !== '').join('\n'));
  }
}
