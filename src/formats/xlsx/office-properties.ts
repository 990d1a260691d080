import type { Feature } from 'write-excel-file/universal';

const relation = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';
const content = 'application/vnd.openxmlformats-package.core-properties+xml';

/** Title, language and day of the file. @param core the text of `docProps/core.xml` */
export function officeProperties(core: string): Feature<Blob> {
  return {
    files: {
      transform: {
        '[Content_Types].xml': { insert: () => `<Override ContentType="${content}" PartName="/docProps/core.xml"/>` },
        '_rels/.rels': {
          insert: () => `<Relationship Id="rId-core-1" Type="${relation}" Target="docProps/core.xml"/>`,
        },
      },
      write: { files: () => ({ 'docProps/core.xml': core }) },
    },
  };
}
