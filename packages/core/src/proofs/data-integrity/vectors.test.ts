import { existsSync, readFileSync } from 'node:fs';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { type JsonObject, toHex, toUtf8 } from '../../base/index.ts';
import { createDocumentLoader } from '../json-ld/index.ts';
import { resolveDidKey } from '../keys/index.ts';
import { type Cryptosuite, createHashData, cryptosuites } from './cryptosuite.ts';
import { verifyDataIntegrityProof } from './verify-data-integrity-proof.ts';

const folder = '../shared/reference/vectors/data-integrity/eddsa';
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const readJson = (file: string): JsonObject => JSON.parse(read(file)) as JsonObject;

/** The context of the specification's examples: any term goes. Only ever known to this test. */
const examples = new Map<string, JsonObject>([
  [
    'https://www.w3.org/ns/credentials/examples/v2',
    { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } },
  ],
]);
const options = { crypto: nodeCrypto, loader: createDocumentLoader(examples) };
const suite = cryptosuites.get('eddsa-rdfc-2022') as Cryptosuite;
const sha256 = async (text: string): Promise<string> =>
  toHex(await nodeCrypto.digest('sha-256', toUtf8(text)));

describe('W3C vectors of eddsa-rdfc-2022', () => {
  if (!existsSync(folder)) {
    it.skip(`needs ${folder}`, () => {});
    return;
  }
  const at = (name: string): string => `eddsa-rdfc-2022/${name}`;

  it('canonicalises the document', async () => {
    const canonical = await suite.transform(readJson('unsigned.json'), options);
    expect(canonical).toEqual({ ok: true, value: read(at('canonDocDataInt.txt')) });
    expect(await sha256(canonical.ok ? canonical.value : '')).toBe(read(at('docHashDataInt.txt')));
  });

  it('canonicalises the proof options', async () => {
    const canonical = await suite.transform(readJson(at('proofConfigDataInt.json')), options);
    expect(canonical).toEqual({ ok: true, value: read(at('proofCanonDataInt.txt')) });
    expect(await sha256(canonical.ok ? canonical.value : '')).toBe(read(at('proofHashDataInt.txt')));
  });

  it('joins the two digests', async () => {
    const config = readJson(at('proofConfigDataInt.json'));
    const hashData = await createHashData(suite, 'sha-256', readJson('unsigned.json'), config, options);
    expect(hashData.ok && toHex(hashData.value)).toBe(read(at('combinedHashDataInt.txt')));
  });

  it('digests the second example as published, whose context is not ours to bundle', async () => {
    const canonical = read(at('employ/canonDocDataInt.txt'));
    expect(await sha256(canonical)).toBe(read(at('employ/docHashDataInt.txt')));
  });

  const verify = (document: JsonObject) =>
    verifyDataIntegrityProof({
      ...options,
      document,
      now: Date.UTC(2026, 10, 22),
      keyResolver: { resolve: async (method) => resolveDidKey(method) },
    });

  it('verifies the signed document', async () => {
    const outcome = await verify(readJson(at('signedDataInt.json')));
    expect(outcome).toMatchObject({
      state: 'verified',
      proofs: [{ controller: 'did:key:z6MkrJVnaZkeFzdQyMZu1cgjg7k1pZZ6pvBQ7XJPt4swbTQ2' }],
    });
  });

  it.each([
    ['a set of one', 'signedProofSet1.json', 1],
    ['a set of two', 'signedProofSet2.json', 2],
    ['a chain of three', 'signedProofChain1.json', 3],
    ['a chain of four', 'signedProofChain2.json', 4],
  ])('verifies %s', async (_name, file, count) => {
    const outcome = await verify(readJson(`proof-set-chain/${file}`));
    expect(outcome.proofs.map(({ state }) => state)).toEqual(Array(count).fill('verified'));
    expect(outcome.state).toBe('verified');
  });

  it('notices that a link of a chain was removed', async () => {
    const document = readJson('proof-set-chain/signedProofChain2.json');
    const proofs = document.proof as JsonObject[];
    const named = proofs.flatMap((proof) => proof.previousProof ?? []);
    const kept = proofs.filter((proof) => proof.id === undefined || !named.includes(proof.id));
    expect(kept.length).toBeLessThan(proofs.length);
    const outcome = await verify({ ...document, proof: kept });
    expect(outcome).toMatchObject({ state: 'invalid', proofs: [{ reason: 'proof-previous-absent' }] });
  });

  it('knows that it does not know the older and the JCS suite', async () => {
    expect(await verify(readJson('eddsa-jcs-2022/signedJCS.json'))).toMatchObject({
      state: 'unsupported-suite',
      proofs: [{ suite: 'eddsa-jcs-2022' }],
    });
    expect(await verify(readJson('Ed25519Signature2020/signedEdSig.json'))).toMatchObject({
      state: 'unsupported-suite',
      proofs: [{ suite: 'Ed25519Signature2020' }],
    });
  });
});
