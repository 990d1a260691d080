/** Slips in days, hours and statuses. */
import { today } from '../content.ts';
import { changedLines, type Content, type Mutant, type Mutator } from '../mutator.ts';
import {
  documentsOf,
  lineOf,
  matterMutant,
  newDocument,
  newPath,
  pairs,
  pathOf,
  withKeys,
  yearsFrom,
} from './graph-matter.ts';

const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
const years = [1, 2, 3, 5, 10];
const long = ['2025-11-26', '2025-06-01', '2024-11-27', '2023-01-09', '2022-09-01', '2021-12-31'];

/** Every organization with windows of its own instead of those it has. @param windows without their weekday */
function* windows(
  { texts }: Content,
  hours: (hour: string, next: string) => readonly string[],
  at: RegExp,
): Iterable<Mutant> {
  for (const [file, text] of texts) {
    if (!file.startsWith('organizations/')) continue;
    const own = text.replace(/^consultations:\n(?:[ #].*\n)*/mu, '');
    for (const weekday of weekdays) {
      for (const hour of [8, 10, 13, 15]) {
        const written = hours(String(hour).padStart(2, '0'), String(hour + 1).padStart(2, '0'));
        const items = written.map((lines) => `  - weekday: ${weekday}\n${lines}`).join('');
        const changed = `${own.trimEnd()}\nconsultations:\n${items}`;
        yield { files: { [file]: changed }, file, line: lineOf(changed, at) };
      }
    }
  }
}

function hours(from: string, to: string, since = '2026-09-01', until = '2027-05-31', rest = ''): string {
  return `    from: "${from}"\n    to: "${to}"\n    validFrom: ${since}\n    validUntil: ${until}\n${rest}`;
}

function* adopted(content: Content): Iterable<{ id: string; day: string }> {
  for (const { id, adopted: day } of documentsOf(content)) if (day !== undefined) yield { id, day };
}

export const dateMutators: readonly Mutator[] = [
  {
    kind: 'types an earlier year for the day from which a document holds',
    rule: 'date/order',
    *mutants(content) {
      for (const { id, day } of adopted(content))
        for (const back of years) yield matterMutant(content, id, { effective: yearsFrom(day, -back) }, 'effective');
    },
  },
  {
    kind: 'types an earlier year for the last day of a document',
    rule: 'date/order',
    *mutants(content) {
      for (const { id, day } of adopted(content))
        for (const back of years) yield matterMutant(content, id, { ends: yearsFrom(day, -back) }, 'ends');
    },
  },
  {
    kind: 'swaps the first and the last day of a document',
    rule: 'date/order',
    *mutants(content) {
      for (const { id, day } of adopted(content))
        for (const later of years)
          yield matterMutant(
            content,
            id,
            { effective: yearsFrom(day, later + 1), ends: yearsFrom(day, later) },
            'ends',
          );
    },
  },
  {
    kind: 'swaps begin and end of consultation hours',
    rule: 'date/window',
    mutants: (content) => windows(content, (hour, next) => [hours(`${next}:30`, `${hour}:00`)], /^ {4}to:/mu),
  },
  {
    kind: 'swaps the first and the last day of consultation hours',
    rule: 'date/window',
    mutants: (content) =>
      windows(
        content,
        (hour, next) => [hours(`${hour}:00`, `${next}:00`, '2027-05-31', '2026-09-01')],
        /^ {4}validUntil:/mu,
      ),
  },
  {
    kind: 'adds hours that overlap others',
    rule: 'date/overlap',
    mutants: (content) =>
      windows(
        content,
        (hour, next) => [hours(`${hour}:00`, `${next}:00`), hours(`${hour}:30`, `${next}:30`)],
        /^ {4}from: "\d\d:30"/mu,
      ),
  },
  {
    kind: 'types a later year for the day of a document',
    rule: 'date/future',
    *mutants(content) {
      for (const { id } of adopted(content))
        for (const year of ['2027', '2031', '2062', '2121', '2912'])
          yield matterMutant(content, id, { adopted: `${year}-01-15` }, 'adopted');
    },
  },
  {
    kind: 'types a later year for the day of an act',
    rule: 'date/future',
    mutants: (content) =>
      changedLines(content, /^acts\.yaml$/u, (text) => text.replace(/^( {2}date: ")20(\d\d)/u, '$121$2')),
  },
  {
    kind: 'types a later year for the day of a confirmation',
    rule: 'date/future',
    *mutants(content) {
      for (const { id } of documentsOf(content))
        for (const day of ['2026-11-28', '2027-02-01', '2062-03-12'])
          yield matterMutant(content, id, { status: 'in-force', statusChecked: day }, 'statusChecked');
    },
  },
  {
    kind: 'has not asked about a document for more than a year',
    rule: 'date/stale',
    *mutants(content) {
      for (const { id } of documentsOf(content))
        for (const day of long)
          yield matterMutant(content, id, { status: 'in-force', statusChecked: day }, 'statusChecked');
    },
  },
  {
    kind: 'has not asked about hours for more than a year',
    rule: 'date/stale',
    mutants: (content) =>
      windows(
        content,
        (hour, next) => [hours(`${hour}:00`, `${next}:00`, '2021-09-01', '2027-05-31', '    confirmed: 2025-09-01\n')],
        /^ {4}confirmed:/mu,
      ),
  },
  {
    kind: 'has not read a guide for more than a year',
    rule: 'date/stale',
    *mutants() {
      for (const day of long) {
        const text = `---\ntitle: Новое руководство\nanswer: Так.\ngrounding: needs-manual\nreviewed: ${day}\n---\n\nТекст.\n`;
        yield { files: { 'guides/zz-new.mdx': text }, file: 'guides/zz-new.mdx', line: 5 };
      }
    },
  },
  {
    kind: 'calls a document in force without having asked',
    rule: 'status/unchecked',
    *mutants(content) {
      for (const { id } of documentsOf(content)) yield matterMutant(content, id, { status: 'in-force' }, 'status');
    },
  },
  {
    kind: 'calls a document superseded and does not say by what',
    rule: 'status/superseded',
    *mutants(content) {
      for (const { id } of documentsOf(content)) yield matterMutant(content, id, { status: 'superseded' }, 'status');
    },
  },
  {
    kind: 'names a document in supersedes and forgets its status',
    rule: 'status/replaced',
    *mutants(content) {
      for (const [newer, older] of pairs(content)) {
        const { file, line } = matterMutant(content, older.id, {}, 'status');
        yield {
          files: { [pathOf(newer.id)]: withKeys(content, newer.id, { supersedes: `[${older.id}]` }) },
          file,
          line,
        };
      }
    },
  },
  {
    kind: 'leaves a document in force whose last day is over',
    rule: 'status/ended',
    *mutants(content) {
      const over = ['2022-05-31', '2023-05-31', '2024-12-31', '2026-05-31', '2026-11-26'];
      for (const { id } of documentsOf(content))
        for (const ends of over)
          yield matterMutant(content, id, { status: 'in-force', statusChecked: today, ends }, 'status');
    },
  },
  {
    kind: 'calls a restatement the official text',
    rule: 'rendition/file',
    *mutants(content) {
      for (const { id } of documentsOf(content))
        yield matterMutant(content, id, { rendition: 'official' }, 'rendition');
    },
  },
  {
    kind: 'names the file of a restatement',
    rule: 'rendition/file',
    *mutants(content) {
      for (const { id } of documentsOf(content)) {
        const text = withKeys(content, id, { source: '\n  copy: clean\n  file: text.pdf' });
        yield { files: { [pathOf(id)]: text }, file: pathOf(id), line: lineOf(text, /^ {2}file:/mu) };
      }
    },
  },
  {
    kind: 'adds a document that is there',
    rule: 'document/twin',
    *mutants(content) {
      for (const { number, adopted: day, organization } of documentsOf(content)) {
        if (number === undefined || day === undefined) continue;
        for (const written of [number, `${number} `]) {
          const text = newDocument(organization, `number: "${written}"\nadopted: ${day}\n`, '### 1.\n\nТекст.\n');
          yield { files: { [newPath]: text }, file: newPath, line: lineOf(text, /^number:/mu) };
        }
      }
    },
  },
];
