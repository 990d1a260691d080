/**
 * The folder the site lives in on its host, as every part of us writes it: with a slash at both ends.
 * @param written `BASE_PATH` as somebody wrote it: `punkt`, `/punkt`, `/punkt/`, empty or absent
 * @returns `/` or `/punkt/`
 * @throws where it is no plain path (a scheme, a query, `..`, spaces)
 */
export function normalBase(written: string | undefined): string {
  const parts = (written ?? '').split('/').filter((part) => part !== '');
  const bad = parts.find((part) => !/^[\w.~-]+$/u.test(part) || /^\.+$/u.test(part));
  if (bad !== undefined) {
    throw new Error(`BASE_PATH: «${written ?? ''}» не годится. Нужен путь латинскими буквами, например «/punkt».`);
  }
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}
