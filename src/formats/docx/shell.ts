/**
 * The shell of a document: styles, page, footer, settings, by the library. It is made once a process, and each file puts
 * its own body, links and footer into it: the library takes 10 ms a document, and a site may have thousands.
 */
import { unzipSync } from 'fflate';
import {
  AlignmentType,
  Document,
  Footer,
  Packer,
  PageNumber,
  Paragraph,
  TabStopType,
  TextRun,
  convertMillimetersToTwip as millimeters,
} from 'docx';

/** Stands in the shell where the body goes. */
export const bodyMark = 'PUNKT-BODY';

/** Stands in the shell where the words of the footer go. */
export const footerMark = 'PUNKT-FOOTER';

const font = 'Times New Roman';
const quiet = '595959';
const textWidth = millimeters(170);

/** The parts of an empty document by path. */
export async function shell(): Promise<ReadonlyMap<string, Uint8Array>> {
  const blob = await Packer.toArrayBuffer(emptyDocument());
  return new Map(Object.entries(unzipSync(new Uint8Array(blob))));
}

function emptyDocument(): Document {
  return new Document({
    styles: styles(),
    sections: [
      {
        properties: {
          page: {
            size: { width: millimeters(210), height: millimeters(297) },
            margin: {
              top: millimeters(15),
              bottom: millimeters(18),
              left: millimeters(25),
              right: millimeters(15),
              footer: millimeters(8),
            },
          },
        },
        footers: { default: footer() },
        children: [new Paragraph(bodyMark)],
      },
    ],
  });
}

function footer(): Footer {
  return new Footer({
    children: [
      new Paragraph({
        style: 'Quiet',
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth }],
        children: [
          new TextRun(footerMark),
          new TextRun({ children: ['\t', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] }),
        ],
      }),
    ],
  });
}

function styles(): NonNullable<ConstructorParameters<typeof Document>[0]['styles']> {
  const heading = { font, bold: true, color: '000000' } as const;
  const based = { basedOn: 'Normal', quickFormat: true } as const;
  return {
    default: {
      document: { run: { font, size: 21, language: { value: 'ru-RU' } }, paragraph: { spacing: { after: 50 } } },
      title: { run: { ...heading, size: 34 }, paragraph: { spacing: { before: 0, after: 100 } } },
      heading1: {
        run: { ...heading, size: 26 },
        paragraph: { keepNext: true, spacing: { before: 140, after: 40 } },
      },
      heading2: {
        run: { ...heading, size: 22 },
        paragraph: { keepNext: true, spacing: { before: 80, after: 30 } },
      },
      hyperlink: { run: { color: '1A4F8B', underline: { type: 'none' } } },
    },
    paragraphStyles: [
      { id: 'Subtitle', name: 'Subtitle', ...based, run: { color: quiet, size: 20 } },
      {
        id: 'Item',
        name: 'Пункт списка',
        ...based,
        paragraph: {
          indent: { left: 284, hanging: 200 },
          spacing: { after: 40 },
        },
      },
      {
        id: 'SubItem',
        name: 'Подпункт списка',
        ...based,
        paragraph: {
          indent: { left: 568, hanging: 200 },
          spacing: { after: 30 },
        },
      },
      {
        id: 'Entry',
        name: 'Строка',
        ...based,
        paragraph: { indent: { left: 200, hanging: 200 }, spacing: { after: 40 } },
      },
      { id: 'Quiet', name: 'Примечание', ...based, run: { color: quiet, size: 18 } },
      { id: 'Cell', name: 'Клетка', ...based, paragraph: { spacing: { after: 0 } } },
      {
        id: 'CellHead',
        name: 'Заголовок столбца',
        ...based,
        run: { bold: true, size: 20 },
        paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
      },
    ],
    characterStyles: [
      { id: 'QuietWords', name: 'Пояснение', basedOn: 'DefaultParagraphFont', run: { color: quiet, size: 18 } },
      { id: 'Bold', name: 'Выделение', basedOn: 'DefaultParagraphFont', run: { bold: true } },
    ],
  };
}
