import type { SiteCheck } from '../site-check.ts';
import { spotInFile } from '../spot.ts';

/** What belongs to the workshop: sources, maps, leftovers of editors, hidden files; what hosts ask for aside. */
const stray =
  /(?:^|\/)(?:\.(?!well-known\/|nojekyll$|htaccess$)|Thumbs\.db$|node_modules\/)|\.(?:map|tsx?|astro|mdx?|orig|rej|bak|tmp|swp|log|tsbuildinfo)$|~$/iu;

export const siteStrayFile: SiteCheck = {
  id: 'site/stray-file',
  severity: 'error',
  title: 'В папке сайта посторонний файл',
  why: 'его увидит всякий, а в нём бывает то, что не для чужих глаз',
  mend: 'Уберите файл из public/ или из того, что его туда кладёт.',
  *find({ site: { files } }) {
    for (const file of files.keys()) {
      if (!stray.test(file)) continue;
      yield { at: spotInFile(file), message: `Файлу /${file} на сайте не место.`, hint: 'Уберите его.' };
    }
  },
};
