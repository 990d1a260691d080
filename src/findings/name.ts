const keys = new Map<string, string>();

/**
 * The form in which names are compared: lower case, ё as е, one space between words.
 * A content folder names the same few hundred things over and over, so the forms are kept.
 * @param name a title, alias or id as somebody wrote it
 */
export function nameKey(name: string): string {
  const known = keys.get(name);
  if (known !== undefined) return known;
  const key = name.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').trim();
  if (keys.size < 50_000) keys.set(name, key);
  return key;
}
