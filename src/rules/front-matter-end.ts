/** Where the body of a text begins behind its front matter; 0 where it has none. */
export function frontMatterEnd(text: string): number {
  if (!text.startsWith('---')) return 0;
  const close = text.indexOf('\n---', 3);
  if (close === -1) return 0;
  const end = text.indexOf('\n', close + 1);
  return end === -1 ? text.length : end + 1;
}
