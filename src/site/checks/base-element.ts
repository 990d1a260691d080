import type { SiteCheck } from '../site-check.ts';
import { spotOnPage } from '../spot.ts';

export const siteBaseElement: SiteCheck = {
  id: 'site/base-element',
  severity: 'error',
  title: 'На странице есть элемент base',
  why: 'он меняет смысл каждой ссылки, и «#3.6» ведёт на другую страницу',
  mend: 'Уберите <base> из шаблона.',
  *find({ pages }) {
    for (const page of pages.values()) {
      if (page.baseElement === null) continue;
      const message = `На странице ${page.path} стоит <base>: все её ссылки ведут не туда.`;
      yield { at: spotOnPage(page, page.baseElement), message, hint: 'Уберите его из шаблона.', same: 'base' };
    }
  },
};
