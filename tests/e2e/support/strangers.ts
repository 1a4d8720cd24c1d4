import { DataIntegrityProof } from '@digitalbazaar/data-integrity';
import { from, generate } from '@digitalbazaar/ed25519-multikey';
import { cryptosuite } from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import { issue } from '@digitalbazaar/vc';
import type { JsonObject } from '@sigillo/core/base';
import { createDocumentLoader } from '@sigillo/core/proofs/json-ld';

/**
 * An Open Badge that somebody else made with somebody else's software. Its
 * issuer's key is in its identifier; or, where `did` is given, wherever that
 * identifier says.
 */
export const badgeOfAStranger = async (did?: string): Promise<string> => {
  const { publicKeyMultibase, secretKeyMultibase } = await (await generate()).export({
    publicKey: true,
    secretKey: true,
  });
  const controller = did ?? `did:key:${publicKeyMultibase}`;
  const id = `${controller}#${publicKeyMultibase}`;
  const key = await from({
    '@context': 'https://w3id.org/security/multikey/v1',
    type: 'Multikey',
    id,
    controller,
    publicKeyMultibase,
    secretKeyMultibase,
  });
  const contexts = createDocumentLoader();
  const sealed: JsonObject = await issue({
    credential: {
      '@context': [
        'https://www.w3.org/ns/credentials/v2',
        'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
      ],
      id: 'urn:uuid:6f3b0d3e-7a0b-4c1e-9d57-0d8b8a2a4b11',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: controller, type: ['Profile'], name: 'Repair Café Lindental' },
      validFrom: '2026-05-01T00:00:00Z',
      name: 'Bicycle Repair',
      credentialSubject: {
        type: ['AchievementSubject'],
        identifier: [
          { type: 'IdentityObject', hashed: false, identityHash: 'Ada Example', identityType: 'name' },
        ],
        achievement: {
          id: 'https://repair.example.org/bicycle',
          type: ['Achievement'],
          name: 'Bicycle Repair',
          description: 'Mends tubes, brakes and gears.',
          criteria: { narrative: 'Three bicycles mended in front of two others.' },
        },
      },
    },
    suite: new DataIntegrityProof({ signer: key.signer(), cryptosuite }),
    documentLoader: async (url: string) => {
      const document = contexts.load(url);
      if (document === undefined) throw new Error(`nobody here has ${url}`);
      return { contextUrl: null, documentUrl: url, document };
    },
  });
  return JSON.stringify(sealed);
};
