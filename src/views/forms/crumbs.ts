import { crumbsTo, type Crumb } from '../breadcrumbs.ts';
import { formsPath } from './index.ts';

/** The way to the list of forms: it stands below the guides. */
export const formsCrumbs: readonly Crumb[] = [
  ...crumbsTo('Руководства', '/guides/'),
  { name: 'Бланки', path: formsPath },
];
