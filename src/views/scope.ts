import type { Document, Organization } from '../corpus/types.ts';

/** Whom the document binds, to stand behind «Для кого:»; `organization` is its issuer. */
export function scopeWords(document: Document, organization: Organization | undefined): string {
  const school = organization?.level === 'school';
  switch (document.scope) {
    case 'own':
      return school ? 'сама школа' : 'сам издатель';
    case 'subordinate':
      return 'подведомственные школы';
    case 'both':
      return school ? 'школа и её подразделения' : 'издатель и подведомственные школы';
  }
}
