/**
 * Ends a command in failure: prints an error's message (ours are Russian sentences; a stack only where `DEBUG` is set)
 * and sets exit code 1.
 */
export function fail(error: unknown): void {
  const debug = process.env['DEBUG'] !== undefined;
  console.error(error instanceof Error && !debug ? error.message : error);
  process.exitCode = 1;
}
