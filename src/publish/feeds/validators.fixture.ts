import { readFileSync } from 'node:fs';
import { Ajv, type ValidateFunction } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { RelaxNGValidator, XmlDocument, XsdValidator } from 'libxml2-wasm';

const schemaFile = (name: string): string => readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');

const parsed = (name: string): object => {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the schemas are files of ours
  return JSON.parse(schemaFile(name)) as object;
};

const explained = (validate: ValidateFunction, value: unknown): string[] =>
  validate(value) ? [] : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

const jsonFeedAjv = new Ajv({ allErrors: true, strict: false });
addFormats(jsonFeedAjv);
const jsonFeedSchema = jsonFeedAjv.compile(parsed('json-feed-1.1.json'));

const ninjsAjv = new Ajv2020({ allErrors: true, strict: false });
addFormats(ninjsAjv);
// Places are written without their GeoJSON.
ninjsAjv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json', not: {} });
const ninjsSchema = ninjsAjv.compile(parsed('ninjs-3.3.json'));

/** What is wrong with a JSON Feed, by SchemaStore's schema of version 1.1. */
export const jsonFeedProblems = (text: string): string[] => explained(jsonFeedSchema, JSON.parse(text));

/** What is wrong with a ninjs file, by IPTC's schema of version 3.3. */
export const ninjsProblems = (text: string): string[] => explained(ninjsSchema, JSON.parse(text));

/** Runs a validator of libxml2 over a text. @throws its error, if the text is not well-formed or not valid */
function validateXml(text: string, open: (schema: XmlDocument) => { validate: (document: XmlDocument) => void; dispose: () => void }, schema: string): void {
  const rules = XmlDocument.fromString(schemaFile(schema));
  const document = XmlDocument.fromString(text);
  const validator = open(rules);
  try {
    validator.validate(document);
  } finally {
    validator.dispose();
    document.dispose();
    rules.dispose();
  }
}

/** @throws Error if the text is no Atom feed by the grammar of RFC 4287 */
// oxlint-disable-next-line typescript/no-deprecated -- the RFC's grammar is RELAX NG, and this version has it
export const validateAtom = (text: string): void => validateXml(text, (rules) => RelaxNGValidator.fromDoc(rules), 'atom.rng');

/** @throws Error if the text is no sitemap or sitemap index by the protocol's schema */
export const validateSitemap = (text: string): void => validateXml(text, (rules) => XsdValidator.fromDoc(rules), 'sitemap.xsd');

/** @throws Error if the text is not well-formed XML */
export const validateWellFormed = (text: string): void => XmlDocument.fromString(text).dispose();
