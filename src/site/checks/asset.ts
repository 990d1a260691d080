import type { SiteCheck } from '../site-check.ts';
import { spotOfLink } from '../spot.ts';
import type { Followed } from '../survey.ts';
import { linkWords, nearestPath, whereWords } from '../words.ts';

/** What a browser takes for the purpose. */
const fitting: Readonly<Record<string, RegExp>> = {
  css: /\.(?:css|avif|gif|ico|jpe?g|png|svg|webp|woff2?|ttf|otf)$/u,
  script: /\.m?js$/u,
  js: /\.(?:m?js|css|json)$/u,
  img: /\.(?:avif|gif|ico|jpe?g|png|svg|webp)$/u,
  og: /\.(?:avif|gif|jpe?g|png|webp)$/u,
};

export const siteAsset: SiteCheck = {
  id: 'site/asset',
  severity: 'error',
  title: 'Нет файла, который нужен странице',
  why: 'страница останется без вида, картинки или поиска',
  mend: 'Положите файл на место или исправьте адрес в шаблоне. Картинка документа лежит рядом с ним.',
  *find(survey) {
    const files = Array.from(survey.site.files.keys(), (file) => `/${file}`);
    for (const followed of survey.links) {
      const { link, lead } = followed;
      if (link.use !== 'load' || lead.kind !== 'inside') continue;
      if (lead.meets.what === 'nothing') {
        const hint = nearestPath(survey, lead.path, { among: files }) ?? 'Положите файл на место или исправьте адрес.';
        yield {
          at: spotOfLink(followed),
          message: `${words(followed)} не откроется: такого файла нет.`,
          hint,
          same: link.url,
        };
      } else if (!fits(followed, lead.path)) {
        const message = `${words(followed)} не откроется: это файл другого вида.`;
        yield { at: spotOfLink(followed), message, hint: 'Исправьте адрес.', same: link.url };
      }
    }
  },
};

function words(followed: Followed): string {
  return `${whereWords(followed)} ${linkWords(followed)}`;
}

/** Whether the file is of a kind that the element takes; a page's own address is that of a drawing in it. */
function fits({ link, lead, page }: Followed, path: string): boolean {
  if (lead.kind === 'inside' && lead.fragment !== null && path === page?.path) return true;
  const form = Object.hasOwn(fitting, link.what) ? fitting[link.what] : undefined;
  return form === undefined || form.test(path);
}
