/** Every kind of file that can be made: a kind is added by its file and one line here. */
import { annexScaffold } from './kinds/annex.ts';
import { documentScaffold } from './kinds/document.ts';
import { guideScaffold } from './kinds/guide.ts';
import { organizationScaffold } from './kinds/organization.ts';
import { roleScaffold } from './kinds/role.ts';
import { topicScaffold } from './kinds/topic.ts';
import type { Scaffold } from './scaffold.ts';

export const scaffolds: readonly Scaffold[] = [
  documentScaffold,
  annexScaffold,
  organizationScaffold,
  roleScaffold,
  topicScaffold,
  guideScaffold,
];
