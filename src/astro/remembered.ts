import { join, resolve } from 'node:path';

/** Files that remember something of a content between its edits. */
export interface Remembered {
  /** Every address that was published. */
  readonly permalinks: string;
  /** What references led to when they were looked at last. */
  readonly references: string;
}

/**
 * Where a content is remembered: the repository's own in the repository, another beside its folder.
 * @param root absolute path of the repository @param content absolute path of the content folder
 */
export function remembered(root: string, content: string): Remembered {
  const folder = content === resolve(root, 'src/content') ? root : resolve(content, '..');
  return { permalinks: join(folder, 'permalinks.txt'), references: join(folder, 'references.lock') };
}
