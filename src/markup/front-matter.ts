const frontMatter = /^---[ \t]*\n[\s\S]*?\n---[ \t]*(?:\n|$)/u;

/** Where the body of a text begins: behind its front matter, or at its beginning where it has none. */
export function bodyStart(text: string): number {
  return frontMatter.exec(text)?.[0].length ?? 0;
}
