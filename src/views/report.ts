/** Where a reader reports an error, with what we know of the page written down already. */
import { issueAddress, type Forge } from './forge.ts';
import { queryText } from './query-text.ts';

/** Where reports go: a mail address, `issues` of the forge, the web address of a form, or null for nowhere. */
export type ReportTo = string | null;

interface Owner {
  readonly forge: Forge | null;
  readonly reportTo: ReportTo;
}

interface Page {
  /** As in the tab. */
  readonly title: string;
  /** Absolute address. */
  readonly url: string;
}

export interface Report {
  readonly address: string;
  /** Whether page and title are written in it, so that a script may add the clause. */
  readonly filled: boolean;
}

/**
 * The address of «Сообщить об ошибке»: a letter, an issue or a form.
 * @returns null where nobody takes reports; `issues` without a forge is nowhere as well
 */
export function reportAddress({ forge, reportTo }: Owner, { title, url }: Page): Report | null {
  const subject = `Ошибка: ${title}`;
  // The page's address stands last: a script puts the clause behind it.
  const body = `Что не так:\n\n\nКак правильно и откуда это известно:\n\n\nСтраница: ${url}`;
  if (reportTo === null) return null;
  if (reportTo === 'issues')
    return forge === null ? null : { address: issueAddress(forge, subject, body), filled: true };
  if (/^https?:/u.test(reportTo)) return { address: reportTo, filled: false };
  const query = `subject=${queryText(subject)}&body=${queryText(body.replaceAll('\n', '\r\n'))}`;
  return { address: `mailto:${reportTo}?${query}`, filled: true };
}
