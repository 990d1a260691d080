/** The shape of a content folder: which folders and lists it holds (contract.md). */

/** Folders and the extension of their files. Asked by names from outside, so look them up with `own`. */
export const folders: Readonly<Record<string, string>> = {
  documents: 'mdx',
  guides: 'mdx',
  organizations: 'yaml',
  roles: 'mdx',
  topics: 'mdx',
};

/** Files that are lists of entries. */
export const lists: readonly string[] = ['acts.yaml', 'responsibilities.yaml', 'terms.yaml', 'waivers.yaml'];

/** Extensions of images, which lie beside the texts that show them. */
export const imageKinds: readonly string[] = ['png', 'jpg', 'jpeg', 'webp', 'avif'];
