/** How the checks name what they speak of, and what was meant instead. */
import { looksLike, nearest } from '../findings/nearest.ts';
import type { Link } from './link.ts';
import type { Followed, Survey } from './survey.ts';

interface Noun {
  readonly noun: string;
  /** Of what, in the genitive. */
  readonly of: string;
}

const link: Noun = { noun: 'ссылка', of: 'ссылки' };
const picture: Noun = { noun: 'картинка', of: 'картинки' };
const script: Noun = { noun: 'скрипт', of: 'скрипта' };
const style: Noun = { noun: 'файл стилей', of: 'файла стилей' };
const font: Noun = { noun: 'шрифт', of: 'шрифта' };
const file: Noun = { noun: 'файл', of: 'файла' };

/** What is loaded, by its name; else by the element. */
const byName: readonly (readonly [form: RegExp, noun: Noun])[] = [
  [/\.(?:avif|gif|ico|jpe?g|png|svg|webp)(?:[?#]|$)/iu, picture],
  [/\.css(?:[?#]|$)/iu, style],
  [/\.m?js(?:[?#]|$)/iu, script],
  [/\.(?:woff2?|ttf|otf)(?:[?#]|$)/iu, font],
];
const byElement: Readonly<Record<string, Noun>> = {
  css: style,
  js: script,
  script,
  img: picture,
  image: picture,
  og: picture,
};

function nounOf({ use, what, url }: Link): Noun {
  if (use === 'go') return link;
  const element = Object.hasOwn(byElement, what) ? byElement[what] : undefined;
  // A stylesheet loads pictures and letters too.
  const named = what === 'css' || element === undefined ? byName.find(([form]) => form.test(url))?.[1] : undefined;
  return named ?? element ?? file;
}

/** What a link is, with its address: «ссылка «/roles/»». */
export function linkWords({ link: one }: Pick<Followed, 'link'>): string {
  return `${nounOf(one).noun} «${shortened(one.url)}»`;
}

/** The same as that which something is of: «ссылки». */
export function linkOf({ link: one }: Pick<Followed, 'link'>): string {
  return nounOf(one).of;
}

/** The file a link stands in, to begin a sentence: «На странице /roles/». */
export function whereWords({ page, file }: Pick<Followed, 'page' | 'file'>): string {
  return page === null ? `В файле /${file}` : `На странице ${page.path}`;
}

/** Of a longer address the middle is left out. */
export function shortened(url: string): string {
  return url.length > 120 ? `${url.slice(0, 80)}…${url.slice(-30)}` : url;
}

/** A path of the site as a page writes it: with the base. */
export function withBase({ site }: Survey, path: string): string {
  return `${site.base.slice(0, -1)}${path}`;
}

/**
 * The sentence with the nearest path, or null where nothing is near. What is promised is right as it is. What lies in the same folder is looked at by its
 * name alone: in a long path a third of the letters is too much to be a slip.
 */
export function nearestPath(
  survey: Survey,
  path: string,
  {
    among = survey.paths,
    fragment = null,
  }: { readonly among?: Iterable<string>; readonly fragment?: string | null } = {},
): string | null {
  if (survey.anchors.has(path)) return 'Страница обещана: соберите сайт заново.';
  const [folder, name] = parted(path);
  const all = [...among].filter((one) => one !== path);
  const beside = all.filter((one) => parted(one)[0] === folder);
  const inFolder = nearest(
    name,
    beside.map((one) => parted(one)[1]),
  );
  const found =
    beside.find((one) => parted(one)[1] === inFolder) ??
    all.find((one) => name !== '' && parted(one)[1] === name) ??
    all.find((one) => isSlip(path, one));
  if (found === undefined) return null;
  const anchor = fragment !== null && survey.pages.get(found)?.ids.has(fragment) === true ? `#${fragment}` : '';
  return `Похоже на «${withBase(survey, found)}${anchor}».`;
}

/** The sentence with the nearest anchor of a page, or null. */
export function nearestAnchor(survey: Survey, path: string, anchor: string, ids: Iterable<string>): string | null {
  const promised = survey.anchors.get(path);
  if (promised?.has(anchor) === true) return 'Якорь обещан: соберите сайт заново.';
  const valid = [...ids].filter(
    (id) => !id.startsWith('_') && (promised === undefined || promised.size === 0 || promised.has(id)),
  );
  return looksLike(anchor, valid, null, (id) => `${withBase(survey, path)}#${id}`);
}

function parted(path: string): [folder: string, name: string] {
  const end = path.endsWith('/') ? path.slice(0, -1) : path;
  const slash = end.lastIndexOf('/');
  return [end.slice(0, slash + 1), end.slice(slash + 1)];
}

/** Whether two paths differ by a slip in one part. */
function isSlip(a: string, b: string): boolean {
  const [left, right] = [a.split('/'), b.split('/')];
  if (left.length !== right.length) return false;
  const other = left.flatMap((part, at) => (part === right[at] ? [] : [[part, right[at] ?? ''] as const]));
  const [only] = other;
  return other.length === 1 && only !== undefined && nearest(only[0], [only[1]]) !== null;
}
