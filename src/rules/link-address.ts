/** How a file of content links to a clause or section: `#3.6` in its own file, `../documents/saki-206.mdx#3.6` elsewhere. */
export function linkAddress(file: string, document: string, anchor: string | null): string {
  if (anchor !== null && file === `documents/${document}.mdx`) return `#${anchor}`;
  const folder = file.startsWith('documents/') ? '' : '../documents/';
  return `${folder}${document}.mdx${anchor === null ? '' : `#${anchor}`}`;
}
