/** Addresses of the forge (the place with the repository): where a file is edited and an issue is opened. */

import { queryText } from './query-text.ts';

/** The forge with the content. `repository` is its web address without a slash at the end. */
export interface Forge {
  readonly kind: 'github' | 'gitlab' | 'forgejo';
  readonly repository: string;
  readonly branch: string;
}

/** Between the repository's address and the branch: https://docs.github.com, GitLab's and Gitea's own routes. */
const editPaths: Record<Forge['kind'], string> = { github: 'edit', gitlab: '-/edit', forgejo: '_edit' };

const issuePaths: Record<Forge['kind'], string> = {
  github: 'issues/new',
  gitlab: '-/issues/new',
  forgejo: 'issues/new',
};

/** Names of the two fields of a new issue. */
const issueFields: Record<Forge['kind'], readonly [title: string, body: string]> = {
  github: ['title', 'body'],
  gitlab: ['issue[title]', 'issue[description]'],
  forgejo: ['title', 'body'],
};

/**
 * Where a file is edited in the browser.
 * @param file path from the root of the repository: `src/content/documents/saki-206.mdx`
 */
export function editAddress({ kind, repository, branch }: Forge, file: string): string {
  return `${bare(repository)}/${editPaths[kind]}/${encoded(branch)}/${encoded(file)}`;
}

/** Where a new issue is written, filled in already; the body stands last. */
export function issueAddress({ kind, repository }: Forge, title: string, body: string): string {
  const [titleField, bodyField] = issueFields[kind].map(encodeURIComponent);
  const query = `${titleField}=${queryText(title)}&${bodyField}=${queryText(body)}`;
  return `${bare(repository)}/${issuePaths[kind]}?${query}`;
}

function bare(repository: string): string {
  return repository.replace(/(?:\.git)?\/*$/u, '');
}

function encoded(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}
