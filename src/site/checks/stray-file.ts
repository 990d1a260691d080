import type { OddFile } from '../built.ts';
import type { SiteCheck } from '../site-check.ts';
import { spotInFile } from '../spot.ts';

/** What belongs to the workshop: sources, maps, leftovers of editors, hidden files; what hosts ask for aside. */
const stray =
  /(?:^|\/)(?:\.(?!well-known\/|nojekyll$|htaccess$)|Thumbs\.db$|node_modules\/)|\.(?:map|tsx?|astro|mdx?|orig|rej|bak|tmp|swp|log|tsbuildinfo)$|~$/iu;

/** What is no file, in words, and what to do. */
const oddWords: Readonly<Record<OddFile, readonly [what: string, hint: string]>> = {
  link: ['символическая ссылка, по ней никто не ходит', 'Положите вместо неё сам файл.'],
  other: ['не файл и не папка', 'Уберите это.'],
  closed: ['нельзя прочитать', 'Дайте право его читать или уберите.'],
};

export const siteStrayFile: SiteCheck = {
  id: 'site/stray-file',
  severity: 'error',
  title: 'В папке сайта посторонний файл',
  why: 'его увидит всякий, а в нём бывает то, что не для чужих глаз',
  mend: 'Уберите файл из public/ или из того, что его туда кладёт.',
  *find({ site: { files, odd = new Map<string, OddFile>() } }) {
    for (const [file, form] of odd) {
      const [what, hint] = oddWords[form];
      yield { at: spotInFile(file), message: `В папке сайта /${file} — ${what}.`, hint };
    }
    for (const file of files.keys()) {
      if (!stray.test(file)) continue;
      yield { at: spotInFile(file), message: `Файлу /${file} на сайте не место.`, hint: 'Уберите его.' };
    }
  },
};
