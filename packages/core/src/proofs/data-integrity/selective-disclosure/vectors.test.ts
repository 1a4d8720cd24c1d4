import { existsSync, readFileSync } from 'node:fs';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { fromHex, type JsonObject, toHex, toMultibase } from '../../../base/index.ts';
import { createDocumentLoader } from '../../json-ld/index.ts';
import { resolveDidKey } from '../../keys/index.ts';
import { verifyDataIntegrityProof } from '../verify-data-integrity-proof.ts';
import { deriveProof } from './derive-proof.ts';
import { groupStatements } from './group-statements.ts';
import { parseBaseProofValue, parseDerivedProofValue } from './proof-value.ts';

const folder = '../shared/reference/vectors/data-integrity/ecdsa';
const readJson = (file: string): JsonObject => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
const readList = (file: string): string[] => readJson(file) as unknown as string[];

const own = 'https://w3id.org/citizenship#';
const schema = 'https://schema.org/';
const date = 'http://www.w3.org/2001/XMLSchema#dateTime';
const toTerms = (base: string, names: string): JsonObject =>
  Object.fromEntries(names.split(' ').map((name) => [name, base + name]));
/** Just the terms that the vectors use, with the meaning that their statements show. */
const citizenship: JsonObject = {
  '@context': {
    ...toTerms(
      own,
      'PermanentResident PermanentResidentCard PermanentResidentCardCredential EmployablePerson',
    ),
    ...toTerms(own, 'EmploymentAuthorizationDocument EmploymentAuthorizationDocumentCredential'),
    ...toTerms(own, 'birthCountry commuterClassification lprCategory lprNumber permanentResidentCard'),
    ...toTerms(own, 'employmentAuthorizationDocument'),
    ...toTerms(schema, 'Person additionalName familyName gender givenName identifier'),
    image: { '@id': `${schema}image`, '@type': '@id' },
    birthDate: { '@id': `${schema}birthDate`, '@type': date },
    residentSince: { '@id': `${own}residentSince`, '@type': date },
  },
};
const loader = createDocumentLoader(new Map([['https://w3id.org/citizenship/v4rc1', citizenship]]));
const options = { crypto: nodeCrypto, loader };
const now = Date.UTC(2026, 10, 22);
const verify = (document: JsonObject) =>
  verifyDataIntegrityProof({
    ...options,
    document,
    now,
    keyResolver: { resolve: async (method) => resolveDidKey(method) },
  });
const hmacKey = fromHex('00112233445566778899AABBCCDDEEFF00112233445566778899AABBCCDDEEFF');

const hasVectors = existsSync(folder);
if (!hasVectors) it.skip(`needs ${folder}`, () => {});

describe.runIf(hasVectors).each([
  ['prc', 'prCredMandatory.json', 'prCredSelective.json'],
  ['employ', 'employMandatory.json', 'employSelective.json'],
])('W3C vectors of ecdsa-sd-2023: %s', (name, mandatoryFile, selectiveFile) => {
  const at = (stem: string): string => `ecdsa-sd-2023/${name}/${stem}.json`;
  const signed = (): JsonObject => readJson(at('addSignedSDBase'));
  const unsigned = (): JsonObject => {
    const { proof: _, ...document } = signed();
    return document;
  };
  const base = () => {
    const value = parseBaseProofValue((signed().proof as JsonObject).proofValue as string);
    if (!value.ok) throw new Error(value.error);
    return value.value;
  };
  const group = async () => {
    const grouped = await groupStatements(unsigned(), hmacKey.ok ? hmacKey.value : new Uint8Array(), options);
    if (!grouped.ok) throw new Error(grouped.error.code);
    return grouped.value;
  };
  const derive = async (): Promise<JsonObject> => {
    const selectivePointers = readList(selectiveFile);
    const derived = await deriveProof({ ...options, document: signed(), selectivePointers });
    if (!derived.ok) throw new Error(JSON.stringify(derived.error));
    return derived.value;
  };

  it('labels the statements', async () => {
    expect((await group()).statements).toEqual(readList(at('addBaseDocHMACCanon')));
  });

  it('finds what pointers name', async () => {
    const grouped = await group();
    const indexes = async (pointers: readonly string[]): Promise<number[]> => {
      const selected = await grouped.select(pointers);
      if (!selected.ok) throw new Error(selected.error.code);
      return [...selected.value.indexes].sort((a, b) => a - b);
    };
    const [mandatory, selective] = [readList(mandatoryFile), readList(selectiveFile)];
    const expected = readJson(at('derivedGroupIndexes'));
    expect(await indexes(mandatory)).toEqual(expected.mandatoryIndexes);
    expect(await indexes(selective)).toEqual(expected.selectiveIndexes);
    expect(await indexes([...mandatory, ...selective])).toEqual(expected.combinedIndexes);
  });

  it('reads the base proof', () => {
    const raw = readJson(at('addRawBaseSignatureInfo'));
    const { baseSignature, publicKey, signatures, mandatoryPointers } = base();
    expect({
      baseSignature: toHex(baseSignature),
      publicKey: toMultibase('z', publicKey),
      signatures: signatures.map(toHex),
      mandatoryPointers,
    }).toEqual({
      baseSignature: raw.baseSignature,
      publicKey: raw.publicKey,
      signatures: raw.signatures,
      mandatoryPointers: readList(mandatoryFile),
    });
  });

  it('derives what was published, to the label', async () => {
    const { proof, ...revealed } = await derive();
    expect(revealed).toEqual(readJson(at('derivedUnsignedReveal')));
    const value = parseDerivedProofValue((proof as JsonObject).proofValue as string);
    if (!value.ok) throw new Error(value.error);
    const expected = readJson(at('derivedDisclosureData'));
    const { baseSignature, publicKey, signatures, labelMap, mandatoryIndexes } = value.value;
    expect({
      baseSignature: toHex(baseSignature),
      publicKey: toMultibase('z', publicKey),
      signatures: signatures.map(toHex),
      labelMap: {
        dataType: 'Map',
        value: [...labelMap].map(([number, label]) => [`c14n${number}`, toMultibase('u', label)]),
      },
      mandatoryIndexes,
    }).toEqual(expected);
  });

  it('verifies what it derived, and nothing that was changed in it', async () => {
    const derived = await derive();
    expect(await verify(derived)).toMatchObject({ state: 'verified' });
    expect(await verify({ ...derived, validFrom: '2019-12-04T00:00:00Z' })).toMatchObject({
      state: 'invalid',
      proofs: [{ reason: 'signature-wrong' }],
    });
  });

  it('does not take a base proof for one that is shown', async () => {
    expect(await verify(signed())).toMatchObject({
      state: 'not-derived',
      proofs: [{ state: 'not-derived' }],
    });
  });
});

describe.runIf(hasVectors)('W3C vectors of ecdsa-rdfc-2019 in the same context', () => {
  it.each([
    ['ecdsa-rdfc-2019-p256/employ/signedECDSAP256.json'],
    ['ecdsa-rdfc-2019-p384/employ/signedECDSAP384.json'],
  ])('verifies %s', async (file) => {
    expect(await verify(readJson(file))).toMatchObject({ state: 'verified' });
  });
});
