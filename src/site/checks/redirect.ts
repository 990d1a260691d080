import type { Destination } from '../destination.ts';
import type { Redirect } from '../redirects.ts';
import type { Fault, SiteCheck } from '../site-check.ts';
import { spotInFile, spotOfPage } from '../spot.ts';
import type { Survey } from '../survey.ts';
import { nearestAnchor, nearestPath, withBase } from '../words.ts';

export const siteRedirect: SiteCheck = {
  id: 'site/redirect',
  severity: 'error',
  title: 'Переадресация ведёт не туда',
  why: 'читатель ходит по кругу, ждёт лишнее или приходит в никуда',
  mend: 'Направьте старый адрес сразу на страницу, которая есть, и не ставьте его на место живой страницы.',
  *find(survey) {
    const promised = new Set(survey.promised.pages.map(({ path }) => path));
    for (const redirect of survey.redirects.values()) {
      yield* ends(survey, redirect);
      const page = survey.pages.get(redirect.from);
      if (!promised.has(redirect.from) && page?.refresh !== null) continue;
      yield fault(survey, redirect, 'стоит на месте живой страницы', 'Уберите переадресацию: страница нужна сама.');
    }
  },
};

function* ends(survey: Survey, redirect: Redirect): Iterable<Fault> {
  const { leads } = redirect;
  if (leads.kind === 'web') return;
  if (leads.kind !== 'inside') {
    const why = leads.kind === 'odd' ? `никуда не годится: ${leads.why}` : 'ведёт мимо папки сайта';
    yield fault(survey, redirect, why, 'Впишите адрес страницы сайта.');
    return;
  }
  const next = survey.redirects.get(leads.path);
  if (next !== undefined) {
    const way = wayFrom(survey, redirect);
    const last = way.at(-1);
    const names = way.map((path) => withBase(survey, path)).join(' → ');
    yield last !== undefined && way.indexOf(last) < way.length - 1
      ? fault(survey, redirect, `ходит по кругу: ${names}`, 'Направьте её на страницу, которая есть.')
      : fault(
          survey,
          redirect,
          `ведёт на другую переадресацию: ${names}`,
          `Направьте её сразу на «${withBase(survey, last ?? '')}».`,
        );
    return;
  }
  const lead = survey.follow(redirect.to, redirect.from);
  if (lead.kind !== 'inside' || lead.meets.what === 'file') return;
  if (lead.meets.what !== 'page') {
    const hint = 'right' in lead.meets ? `Похоже на «${withBase(survey, lead.meets.right)}».` : null;
    const meant = hint ?? nearestPath(survey, leads.path) ?? 'Впишите адрес страницы, которая есть.';
    yield fault(survey, redirect, 'ведёт в никуда', meant);
  } else if (leads.fragment !== null && !lead.meets.page.ids.has(leads.fragment)) {
    const { page } = lead.meets;
    const meant = nearestAnchor(survey, page.path, leads.fragment, page.ids.keys());
    yield fault(survey, redirect, `ведёт к якорю «#${leads.fragment}», которого нет`, meant ?? 'Исправьте якорь.');
  }
}

/** Every path on the way, until it leaves the redirects or comes to where it was. */
function wayFrom({ redirects }: Survey, from: Redirect): string[] {
  const way: string[] = [];
  let at: string | null = from.from;
  while (at !== null && !way.includes(at)) {
    way.push(at);
    const leads: Destination | undefined = redirects.get(at)?.leads;
    at = leads?.kind === 'inside' ? leads.path : null;
  }
  return at === null ? way : [...way, at];
}

function fault(survey: Survey, { from, to, file, offset }: Redirect, what: string, hint: string): Fault {
  const page = survey.pages.get(from);
  return {
    at: page?.file === file ? spotOfPage(page, offset) : spotInFile(file, offset),
    message: `Переадресация с ${withBase(survey, from)} на «${to}» ${what}.`,
    hint,
  };
}
