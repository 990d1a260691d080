import { strFromU8, unzipSync } from 'fflate';
import { XmlDocument } from 'libxml2-wasm';

/** The parts of an Office file as text. @throws where one of them is not well-formed XML */
export function officeParts(bytes: Uint8Array): ReadonlyMap<string, string> {
  const parts = new Map(Object.entries(unzipSync(bytes)).map(([path, part]) => [path, strFromU8(part)]));
  for (const [path, xml] of parts) {
    try {
      XmlDocument.fromString(xml).dispose();
    } catch (error) {
      throw new Error(`${path} is no XML`, { cause: error });
    }
  }
  return parts;
}
