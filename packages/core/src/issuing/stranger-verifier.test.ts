import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../base/index.ts';
import { bundledContexts } from '../proofs/json-ld/index.ts';
import { buildContent, buildLintContext, hohenwald } from '../testing/builders/index.ts';
import { createTestSigner } from '../testing/index.ts';
import { lintCredential, seal } from './index.ts';

// Libraries without types: loaded by name, so that the compiler doesn't look for any.
const load = async (name: string) => import(name);

/** Another maker's verifier, offline, with the contexts that everybody has and none of ours. */
const verifyElsewhere = async (credential: JsonObject): Promise<boolean> => {
  const vc = await load('@digitalbazaar/vc');
  const { DataIntegrityProof } = await load('@digitalbazaar/data-integrity');
  const { cryptosuite } = await load('@digitalbazaar/eddsa-rdfc-2022-cryptosuite');
  const [{ verificationMethod: id }] = credential.proof as [{ verificationMethod: string }];
  const [controller = '', publicKeyMultibase = ''] = id.split('#');
  const method = {
    '@context': 'https://w3id.org/security/multikey/v1',
    id,
    type: 'Multikey',
    controller,
    publicKeyMultibase,
  };
  const documents: ReadonlyMap<string, unknown> = new Map<string, unknown>([
    ...bundledContexts,
    [id, method],
    [controller, { '@context': 'https://www.w3.org/ns/did/v1', id: controller, assertionMethod: [method] }],
  ]);
  const result = await vc.verifyCredential({
    credential,
    suite: new DataIntegrityProof({ cryptosuite }),
    now: new Date('2026-11-22T10:00:00Z'),
    checkStatus: async () => ({ verified: true }),
    documentLoader: async (url: string) => {
      const document = documents.get(url);
      if (document === undefined) throw new Error(`Nothing at ${url}`);
      return { documentUrl: url, document };
    },
  });
  return result.verified;
};

describe('another maker’s verifier', () => {
  const signer = createTestSigner(33);
  const [issuer = ''] = signer.verificationMethod.split('#');

  it('finds our seal whole, and a changed element broken', async () => {
    const content = buildContent({ issuer: { ...hohenwald, id: issuer } });
    const linted = lintCredential(content, 'open-badge', buildLintContext());
    if (!linted.ok) throw new Error(JSON.stringify(linted.error));
    const { text } = await seal(linted.value, { crypto: nodeCrypto, signer });
    expect(await verifyElsewhere(JSON.parse(text))).toBe(true);
    expect(await verifyElsewhere(JSON.parse(text.replace('HW-2026-000312', 'HW-2026-000313')))).toBe(false);
  });
});
