/** Lines of the Markdown: runs of words, fields, what a clause touches. */
import type { FieldChange, Run } from '../review.ts';
import { plain } from './escape.ts';

/** So many names of a line are told. */
const most = 6;

/** Both texts in one: ~~what is gone~~, **what is new**. */
export function overlaid(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text }, index) => {
      if (kind === 'same') return plain(text);
      // Two words that stand for each other are parted.
      const parting = kind === 'added' && runs[index - 1]?.kind === 'removed' ? ' ' : '';
      return `${parting}${wrapped(text, kind === 'removed' ? '~~' : '**')}`;
    })
    .join('')
    .replace(/ {2,}/gu, ' ')
    .trim();
}

/** Marks hold only where no space is inside them. */
function wrapped(text: string, mark: '~~' | '**'): string {
  const [, before = '', inside = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return inside === '' ? before : `${before === '' ? '' : ' '}${marked(inside, mark)}${after === '' ? '' : ' '}`;
}

/**
 * A mark beside a letter on its outer side is none to Markdown where a sign stands on its inner side («**, слово**б»):
 * then the elements that forges let through say the same.
 */
export function marked(text: string, mark: '~~' | '**'): string {
  const words = plain(text.trim());
  const isPlain = /^[\p{L}\p{N}].*[\p{L}\p{N}]$|^[\p{L}\p{N}]$/su.test(text.trim());
  if (isPlain) return `${mark}${words}${mark}`;
  return mark === '~~' ? `<del>${words}</del>` : `<strong>${words}</strong>`;
}

/** «**Срок:** было ~~в день урока~~, стало **раз в месяц**» */
export function fieldLine({ label, removed, added, words, note }: FieldChange, whole: boolean): string {
  const lead = `- **${plain(label)}:** `;
  if (whole) return `${lead}${listed([...added, ...removed].map(plain))}`;
  if (words !== null) return `${lead}${overlaid(words)}`;
  const gone = removed.map((text) => marked(text, '~~'));
  const fresh = added.map((text) => marked(text, '**'));
  if (gone.length === 1 && fresh.length === 1) return `${lead}было ${gone.join('')}, стало ${fresh.join('')}`;
  const parts = [
    ...(fresh.length > 0 ? [`добавлено ${listed(fresh)}`] : []),
    ...(gone.length > 0 ? [`убрано ${listed(gone)}`] : []),
    ...(note === null ? [] : [plain(note)]),
  ];
  return `${lead}${parts.join('; ')}`;
}

/** Names by semicolons, the rest counted. */
export function listed(names: readonly string[]): string {
  const rest = names.length - most;
  return `${names.slice(0, most).join('; ')}${rest > 0 ? ` и ещё ${rest}` : ''}`;
}
