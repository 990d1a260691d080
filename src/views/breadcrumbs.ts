/** The way from the home page down to a page. */
import type { Corpus, Document, Target } from '../corpus/types.ts';
import { addressOf } from './address.ts';
import { documentDesignation } from './designation.ts';
import type { JsonLd } from './legislation.ts';
import { upperFirst } from '../findings/lower-first.ts';

/** One step of the way; `path` from the root, without the base. */
export interface Crumb {
  readonly name: string;
  readonly path: string;
}

/** To a page straight under the home page. */
export function crumbsTo(name: string, path: string): readonly Crumb[] {
  return [
    { name: 'Главная', path: '/' },
    { name, path },
  ];
}

/** To a page under a list. */
export function crumbsUnder(list: string, path: string, name: string, target: Target): readonly Crumb[] {
  return [...crumbsTo(list, path), { name, path: addressOf(target) ?? path }];
}

/** To a document: the list, its issuer in the list, the order it is annexed to. */
export function crumbsToDocument(corpus: Corpus, document: Document): readonly Crumb[] {
  const issuer = corpus.organizations.get(document.organization);
  const whole = document.annexTo === undefined ? undefined : corpus.documents.get(document.annexTo);
  const step = (one: Document): Crumb => ({
    name: upperFirst(documentDesignation(corpus, one)),
    path: addressOf({ kind: 'document', id: one.id }) ?? '/documents/',
  });
  return [
    ...crumbsTo('Документы', '/documents/'),
    ...(issuer === undefined
      ? []
      : [{ name: issuer.name, path: addressOf({ kind: 'organization', id: issuer.id }) ?? '/documents/' }]),
    ...(whole === undefined ? [] : [step(whole)]),
    step(document),
  ];
}

/** The same as schema.org `BreadcrumbList`. @param absolute makes an absolute address of a path */
export function breadcrumbList(crumbs: readonly Crumb[], absolute: (path: string) => string): JsonLd {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  };
}
