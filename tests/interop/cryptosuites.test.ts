import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import * as ecdsaJcs from '@digitalbazaar/ecdsa-jcs-2019-cryptosuite';
import * as EcdsaMultikey from '@digitalbazaar/ecdsa-multikey';
import { cryptosuite as ecdsaRdfc } from '@digitalbazaar/ecdsa-rdfc-2019-cryptosuite';
import * as ecdsaSd from '@digitalbazaar/ecdsa-sd-2023-cryptosuite';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import * as eddsaJcs from '@digitalbazaar/eddsa-jcs-2022-cryptosuite';
import * as vc from '@digitalbazaar/vc';
import { concatBytes, type JsonObject, toMultibase } from '@sigillo/core/base';
import type { Signer } from '@sigillo/core/ports';
import {
  createDataIntegrityProof,
  deriveProof,
  verifyDataIntegrityProof,
} from '@sigillo/core/proofs/data-integrity';
import { createDocumentLoader } from '@sigillo/core/proofs/json-ld';
import { createDidDocument, resolveDidKey, toMultikey } from '@sigillo/core/proofs/keys';
import { createSeededRandom, createTestEcSigner, createTestSigner } from '@sigillo/core/testing';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';

/** Both ways with another maker's library: what one signs or derives, the other verifies. */

const loader = createDocumentLoader();
const options = { crypto: nodeCrypto, loader };
const now = Date.UTC(2026, 10, 22, 10);
const created = '2026-11-22T09:30:00Z';

const controllerOf = ({ verificationMethod }: Signer): string => verificationMethod.split('#')[0] as string;

const buildCredential = (signer: Signer): JsonObject => ({
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:0e9a5c9e-6b9c-4b58-8d0a-3f3d1f6e2a77',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: controllerOf(signer), type: ['Profile'], name: 'ЦПО „Сердика Техника“' },
  validFrom: '2026-11-22T09:00:00Z',
  name: 'MAG Fillet Welding',
  credentialSubject: {
    id: 'did:example:learner',
    type: ['AchievementSubject'],
    achievement: {
      id: 'urn:uuid:1',
      type: ['Achievement'],
      name: 'MAG Fillet Welding (135), PA/PB',
      description: 'Заваряване "MAG"\n<b>135</b> 🔥',
      criteria: { narrative: 'Practical test.' },
    },
  },
});

const loadTheirWay = (signer: Signer) => async (url: string) => {
  const controller = controllerOf(signer);
  const fragment = toMultikey(signer.publicKey);
  const didDocument = createDidDocument(controller, [{ fragment, key: signer.publicKey }]);
  const [method] = didDocument.verificationMethod as [JsonObject];
  const documents: Record<string, unknown> = {
    [signer.verificationMethod]: { '@context': 'https://w3id.org/security/multikey/v1', ...method },
    [controller]: didDocument,
  };
  const document = documents[url] ?? loader.load(url);
  if (document === undefined) throw new Error(`unexpected ${url}`);
  return { contextUrl: null, document, documentUrl: url };
};

const secretPrefix = { 'P-256': [0x86, 0x26], 'P-384': [0x87, 0x26] } as const;

/** Their key pair of our test signer; the secret is the seed, over and over. */
const toTheirKey = async (signer: Signer, seed: number) => {
  const { type } = signer.publicKey;
  const id = signer.verificationMethod;
  const controller = controllerOf(signer);
  if (type === 'Ed25519')
    return Ed25519Multikey.generate({ id, controller, seed: new Uint8Array(32).fill(seed) });
  const secret = new Uint8Array(type === 'P-256' ? 32 : 48).fill(seed);
  return EcdsaMultikey.from({
    '@context': 'https://w3id.org/security/multikey/v1',
    type: 'Multikey',
    id,
    controller,
    publicKeyMultibase: toMultikey(signer.publicKey),
    secretKeyMultibase: toMultibase('z', concatBytes(Uint8Array.from(secretPrefix[type]), secret)),
  });
};

const verifyOurWay = async (document: JsonObject): Promise<string> =>
  (
    await verifyDataIntegrityProof({
      ...options,
      document,
      now,
      keyResolver: { resolve: async (url) => resolveDidKey(url) },
    })
  ).state;

const verifyTheirWay = async (document: JsonObject, signer: Signer, cryptosuite: unknown): Promise<boolean> =>
  (
    await vc.verifyCredential({
      credential: document,
      suite: new DataIntegrityProof({ cryptosuite }),
      documentLoader: loadTheirWay(signer),
      now: new Date(now),
    })
  ).verified;

const signTheirWay = async (signer: Signer, seed: number, cryptosuite: unknown): Promise<JsonObject> =>
  vc.issue({
    credential: buildCredential(signer),
    suite: new DataIntegrityProof({
      signer: (await toTheirKey(signer, seed)).signer(),
      cryptosuite,
      date: created,
    }),
    documentLoader: loadTheirWay(signer),
    now: new Date(now),
  });

const signOurWay = async (
  signer: Signer,
  cryptosuite: string,
  selective: {
    selectiveDisclosure?: Parameters<typeof createDataIntegrityProof>[0]['selectiveDisclosure'];
  } = {},
): Promise<JsonObject> => {
  const document = buildCredential(signer);
  const proof = await createDataIntegrityProof({
    ...options,
    document,
    signer,
    cryptosuite,
    created: Date.parse(created),
    ...(selective.selectiveDisclosure === undefined
      ? {}
      : { selectiveDisclosure: selective.selectiveDisclosure }),
  });
  if (!proof.ok) throw new Error(JSON.stringify(proof.error));
  return { ...document, proof: proof.value };
};

