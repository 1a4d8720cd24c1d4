import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type { JsonObject } from '../base/index.ts';
import { verifyDataIntegrityProof } from '../proofs/data-integrity/index.ts';
import { createDocumentLoader } from '../proofs/json-ld/index.ts';
import {
  buildContent,
  buildLintContext,
  buildSpecification,
  hohenwald,
  lifeCycleAward,
} from '../testing/builders/index.ts';
import { createTestSigner } from '../testing/index.ts';
import { type LintedCredential, lintCredential, seal, sealStatusList } from './index.ts';

const method = `${hohenwald.id}#key-1`;
const signer = createTestSigner(7, method);
const ports = { crypto: nodeCrypto, signer };
const linted = (): LintedCredential => {
  const result = lintCredential(lifeCycleAward, 'open-badge', buildLintContext());
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('lintCredential', () => {
  it('gives the findings instead of a credential', () => {
    const specification = buildSpecification({ assessments: [] });
    const content = buildContent({ achievement: { ...lifeCycleAward.achievement, specification } });
    const result = lintCredential(content, 'open-badge', buildLintContext());
    expect(result.ok ? [] : result.error.map(({ code }) => code)).toEqual(['assessment-missing']);
  });
});

describe('seal', () => {
  it('makes a proof that verifies', async () => {
    const { document, text } = await seal(linted(), ports);
    expect(JSON.parse(text)).toEqual(document);
    const outcome = await verifyDataIntegrityProof({
      document: JSON.parse(text) as JsonObject,
      crypto: nodeCrypto,
      loader: createDocumentLoader(),
      keyResolver: {
        resolve: async () => ({
          state: 'found',
          key: signer.publicKey,
          controller: hohenwald.id,
          forAssertion: true,
        }),
      },
      now: Date.UTC(2026, 10, 22),
    });
    expect(outcome.state).toBe('verified');
  });

  it('gives the same bytes again after an interruption', async () => {
    const [first, second] = [await seal(linted(), ports), await seal(linted(), ports)];
    expect(second.text).toBe(first.text);
  });

  it('spends the credential', async () => {
    const credential = linted();
    await seal(credential, ports);
    await expect(seal(credential, ports)).rejects.toMatchObject({ code: 'credential-already-sealed' });
  });

  it('spends it even when both race', async () => {
    const credential = linted();
    const outcomes = await Promise.allSettled([seal(credential, ports), seal(credential, ports)]);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('refuses another organisation’s key', async () => {
    const stranger = createTestSigner(8, 'did:web:sigillo.example:o:other#key-1');
    await expect(seal(linted(), { crypto: nodeCrypto, signer: stranger })).rejects.toMatchObject({
      code: 'signer-not-issuer',
    });
  });

  it('refuses what it couldn’t sign to the last word', async () => {
    const list = {
      id: 'no-absolute-address',
      issuer: hohenwald.id,
      purpose: 'revocation' as const,
      encodedList: 'u',
      validFrom: 0,
      validUntil: 1,
      ttl: 1,
    };
    await expect(sealStatusList(list, ports)).rejects.toMatchObject({ code: 'document-not-canonizable' });
  });

  it('takes nothing that was not linted: the compiler says so', () => {
    expectTypeOf<Parameters<typeof seal>[0]>().toEqualTypeOf<LintedCredential>();
    // Same members, but not the class: its private part can't be written elsewhere.
    type Lookalike = Pick<LintedCredential, keyof LintedCredential>;
    expectTypeOf<Lookalike>().not.toExtend<LintedCredential>();
    expectTypeOf<JsonObject>().not.toExtend<LintedCredential>();
  });
});
