/**
 * The text of a script that stands inside a page, without its comments and indentation. Pages and the content security
 * policy (its hash) must have the same text.
 * @param source text of a file of `site-script`, with comments on lines of their own
 */
export function inlineScript(source: string): string {
  return source
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'))
    .join('\n');
}