const rows = [
  [
    'eddsa-jcs-2022',
    createTestSigner(31),
    31,
    eddsaJcs.createSignCryptosuite(),
    eddsaJcs.createVerifyCryptosuite(),
  ],
  ['ecdsa-rdfc-2019', createTestEcSigner(32, 'P-256'), 32, ecdsaRdfc, ecdsaRdfc],
  ['ecdsa-rdfc-2019', createTestEcSigner(33, 'P-384'), 33, ecdsaRdfc, ecdsaRdfc],
  [
    'ecdsa-jcs-2019',
    createTestEcSigner(34, 'P-256'),
    34,
    ecdsaJcs.createSignCryptosuite(),
    ecdsaJcs.createVerifyCryptosuite(),
  ],
  [
    'ecdsa-jcs-2019',
    createTestEcSigner(35, 'P-384'),
    35,
    ecdsaJcs.createSignCryptosuite(),
    ecdsaJcs.createVerifyCryptosuite(),
  ],
] as const;

describe.each(rows)('interoperation under %s', (name, signer, seed, theirSigning, theirVerifying) => {
  it(`they verify what we signed with ${signer.publicKey.type}, and refuse it changed`, async () => {
    const document = await signOurWay(signer, name);
    expect(await verifyTheirWay(document, signer, theirVerifying)).toBe(true);
    expect(await verifyTheirWay({ ...document, name: 'TIG' }, signer, theirVerifying)).toBe(false);
  });

  it('we verify what they signed, and refuse it changed', async () => {
    const document = await signTheirWay(signer, seed, theirSigning);
    expect(await verifyOurWay(document)).toBe('verified');
    expect(await verifyOurWay({ ...document, name: 'TIG' })).toBe('invalid');
  });
});

describe('ecdsa-rdfc-2019 with P-384 and several blank nodes', () => {
  it('orders them by SHA-384, as the other library does', async () => {
    const signer = createTestEcSigner(37, 'P-384');
    const { id: _, ...rest } = buildCredential(signer);
    const credentialSubject: JsonObject = {
      type: ['AchievementSubject'],
      identifier: ['a', 'b', 'c', 'd'].map((identityHash) => ({
        type: 'IdentityObject',
        identityHash,
        identityType: 'name',
        hashed: false,
      })),
      achievement: (rest.credentialSubject as JsonObject).achievement as JsonObject,
    };
    const document: JsonObject = { ...rest, credentialSubject };
    const proof = await createDataIntegrityProof({
      ...options,
      document,
      signer,
      cryptosuite: 'ecdsa-rdfc-2019',
      created: Date.parse(created),
    });
    if (!proof.ok) throw new Error(JSON.stringify(proof.error));
    const signed = { ...document, proof: proof.value };
    expect(await verifyOurWay(signed)).toBe('verified');
    expect(await verifyTheirWay(signed, signer, ecdsaRdfc)).toBe(true);
  });
});

describe('interoperation under ecdsa-sd-2023', () => {
  const signer = createTestEcSigner(36, 'P-256');
  const mandatoryPointers = ['/issuer', '/validFrom'];
  const selectivePointers = ['/credentialSubject/achievement/name', '/name'];
  const theirVerifying = ecdsaSd.createVerifyCryptosuite();

  const deriveOurWay = async (document: JsonObject): Promise<JsonObject> => {
    const derived = await deriveProof({ ...options, document, selectivePointers });
    if (!derived.ok) throw new Error(JSON.stringify(derived.error));
    return derived.value;
  };
  const deriveTheirWay = async (verifiableCredential: JsonObject): Promise<JsonObject> =>
    vc.derive({
      verifiableCredential,
      suite: new DataIntegrityProof({
        cryptosuite: ecdsaSd.createDiscloseCryptosuite({ selectivePointers }),
      }),
      documentLoader: loadTheirWay(signer),
    });
  const base = {
    ours: () =>
      signOurWay(signer, 'ecdsa-sd-2023', {
        selectiveDisclosure: { mandatoryPointers, random: createSeededRandom(9) },
      }),
    theirs: () => signTheirWay(signer, 36, ecdsaSd.createSignCryptosuite({ mandatoryPointers })),
  };

  it.each([
    ['signed by us and derived by them', base.ours, deriveTheirWay],
    ['signed and derived by us', base.ours, deriveOurWay],
    ['signed by them and derived by us', base.theirs, deriveOurWay],
    ['signed and derived by them', base.theirs, deriveTheirWay],
  ])('%s: both verify it, and refuse it changed', async (_name, sign, derive) => {
    const shown = await derive(await sign());
    expect(JSON.stringify(shown)).not.toContain('Practical test.');
    expect(await verifyOurWay(shown)).toBe('verified');
    expect(await verifyTheirWay(shown, signer, theirVerifying)).toBe(true);
    expect(await verifyOurWay({ ...shown, name: 'TIG' })).toBe('invalid');
    expect(await verifyTheirWay({ ...shown, name: 'TIG' }, signer, theirVerifying)).toBe(false);
  });
});
