import { existsSync, readFileSync } from 'node:fs';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { type JsonObject, toHex, toUtf8 } from '../../base/index.ts';
import type { DigestAlgorithm } from '../../ports/index.ts';
import { canonizeDataset, createDocumentLoader } from '../json-ld/index.ts';
import { resolveDidKey } from '../keys/index.ts';
import { type Cryptosuite, createHashData, cryptosuites } from './cryptosuite.ts';
import { withSha384Labels } from './sha-384-labels.ts';
import { verifyDataIntegrityProof } from './verify-data-integrity-proof.ts';

const folder = '../shared/reference/vectors/data-integrity';
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const readJson = (file: string): JsonObject => JSON.parse(read(file)) as JsonObject;

/** The context of the specifications' examples: any term goes. Only ever known to this test. */
const examples = new Map<string, JsonObject>([
  [
    'https://www.w3.org/ns/credentials/examples/v2',
    { '@context': { '@vocab': 'https://www.w3.org/ns/credentials/examples#' } },
  ],
]);
const options = { crypto: nodeCrypto, loader: createDocumentLoader(examples) };
const verify = (document: JsonObject) =>
  verifyDataIntegrityProof({
    ...options,
    document,
    now: Date.UTC(2026, 10, 22),
    keyResolver: { resolve: async (method) => resolveDidKey(method) },
  });

interface Vectors {
  readonly suite: string;
  readonly digest: DigestAlgorithm;
  readonly document: string;
  /** Folder, and what the files' names end with. */
  readonly at: string;
  readonly ending: string;
}
const tables: readonly Vectors[] = [
  {
    suite: 'eddsa-rdfc-2022',
    digest: 'sha-256',
    document: 'eddsa',
    at: 'eddsa/eddsa-rdfc-2022',
    ending: 'DataInt',
  },
  {
    suite: 'eddsa-jcs-2022',
    digest: 'sha-256',
    document: 'eddsa',
    at: 'eddsa/eddsa-jcs-2022',
    ending: 'JCS',
  },
  {
    suite: 'ecdsa-rdfc-2019',
    digest: 'sha-256',
    document: 'ecdsa',
    at: 'ecdsa/ecdsa-rdfc-2019-p256',
    ending: 'ECDSAP256',
  },
  {
    suite: 'ecdsa-rdfc-2019',
    digest: 'sha-384',
    document: 'ecdsa',
    at: 'ecdsa/ecdsa-rdfc-2019-p384',
    ending: 'ECDSAP384',
  },
  {
    suite: 'ecdsa-jcs-2019',
    digest: 'sha-256',
    document: 'ecdsa',
    at: 'ecdsa/ecdsa-jcs-2019-p256',
    ending: 'JCSECDSAP256',
  },
  {
    suite: 'ecdsa-jcs-2019',
    digest: 'sha-384',
    document: 'ecdsa',
    at: 'ecdsa/ecdsa-jcs-2019-p384',
    ending: 'JCSECDSAP384',
  },
];
const hasVectors = existsSync(folder);
if (!hasVectors) it.skip(`needs ${folder}`, () => {});

describe.runIf(hasVectors).each(tables)(
  'W3C vectors at $at',
  ({ suite: name, digest, document, at, ending }) => {
    const suite = cryptosuites.get(name) as Cryptosuite;
    const file = (stem: string, kind = 'txt'): string => `${at}/${stem}${ending}.${kind}`;
    const hash = async (text: string): Promise<string> =>
      toHex(await nodeCrypto.digest(digest, toUtf8(text)));
    const unsigned = (): JsonObject => readJson(`${document}/unsigned.json`);

    it('canonicalises the document', async () => {
      const canonical = await suite.transform(unsigned(), digest, options);
      expect(canonical).toEqual({ ok: true, value: read(file('canonDoc')) });
      expect(await hash(canonical.ok ? canonical.value : '')).toBe(read(file('docHash')));
    });

    it('canonicalises the proof options', async () => {
      const canonical = await suite.transform(readJson(file('proofConfig', 'json')), digest, options);
      expect(canonical).toEqual({ ok: true, value: read(file('proofCanon')) });
      expect(await hash(canonical.ok ? canonical.value : '')).toBe(read(file('proofHash')));
    });

    it('joins the two digests', async () => {
      const config = readJson(file('proofConfig', 'json'));
      const hashData = await createHashData(suite, digest, unsigned(), config, options);
      expect(hashData.ok && toHex(hashData.value)).toBe(read(file('combinedHash')));
    });

    it('verifies the signed document, and not a changed one', async () => {
      const signed = readJson(file('signed', 'json'));
      expect(await verify(signed)).toMatchObject({
        state: 'verified',
        proofs: [{ proof: { cryptosuite: name } }],
      });
      expect(await verify({ ...signed, name: 'Another' })).toMatchObject({
        state: 'invalid',
        proofs: [{ reason: 'signature-wrong' }],
      });
    });
  },
);

describe.runIf(hasVectors)('W3C vectors whose context is not ours to bundle', () => {
  it.each([
    ['eddsa/eddsa-rdfc-2022/employ', 'DataInt', 'sha-256'],
    ['ecdsa/ecdsa-rdfc-2019-p256/employ', 'ECDSAP256', 'sha-256'],
    ['ecdsa/ecdsa-rdfc-2019-p384/employ', 'ECDSAP384', 'sha-384'],
  ] as const)('%s: labels and digests as published', async (at, ending, digest) => {
    const canonical = read(`${at}/canonDoc${ending}.txt`);
    const crypto = digest === 'sha-384' ? withSha384Labels(nodeCrypto) : nodeCrypto;
    expect(await canonizeDataset(canonical, { crypto })).toEqual({ ok: true, value: canonical });
    const hash = await nodeCrypto.digest(digest, toUtf8(canonical));
    expect(toHex(hash)).toBe(read(`${at}/docHash${ending}.txt`));
  });
});

describe.runIf(hasVectors)('W3C vectors of proof sets and chains', () => {
  it.each([
    ['a set of one', 'signedProofSet1.json', 1],
    ['a set of two', 'signedProofSet2.json', 2],
    ['a chain of three', 'signedProofChain1.json', 3],
    ['a chain of four', 'signedProofChain2.json', 4],
  ])('verifies %s', async (_name, file, count) => {
    const outcome = await verify(readJson(`eddsa/proof-set-chain/${file}`));
    expect(outcome.proofs.map(({ state }) => state)).toEqual(Array(count).fill('verified'));
    expect(outcome.state).toBe('verified');
  });

  it('notices that a link of a chain was removed', async () => {
    const document = readJson('eddsa/proof-set-chain/signedProofChain2.json');
    const proofs = document.proof as JsonObject[];
    const named = proofs.flatMap((proof) => proof.previousProof ?? []);
    const kept = proofs.filter((proof) => proof.id === undefined || !named.includes(proof.id));
    expect(kept.length).toBeLessThan(proofs.length);
    const outcome = await verify({ ...document, proof: kept });
    expect(outcome).toMatchObject({ state: 'invalid', proofs: [{ reason: 'proof-previous-absent' }] });
  });

  it('knows that it does not know the older suite', async () => {
    expect(await verify(readJson('eddsa/Ed25519Signature2020/signedEdSig.json'))).toMatchObject({
      state: 'unsupported-suite',
      proofs: [{ suite: 'Ed25519Signature2020' }],
    });
  });
});
