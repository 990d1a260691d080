/** A path as a relative reference of RFC 3986: parts percent-encoded, so that a colon is no scheme and `#` no fragment. */
export function uriOf(path: string): string {
  return path.toWellFormed().split('/').map(encodeURIComponent).join('/');
}
