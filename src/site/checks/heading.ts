import type { SiteCheck } from '../site-check.ts';
import { spotOfPage, spotOnPage } from '../spot.ts';

export const siteHeading: SiteCheck = {
  id: 'site/heading',
  severity: 'error',
  title: 'Заголовки страницы идут не по порядку',
  why: 'с экранным диктором по странице ходят по заголовкам, и пропуск сбивает с пути',
  mend: 'На странице один h1, и каждый следующий заголовок не глубже прежнего больше чем на ступень.',
  *find({ pages }) {
    for (const page of pages.values()) {
      if (page.refresh !== null) continue;
      const tops = page.headings.filter(({ level }) => level === 1);
      const [, second] = tops;
      if (tops.length === 0) {
        yield {
          at: spotOfPage(page),
          message: `На странице ${page.path} нет заголовка h1.`,
          hint: 'Поставьте один h1.',
        };
      } else if (second !== undefined) {
        const message = `На странице ${page.path} второй заголовок h1.`;
        yield { at: spotOnPage(page, second), message, hint: 'Оставьте один h1.' };
      }
      for (const [index, heading] of page.headings.entries()) {
        const before = page.headings[index - 1]?.level ?? heading.level;
        if (heading.level <= before + 1) continue;
        yield {
          at: spotOnPage(page, heading),
          message: `На странице ${page.path} после h${before} стоит h${heading.level}.`,
          hint: `Нужен h${before + 1}.`,
        };
      }
    }
  },
};
