import type { SiteCheck } from '../site-check.ts';
import { spotOfPage } from '../spot.ts';
import type { Page } from '../survey.ts';

export const siteHead: SiteCheck = {
  id: 'site/head',
  severity: 'error',
  title: 'У страницы нет названия, языка или кодировки',
  why: 'без них вкладка безымянна, экранный диктор читает русский текст по-английски, а буквы портятся',
  mend: 'Соберите страницу на общем шаблоне src/layouts/Base.astro.',
  *find({ pages }) {
    for (const page of pages.values()) {
      for (const what of missing(page)) {
        yield {
          at: spotOfPage(page),
          message: `На странице ${page.path} ${what}.`,
          hint: 'Соберите страницу на общем шаблоне.',
          same: what,
        };
      }
    }
  },
};

function missing({ doctype, charset, lang, title, refresh }: Page): string[] {
  return [
    ...(doctype ? [] : ['нет строки <!doctype html>']),
    ...(charset || refresh !== null ? [] : ['не названа кодировка: нет <meta charset="utf-8"> в начале']),
    ...(lang !== null && lang !== '' ? [] : refresh === null ? ['не назван язык: нет lang у <html>'] : []),
    ...(title !== null && title !== '' ? [] : ['нет названия: пуст <title>']),
  ];
}
