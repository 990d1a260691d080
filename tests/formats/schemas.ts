/** Holds reports against the schemas of their formats. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';
import { z } from 'zod';
import { findingsSchema } from '../../src/formats/findings/json-schema.ts';

const folder = join(import.meta.dirname, '../fixtures/schemas');

function read(name: string): string {
  return readFileSync(join(folder, name), 'utf8');
}

function checker(schema: object, kind: typeof Ajv | typeof Ajv2020 = Ajv): (text: string) => string[] {
  // A pattern in the schema of SARIF is none of Unicode.
  const ajv = new kind({ strict: false, allErrors: true, unicodeRegExp: false });
  formats(ajv);
  const validate: ValidateFunction = ajv.compile(schema);
  return (text) => {
    validate(JSON.parse(text));
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
  };
}

/** The schema is of draft 4 and uses nothing that draft 7 says otherwise, but for the name of its own address. */
function sarifSchema(): object {
  const {
    $schema: _,
    id: __,
    ...rest
  } = z.looseObject({ $schema: z.string(), id: z.string() }).parse(JSON.parse(read('sarif-2.1.0.json')));
  return rest;
}

/** What a format's schema has against a report; nothing where it is valid. */
export const problems = {
  json: checker(z.toJSONSchema(findingsSchema), Ajv2020),
  sarif: checker(sarifSchema()),
  gitlab: checker(JSON.parse(read('gitlab-code-quality.json')) as object),
  junit: xmlChecker('junit.xsd'),
};

function xmlChecker(name: string): (text: string) => string[] {
  const schema = XsdValidator.fromDoc(XmlDocument.fromString(read(name)));
  return (text) => {
    const report = XmlDocument.fromString(text);
    try {
      schema.validate(report);
      return [];
    } catch (cause) {
      return [String(cause)];
    } finally {
      report.dispose();
    }
  };
}
