import { createPrivateKey } from 'node:crypto';
import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { createEd25519Signer, nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../base/index.ts';
import { createDocumentLoader } from '../json-ld/index.ts';
import { createDidDocument, resolveDidKey, toDidKey, toDidKeyMethod, toMultikey } from '../keys/index.ts';
import { createDataIntegrityProof } from './create-data-integrity-proof.ts';
import { verifyDataIntegrityProof } from './verify-data-integrity-proof.ts';

/** Both ways with the reference implementation: what one signs, the other verifies. */

const seed = Buffer.alloc(32, 7);
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
const options = { crypto: nodeCrypto, loader };
const now = Date.UTC(2026, 10, 22, 10);

const credential: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:0e9a5c9e-6b9c-4b58-8d0a-3f3d1f6e2a77',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: controller, type: ['Profile'], name: 'ЦПО „Сердика Техника“' },
  validFrom: '2026-11-22T09:00:00Z',
  name: 'MAG Fillet Welding',
  credentialSubject: {
    type: ['AchievementSubject'],
    achievement: {
      id: 'urn:uuid:1',
      type: ['Achievement'],
      name: 'MAG Fillet Welding (135), PA/PB',
      description: 'Заваряване "MAG"\n<b>135</b> 🔥',
      criteria: { narrative: 'Practical test.' },
    },
  },
};

const didDocument = createDidDocument(controller, [{ fragment: toMultikey(publicKey), key: publicKey }]);
const [verificationMethod] = didDocument.verificationMethod as [JsonObject];
const theirLoader = async (url: string) => {
  const documents: Record<string, unknown> = {
    [method]: { '@context': 'https://w3id.org/security/multikey/v1', ...verificationMethod },
    [controller]: didDocument,
  };
  const document = documents[url] ?? loader.load(url);
  if (document === undefined) throw new Error(`unexpected ${url}`);
  return { contextUrl: null, document, documentUrl: url };
};

const verifyTheirWay = (document: JsonObject) =>
  vc.verifyCredential({
    credential: document,
    suite: new DataIntegrityProof({ cryptosuite }),
    documentLoader: theirLoader,
    now: new Date(now),
  });

const signTheirWay = async (): Promise<JsonObject> => {
  const keyPair = await Ed25519Multikey.generate({ id: method, controller, seed });
  const suite = new DataIntegrityProof({
    signer: keyPair.signer(),
    cryptosuite,
    date: '2026-11-22T09:30:00Z',
  });
  return vc.issue({
    credential: structuredClone(credential),
    suite,
    documentLoader: theirLoader,
    now: new Date(now),
  });
};

const signOurWay = async (): Promise<JsonObject> => {
  const created = Date.UTC(2026, 10, 22, 9, 30);
  const proof = await createDataIntegrityProof({ ...options, document: credential, signer, created });
  if (!proof.ok) throw new Error(proof.error.code);
  return { ...credential, proof: proof.value };
};

const verifyOurWay = (document: JsonObject) =>
  verifyDataIntegrityProof({
    ...options,
    document,
    now,
    keyResolver: { resolve: async (url) => resolveDidKey(url) },
  });

describe('interoperation with @digitalbazaar/vc on a VC 2.0 document', () => {
  it('they verify what we signed, and refuse it changed', async () => {
    const document = await signOurWay();
    expect(await verifyTheirWay(document)).toMatchObject({ verified: true });
    expect(await verifyTheirWay({ ...document, name: 'TIG' })).toMatchObject({ verified: false });
  });

  it('we verify what they signed, and refuse it changed', async () => {
    const document = await signTheirWay();
    expect(await verifyOurWay(document)).toMatchObject({ state: 'verified' });
    expect(await verifyOurWay({ ...document, name: 'TIG' })).toMatchObject({ state: 'invalid' });
  });

  it('both make the very same signature', async () => {
    const [ours, theirs] = [await signOurWay(), await signTheirWay()];
    expect((ours.proof as JsonObject).proofValue).toBe((theirs.proof as JsonObject).proofValue);
  });
});
