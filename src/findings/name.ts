const keys = new Map<string, string>();

const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const quotes = /[«»“”„‟"]/gu;

/**
 * The form in which names are compared: lower case, ё as е, one space between words, one kind of quotes, nothing unseen.
 * A content folder names the same few hundred things over and over, so the forms are kept.
 * @param name a title, alias or id as somebody wrote it
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const plain = name.normalize('NFC').replace(unseen, '').replace(quotes, '"');
  const key = plain.toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
  if (keys.size < 50_000) keys.set(name, key);
  return key;
}
