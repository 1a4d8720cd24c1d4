import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../../../base/index.ts';
import { canonize, createDocumentLoader } from '../../../proofs/json-ld/index.ts';
import { elmContext, firstCredentialsContext } from '../names.ts';
import { createContext } from './term-table.ts';

const reference = '../shared/reference/elm';
const official = `${reference}/elm-3.2/edc-ap-context.jsonld`;
const folders = [`${reference}/samples-edc`, `${reference}/edc-samples-elm-support/examples/edc`];
const present = existsSync(official);
if (!present) console.info(`skipped: the Union's context and samples are not at ${reference}`);

const samples = present
  ? folders.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
  : [];

/** The credential in a file of any of the Union's wrappings, with the contexts that uploads leave out. */
const credentialIn = (path: string): JsonObject => {
  const file: JsonObject = JSON.parse(readFileSync(path, 'utf8'));
  const inner = typeof file.payload === 'string' ? JSON.parse(file.payload) : (file.credential ?? file);
  return { '@context': [firstCredentialsContext, elmContext], ...inner };
};

/** These two give `dateModified`, an IRI to the Union's context, a date: their statements are compared without it. */
const withDateAsIri = ['Sample-JointDegree', 'Sample-MastersDegree'];

const withoutDateModified = (document: JsonObject): JsonObject =>
  JSON.parse(JSON.stringify(document, (key, value) => (key === 'dateModified' ? undefined : value)));

const statements = async (document: JsonObject, context: JsonObject): Promise<string> => {
  const loader = createDocumentLoader(new Map([[elmContext, context]]));
  const canonized = await canonize(document, { loader, crypto: nodeCrypto, maxQuads: 100_000 });
  return canonized.ok ? canonized.value : `refused: ${JSON.stringify(canonized.error)}`;
};

describe.skipIf(!present)('the context that we generate', () => {
  it('finds the samples', () => expect(samples.length).toBeGreaterThanOrEqual(15));

  it.each(samples)('%s says the same as with the Union’s', async (path) => {
    const sample = credentialIn(path);
    const document = withDateAsIri.some((name) => path.includes(name)) ? withoutDateModified(sample) : sample;
    const theirs = await statements(document, JSON.parse(readFileSync(official, 'utf8')));
    expect(theirs).toContain('elm/EuropeanDigitalCredential>');
    expect(await statements(document, createContext())).toBe(theirs);
  });

  it('defines every term of the Union’s, and no other', () => {
    const context = (document: JsonObject): JsonObject =>
      isJsonObject(document['@context']) ? document['@context'] : {};
    const theirs = context(JSON.parse(readFileSync(official, 'utf8')));
    expect(context(createContext())).toEqual(theirs);
  });
});
