import { createHash, createPrivateKey } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import type { JsonObject } from '@sigillo/core/base';
import { toOpenBadge } from '@sigillo/core/formats/open-badges-v3';
import { createDataIntegrityProof, verifyDataIntegrityProof } from '@sigillo/core/proofs/data-integrity';
import { createDocumentLoader } from '@sigillo/core/proofs/json-ld';
import {
  createDidDocument,
  resolveDidKey,
  toDidKey,
  toDidKeyMethod,
  toMultikey,
} from '@sigillo/core/proofs/keys';
import { buildContent } from '@sigillo/core/testing/builders';
import { createEd25519Signer, nodeCrypto } from '@sigillo/server/keys';
import { measure, printRatio } from './measure.ts';

/** Issuing and verifying one Open Badge, against the reference implementation; each verifies what the other signed. */
const seed = createHash('sha256').update('bench').digest();
const privateKey = createPrivateKey({
  key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
  format: 'der',
  type: 'pkcs8',
});
const { publicKey } = createEd25519Signer(privateKey, 'none');
const controller = toDidKey(publicKey);
const method = toDidKeyMethod(publicKey);
const signer = createEd25519Signer(privateKey, method);
const loader = createDocumentLoader();
const now = Date.UTC(2026, 10, 22, 10);

const content = buildContent();
const document = toOpenBadge({ ...content, issuer: { ...content.issuer, id: controller } });

const didDocument = createDidDocument(controller, [{ fragment: toMultikey(publicKey), key: publicKey }]);
const [verificationMethod] = didDocument.verificationMethod as [JsonObject];
const theirLoader = async (url: string) => {
  const found =
    url === method
      ? { '@context': 'https://w3id.org/security/multikey/v1', ...verificationMethod }
      : url === controller
        ? didDocument
        : loader.load(url);
  // `static` lets the peer cache processed contexts: its best case.
  return { contextUrl: null, document: found, documentUrl: url, tag: 'static' };
};

const ourIssue = async (): Promise<JsonObject> => {
  const proof = await createDataIntegrityProof({
    document,
    signer,
    created: now,
    crypto: nodeCrypto,
    loader,
  });
  if (!proof.ok) throw new Error(JSON.stringify(proof.error));
  return { ...document, proof: { ...proof.value } };
};
const keyPair = await Ed25519Multikey.generate({ id: method, controller, seed });
const theirIssue = (): Promise<JsonObject> =>
  vc.issue({
    credential: structuredClone(document),
    suite: new DataIntegrityProof({ signer: keyPair.signer(), cryptosuite, date: '2026-11-22T10:00:00Z' }),
    documentLoader: theirLoader,
    now: new Date(now),
  });
const ourVerify = async (signed: JsonObject) => {
  const { state } = await verifyDataIntegrityProof({
    document: signed,
    crypto: nodeCrypto,
    loader,
    keyResolver: { resolve: async (id) => resolveDidKey(id) },
    now,
  });
  if (state !== 'verified') throw new Error(`ours says ${state}`);
};
const theirVerify = async (signed: JsonObject) => {
  const { verified, error } = await vc.verifyCredential({
    credential: signed,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: theirLoader,
    checkStatus: async () => ({ verified: true }),
    now: new Date(now),
  });
  if (!verified) throw error;
};

const ours = await ourIssue();
const theirs = await theirIssue();
const proofValue = (signed: JsonObject) => (signed.proof as JsonObject).proofValue;
if (proofValue(ours) !== proofValue(theirs)) throw new Error('the two signatures differ');
await Promise.all([ourVerify(theirs), theirVerify(ours)]);

const size = Buffer.byteLength(JSON.stringify(ours));
console.log(`One Open Badge of ${size} bytes; both signatures are the same byte for byte.`);
printRatio(
  'Data Integrity, issue',
  await measure([
    { name: 'Sigillo', run: ourIssue },
    { name: '@digitalbazaar/vc', run: theirIssue },
  ]),
);
printRatio(
  'Data Integrity, verify',
  await measure([
    { name: 'Sigillo', run: () => ourVerify(ours) },
    { name: '@digitalbazaar/vc', run: () => theirVerify(ours) },
  ]),
);
