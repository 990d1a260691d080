import type { SiteCheck } from '../site-check.ts';
import { spotInFile } from '../spot.ts';

const folder = 'pagefind';

export const siteSearchIndex: SiteCheck = {
  id: 'site/search-index',
  severity: 'error',
  title: 'Нет поискового индекса',
  why: 'страница поиска откроется, но ничего не найдёт',
  mend: 'Соберите сайт командой npm run build: она делает и индекс.',
  *find({ site: { files } }) {
    const needed = ['words.json', 'pagefind-entry.json'].map((name) => `${folder}/${name}`);
    const absent = needed.filter((file) => !files.has(file));
    for (const file of absent) {
      yield {
        at: spotInFile(file),
        message: `Файла поиска /${file} нет.`,
        hint: 'Соберите сайт заново: npm run build.',
      };
    }
    if (absent.length > 0) return;
    const entry = `${folder}/pagefind-entry.json`;
    const hashes = Array.from((files.get(entry) ?? '').matchAll(/"hash":\s*"([\w-]+)"/gu), ([, hash = '']) => hash);
    const parts = hashes.map((hash) => `${folder}/pagefind.${hash}.pf_meta`).filter((file) => !files.has(file));
    if (hashes.length === 0)
      yield { at: spotInFile(entry), message: 'В поисковом индексе нет ни одного языка.', hint: null };
    for (const file of parts) {
      const message = `Поисковый индекс называет файл /${file}, а его нет.`;
      yield { at: spotInFile(entry), message, hint: 'Соберите сайт заново: npm run build.' };
    }
    for (const kind of ['index', 'fragment']) {
      if ([...files.keys()].some((file) => file.startsWith(`${folder}/${kind}/`))) continue;
      yield {
        at: spotInFile(entry),
        message: `Папка поиска /${folder}/${kind}/ пуста.`,
        hint: 'Соберите сайт заново.',
      };
    }
  },
};
