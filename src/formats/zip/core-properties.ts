/** `docProps/core.xml`: title, language and day of an Office file. */
import { x } from 'xastscript';
import { plainLine } from '../table/plain-line.ts';
import { officeXml } from './office-xml.ts';

export interface CoreProperties {
  readonly title: string;
  readonly site: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
}

/** The text of the part. */
export function coreProperties({ title, site, day }: CoreProperties): string {
  const time = (name: string) => x(name, { 'xsi:type': 'dcterms:W3CDTF' }, `${day}T00:00:00Z`);
  const core = x(
    'cp:coreProperties',
    {
      'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
      'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      'xmlns:dcterms': 'http://purl.org/dc/terms/',
      'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    },
    x('dc:title', {}, plainLine(title)),
    x('dc:creator', {}, plainLine(site)),
    x('dc:language', {}, 'ru-RU'),
    time('dcterms:created'),
    time('dcterms:modified'),
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${officeXml(core)}`;
}
