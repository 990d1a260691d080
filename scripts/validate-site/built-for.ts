import type { Survey } from '../../src/site/survey.ts';

/**
 * Looks whether the site was built for another address than the one it is checked for: then every link would be wrong.
 * @returns what to say, or null where all is well or the pages do not agree among themselves
 */
export function builtFor({ site, pages }: Survey): string | null {
  const base = agreed([...pages.values()].flatMap(({ toldBase }) => toldBase ?? []));
  if (base !== null && base !== site.base) {
    return `Сайт собран для папки «${base}», а проверяется для «${site.base}». Запустите с BASE_PATH=${base}.`;
  }
  const origin = agreed(
    [...pages.values()].flatMap(({ canonical }) =>
      canonical !== null && URL.canParse(canonical.text) ? new URL(canonical.text).origin : [],
    ),
  );
  if (origin === null || origin === site.origin) return null;
  return `Сайт собран для «${origin}», а проверяется для «${site.origin}». Запустите с SITE_URL=${origin}.`;
}

/** What all say, or null; one voice is not enough. */
function agreed(said: readonly string[]): string | null {
  const [first, ...rest] = said;
  return first !== undefined && rest.length > 0 && rest.every((one) => one === first) ? first : null;
}
