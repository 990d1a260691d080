/** A document of Word from a body: into the shell go the body, what its links lead to, the footer, title and day. */
import { strFromU8, strToU8 } from 'fflate';
import { x } from 'xastscript';
import type { FileContext } from '../table/context.ts';
import { plainLine } from '../table/plain-line.ts';
import { coreProperties } from '../zip/core-properties.ts';
import { zipped } from '../zip/same-bytes.ts';
import type { Block, LinkId } from './body.ts';
import { bodyMark, footerMark, shell } from './shell.ts';
import { officeXml } from '../zip/office-xml.ts';

export interface DocxFile {
  readonly title: string;
  /** Stands at the foot of every page. */
  readonly footer: string;
  /** How the A4 lies; upright where nothing is said. */
  readonly orientation?: 'portrait' | 'landscape';
  readonly body: (linkId: LinkId) => readonly Block[];
}

const relations = 'word/_rels/document.xml.rels';
const hyperlink = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

let known: ReturnType<typeof shell> | null = null;

/** The bytes of the file. */
export async function docxFile(
  { title, footer, orientation = 'portrait', body }: DocxFile,
  { site, day }: FileContext,
): Promise<Uint8Array<ArrayBuffer>> {
  known ??= shell();
  const links = new Map<string, string>();
  const linkId: LinkId = (page) => {
    const id = links.get(page) ?? `rIdLink${links.size + 1}`;
    links.set(page, id);
    return id;
  };
  const text = body(linkId)
    .map((block) => officeXml(block))
    .join('');
  const parts = new Map(await known);
  const change = (path: string, by: (xml: string) => string): void => {
    parts.set(path, strToU8(by(strFromU8(parts.get(path) ?? new Uint8Array()))));
  };
  change('word/document.xml', (xml) => xml.replace(marked, () => text));
  if (orientation === 'landscape') {
    change('word/document.xml', across);
    change('word/footer1.xml', (xml) => xml.replace(/(<w:tab w:val="right" w:pos=")\d+/u, `$1${textWidthAcross}`));
  }
  change(relations, (xml) => xml.replace('</Relationships>', () => `${relationsOf(links)}</Relationships>`));
  change('word/footer1.xml', (xml) =>
    xml.replace(footerMark, () => officeXml({ type: 'text', value: plainLine(footer) })),
  );
  change('docProps/core.xml', () => coreProperties({ title, site, day }));
  return zipped(parts, day);
}

/** The paragraph that the body takes the place of. */
const marked = new RegExp(`<w:p>(?:(?!<w:p>).)*${bodyMark}.*?</w:p>`, 'su');

/** Width of the text on an A4 that lies across, in twentieths of a point: 257 mm. */
const textWidthAcross = 14570;

/** The page turned: its width is its height. */
function across(xml: string): string {
  return xml.replace(
    /<w:pgSz w:w="(\d+)" w:h="(\d+)" w:orient="portrait"\/>/u,
    '<w:pgSz w:w="$2" w:h="$1" w:orient="landscape"/>',
  );
}

function relationsOf(links: ReadonlyMap<string, string>): string {
  return Array.from(links, ([page, id]) =>
    officeXml(x('Relationship', { Id: id, Type: hyperlink, Target: page, TargetMode: 'External' })),
  ).join('');
}
