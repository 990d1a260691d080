/** The sheet of a role as a document of Word: what the page says, and on a page of its own the sheet to be signed. */
import type { Element } from 'xast';
import { lowerFirst, upperFirst } from '../../findings/lower-first.ts';
import type { Corpus } from '../../corpus/types.ts';
import { dayWords } from '../../views/date.ts';
import type { DutyItem } from '../../views/duty-item.ts';
import { sheetPath, type RoleSheet } from '../../views/sheet/role-sheet.ts';
import { sheetDuties, sheetHolders, sheetPeople } from '../../views/sheet/sheet-lists.ts';
import { consultationWindows } from '../../views/windows.ts';
import type { FileContext } from '../table/context.ts';
import { bullet, pageBreak, paragraph, partRuns, type Block, type LinkId, type Run, type Style } from './body.ts';
import { docxFile } from './docx-file.ts';
import { footerWords } from './footer-words.ts';
import { signatureTable } from './signature-table.ts';

/** The bytes of the file. */
export async function roleSheetFile(
  corpus: Corpus,
  sheet: RoleSheet,
  context: FileContext,
): Promise<Uint8Array<ArrayBuffer>> {
  const { role, organization, grounds } = sheet;
  const state = [...new Set(grounds.map((ground) => ground.state))].join('; ');
  return docxFile(
    {
      title: `${role.title}: ${organization.name}`,
      footer: footerWords(sheetPath(role.id, organization.id), state, context),
      body: (linkId) => [...duties(sheet, context, linkId), ...rest(corpus, sheet, context, linkId), ...toSign(sheet)],
    },
    context,
  );
}

function duties(sheet: RoleSheet, { absolute }: FileContext, linkId: LinkId): readonly Element[] {
  const line = (runs: readonly Run[], style: Style | null = null): Element => paragraph(runs, style, linkId);
  const item = (duty: DutyItem, style: Style): readonly Element[] => [
    ...itemLines(duty, absolute).map((runs) => line(runs, style)),
    ...duty.items.flatMap((one) => item(one, 'SubItem')),
  ];
  return [
    line([{ text: `Лист роли · ${sheet.organization.fullName}` }], 'Subtitle'),
    line([{ text: sheet.role.title }], 'Title'),
    ...sheetHolders(sheet).map(({ label, said }) =>
      line([
        { text: `${label}: `, look: 'bold' },
        ...said.flatMap(({ words, place }, index): Run[] => [
          ...(index === 0 ? [] : [{ text: '; ' }]),
          ...partRuns([words], absolute),
          ...(place === null ? [] : [{ text: ' (' }, ...partRuns([place], absolute), { text: ')' }]),
        ]),
      ]),
    ),
    line([{ text: 'Обязанности' }], 'Heading1'),
    ...sheetDuties(sheet).flatMap(({ title, items }) => [
      line([{ text: title }], 'Heading2'),
      ...items.flatMap((one) => item(one, 'Item')),
    ]),
  ];
}

/** The paragraphs of a duty: what is to be done, and behind the last quietly by which clause. */
function itemLines(
  { title, lines, place, duties: names, mode }: DutyItem,
  absolute: FileContext['absolute'],
): readonly (readonly Run[])[] {
  const behind = [...names, ...(mode === null ? [] : [mode])].join(', ');
  const paragraphs = lines.length === 0 ? [''] : lines;
  return paragraphs.map((text, index) => [
    ...(index === 0 ? [{ text: bullet }] : []),
    ...(index === 0 && title !== '' ? [{ text: `${title}. `, look: 'bold' as const }] : []),
    { text },
    ...(index === paragraphs.length - 1
      ? [
          { text: text === '' ? '' : ' ' },
          ...partRuns([place], absolute),
          ...(behind === '' ? [] : [{ text: ` · ${behind}`, look: 'quiet' as const }]),
        ]
      : []),
  ]);
}

function rest(corpus: Corpus, sheet: RoleSheet, context: FileContext, linkId: LinkId): readonly Element[] {
  const { absolute, day } = context;
  const line = (runs: readonly Run[], style: Style | null = null): Element => paragraph(runs, style, linkId);
  const people = sheetPeople(sheet);
  const hours = consultationWindows(corpus, sheet.organization.id, day);
  return [
    ...(people.length === 0 ? [] : [line([{ text: 'К кому идти' }], 'Heading1')]),
    ...people.flatMap(({ title, contacts }) => [
      line([{ text: title }], 'Heading2'),
      ...contacts.map((contact) =>
        line(
          [
            ...partRuns(contact.people, absolute),
            ...contact.matters.flatMap(({ about, places }, index): Run[] => [
              { text: index === 0 ? ': ' : '; ' },
              { text: about.map(({ text }) => text).join(', ') },
              { text: ' (' },
              ...partRuns(places, absolute),
              { text: ')' },
            ]),
          ],
          'Entry',
        ),
      ),
    ]),
    ...(hours.length === 0 ? [] : [line([{ text: 'Часы консультаций' }], 'Heading1')]),
    ...hours.flatMap(({ period, state, windows, grounds }) => [
      line([{ text: `${upperFirst(period)}, ` }, { text: state, look: 'bold' }, { text: ':' }]),
      ...windows.map(({ words, place }) =>
        line([{ text: upperFirst(words) }, { text: place === null ? '' : `, ${place}`, look: 'quiet' }], 'Entry'),
      ),
      line(partRuns(grounds, absolute), 'Entry'),
    ]),
    line([{ text: 'На чём основан лист' }], 'Heading1'),
    ...sheet.grounds.map(({ document, scope, state }) =>
      line(
        [
          ...partRuns([document], absolute),
          { text: ` — для кого: ${scope}. ` },
          { text: upperFirst(state), look: 'bold' },
        ],
        'Entry',
      ),
    ),
    line(
      [
        {
          text: `Лист составлен по изложению документов ${dayWords(day)}. Чего в нём нет, того документы этой роли не поручают; это может быть в приказах школы и должностной инструкции.`,
        },
      ],
      'Quiet',
    ),
  ];
}

function toSign({ role, organization }: RoleSheet): readonly Block[] {
  const noLinks = (): string => '';
  return [
    pageBreak(),
    paragraph([{ text: 'Лист ознакомления' }], 'Heading1', noLinks),
    paragraph(
      [{ text: `С листом роли «${lowerFirst(role.title)}» (${organization.fullName}) ознакомлены:` }],
      null,
      noLinks,
    ),
    signatureTable,
  ];
}
