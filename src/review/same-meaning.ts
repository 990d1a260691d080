/** Files that were written otherwise and say the same; pictures, of which nobody can tell. */
import { comparedCollections } from './collections.ts';
import type { DocumentChange, EntryChange, Review } from './review.ts';
import type { Side } from './side.ts';

/** Texts of both versions whose bytes differ and of which the review has nothing to say. */
export function sameMeaning(
  base: Side,
  head: Side,
  documents: readonly DocumentChange[],
  entries: readonly EntryChange[],
): readonly string[] {
  const spoiled = [...base.checked.findings, ...head.checked.findings].filter(({ severity }) => severity === 'error');
  const told = new Set([
    ...documents.filter(({ state }) => state !== 'touched').map(({ file }) => file),
    ...entries.map(fileOf),
    ...spoiled.map(({ file }) => file),
  ]);
  const was = base.checked.basis.source.texts;
  return [...head.checked.basis.source.texts.keys()].filter(
    (file) => was.has(file) && base.prints.get(file) !== head.prints.get(file) && !told.has(file),
  );
}

function fileOf({ kind, id }: EntryChange): string {
  if (kind === 'waiver') return 'waivers.yaml';
  const collection = comparedCollections.find((one) => one.kind === kind)?.collection ?? '';
  if (kind === 'role' || kind === 'topic' || kind === 'guide') return `${collection}/${id}.mdx`;
  return kind === 'organization' ? `${collection}/${id}.yaml` : `${collection}.yaml`;
}

export function imageChanges(base: Side, head: Side): Review['images'] {
  const was = base.checked.corpus.images;
  const now = head.checked.corpus.images;
  return {
    added: [...now].filter((path) => !was.has(path)),
    removed: [...was].filter((path) => !now.has(path)),
    changed: [...now].filter((path) => was.has(path) && base.prints.get(path) !== head.prints.get(path)),
  };
}
