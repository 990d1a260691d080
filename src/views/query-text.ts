/**
 * Text as a value in the query of an address. Russian letters stay as they are: browsers encode them by themselves
 * (https://url.spec.whatwg.org/#query-state), and every page carries such an address.
 */
export function queryText(text: string): string {
  return text.replace(/[\s%&#+?"'<>]/gu, encodeURIComponent);
}
