import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { fromMultibase, type JsonObject, toMultibase } from '../../base/index.ts';
import type { ResolvedKey } from '../../ports/index.ts';
import { createFakeKeyResolver, createTestEcSigner, createTestSigner } from '../../testing/index.ts';
import { createDocumentLoader } from '../json-ld/index.ts';
import { resolveDidKey } from '../keys/index.ts';
import { createDataIntegrityProof } from './create-data-integrity-proof.ts';
import { verifyDataIntegrityProof } from './verify-data-integrity-proof.ts';

const signer = createTestSigner(1);
const stranger = createTestSigner(2);
const created = Date.UTC(2026, 10, 22, 9);
const now = created + 60_000;
const options = { crypto: nodeCrypto, loader: createDocumentLoader() };
const keyResolver = createFakeKeyResolver();

const credential: JsonObject = {
  '@context': [
    'https://www.w3.org/ns/credentials/v2',
    'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
  ],
  id: 'urn:uuid:5b1e6e3c-8d5c-4f57-9e34-0a9c6b8a1e11',
  type: ['VerifiableCredential', 'OpenBadgeCredential'],
  issuer: { id: 'did:web:hohenwald.example', type: ['Profile'], name: 'Universität Hohenwald' },
  validFrom: '2026-11-22T09:00:00Z',
  credentialSubject: {
    type: ['AchievementSubject'],
    id: 'did:example:learner',
    achievement: {
      id: 'urn:uuid:1',
      type: ['Achievement'],
      name: 'Life-Cycle Assessment of Products',
      description: 'Assesses a product from cradle to grave.',
      criteria: { narrative: 'Project and oral examination.' },
      creditsAvailable: 5,
    },
  },
};

const prove = async (
  changes: Partial<Parameters<typeof createDataIntegrityProof>[0]> = {},
): Promise<JsonObject> => {
  const proof = await createDataIntegrityProof({
    ...options,
    document: credential,
    signer,
    created,
    ...changes,
  });
  if (!proof.ok) throw new Error(proof.error.code);
  return proof.value;
};
const verify = (
  document: JsonObject,
  changes: Partial<Parameters<typeof verifyDataIntegrityProof>[0]> = {},
) => verifyDataIntegrityProof({ ...options, document, keyResolver, now, ...changes });
const secured = async (changes: Parameters<typeof prove>[0] = {}): Promise<JsonObject> => ({
  ...credential,
  proof: [await prove(changes)],
});

/** The document with one value changed, at a path. */
const mutate = (document: JsonObject, path: readonly (string | number)[], value: unknown): JsonObject => {
  const copy = structuredClone(document);
  const last = path.at(-1) as string;
  let target = copy as Record<string, unknown>;
  for (const step of path.slice(0, -1)) target = target[step] as Record<string, unknown>;
  if (value === undefined) delete target[last];
  else target[last] = value;
  return copy;
};

describe('createDataIntegrityProof', () => {
  it('makes a proof that verifies, alone and in a list', async () => {
    const proof = await prove();
    for (const form of [proof, [proof]]) {
      expect(await verify({ ...credential, proof: form })).toEqual({
        state: 'verified',
        proofs: [
          {
            state: 'verified',
            proof,
            key: signer.publicKey,
            controller: signer.verificationMethod.split('#')[0],
          },
        ],
      });
    }
  });

  it('signs the same bytes whatever the order of members', async () => {
    const shuffled = Object.fromEntries(Object.entries(credential).reverse());
    expect(await prove({ document: shuffled })).toEqual(await prove());
  });

  it('refuses what it could not sign whole', async () => {
    const document = mutate(credential, ['credentialSubject', 'grade'], 'A');
    expect(await createDataIntegrityProof({ ...options, document, signer, created })).toEqual({
      ok: false,
      error: { code: 'term-undefined', detail: 'invalid property: grade' },
    });
  });

  it('takes no suite that does not fit the key', async () => {
    await expect(prove({ cryptosuite: 'ecdsa-rdfc-2019' })).rejects.toThrow(/can't be used/);
  });
});

describe('verifyDataIntegrityProof on changed documents', () => {
  const other = '2030-01-01T00:00:00Z';
  it.each<[string, (string | number)[], unknown]>([
    ['the issuer', ['issuer', 'id'], 'did:web:evil.example'],
    ["the issuer's name", ['issuer', 'name'], 'Universität Hohenwald '],
    ['the subject', ['credentialSubject', 'id'], 'did:example:other'],
    ['the credits', ['credentialSubject', 'achievement', 'creditsAvailable'], 6],
    ['the dates', ['validFrom'], other],
    ['a claim added', ['validUntil'], other],
    ['a claim removed', ['credentialSubject', 'achievement', 'creditsAvailable'], undefined],
    ['a type removed', ['type'], ['VerifiableCredential']],
    ['the id removed', ['id'], undefined],
    ["the proof's date", ['proof', 0, 'created'], '2026-11-22T09:00:01Z'],
    ["the proof's expiry added", ['proof', 0, 'expires'], other],
    ["another's key", ['proof', 0, 'verificationMethod'], stranger.verificationMethod],
    ['an id added to the proof', ['proof', 0, 'id'], 'urn:uuid:2'],
    ['a nonce added to the proof', ['proof', 0, 'nonce'], 'x'],
  ])('notices a change of %s', async (_name, path, value) => {
    const outcome = await verify(mutate(await secured(), path, value));
    expect(outcome).toMatchObject({ state: 'invalid', proofs: [{ reason: 'signature-wrong' }] });
  });

  it('notices every flipped bit of the signature', async () => {
    const document = await secured();
    const value = (document.proof as JsonObject[])[0]?.proofValue as string;
    const signature = fromMultibase('z', value);
    if (!signature.ok) throw new Error(value);
    const states = new Set<string>();
    for (let bit = 0; bit < 512; bit += 7) {
      const flipped = signature.value.slice();
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7));
      states.add(
        (await verify(mutate(document, ['proof', 0, 'proofValue'], toMultibase('z', flipped)))).state,
      );
    }
    expect([...states]).toEqual(['invalid']);
  });
});

describe('verifyDataIntegrityProof on malformed proofs', () => {
  it.each<[string, (string | number)[], unknown, string]>([
    ['no proof value', ['proof', 0, 'proofValue'], undefined, 'proof-malformed'],
    ['a proof value that is a number', ['proof', 0, 'proofValue'], 7, 'proof-malformed'],
    ['a proof that is text', ['proof', 0], 'proof', 'proof-malformed'],
    ['a proof that is null', ['proof'], null, 'proof-malformed'],
    ['no type', ['proof', 0, 'type'], undefined, 'proof-malformed'],
    ['a proof value in base64url', ['proof', 0, 'proofValue'], 'uAAAA', 'proof-value-malformed'],
    ['a short signature', ['proof', 0, 'proofValue'], 'z1111', 'signature-wrong'],
    ['another purpose', ['proof', 0, 'proofPurpose'], 'authentication', 'proof-purpose-wrong'],
    ['a local date', ['proof', 0, 'created'], '2026-11-22T09:00:00', 'proof-date-malformed'],
    ['a date far ahead', ['proof', 0, 'created'], '2026-11-22T09:10:00Z', 'proof-created-in-future'],
    ['an expiry gone by', ['proof', 0, 'expires'], '2026-11-22T09:00:30Z', 'proof-expired'],
    [
      'a key without a fragment',
      ['proof', 0, 'verificationMethod'],
      'did:key:z6Mk',
      'verification-method-malformed',
    ],
    [
      'a previous proof that is not there',
      ['proof', 0, 'previousProof'],
      'urn:uuid:9',
      'proof-previous-absent',
    ],
    ['a previous proof that is null', ['proof', 0, 'previousProof'], [null], 'proof-previous-absent'],
    [
      'contexts of another document',
      ['proof', 0, '@context'],
      ['https://www.w3.org/2018/credentials/v1'],
      'proof-context-mismatch',
    ],
    [
      'more contexts than the document',
      ['proof', 0, '@context'],
      [...(credential['@context'] as string[]), 'https://example.org/x'],
      'proof-context-mismatch',
    ],
  ])('refuses %s', async (_name, path, value, reason) => {
    expect(await verify(mutate(await secured(), path, value))).toMatchObject({
      state: 'invalid',
      proofs: [{ reason }],
    });
  });

  it('takes the contexts that the document begins with', async () => {
    const contexts = credential['@context'] as string[];
    for (const named of [contexts[0] as string, contexts.slice(0, 1), contexts]) {
      expect((await verify(mutate(await secured(), ['proof', 0, '@context'], named))).state).toBe('verified');
    }
  });

  it.each<[string, (string | number)[], unknown, object]>([
    [
      'an unknown context',
      ['@context', 1],
      'https://example.org/x',
      { code: 'context-unknown', url: 'https://example.org/x' },
    ],
    ['an undefined claim', ['credentialSubject', 'grade'], 'A', { code: 'term-undefined' }],
    ['an undefined term in the proof', ['proof', 0, 'grade'], 'A', { code: 'term-undefined' }],
    ['@vocab', ['@context', 2], { '@vocab': 'https://example.org/' }, { code: 'context-catch-all' }],
  ])('can not judge a document with %s', async (_name, path, value, fault) => {
    expect(await verify(mutate(await secured(), path, value))).toMatchObject({
      state: 'not-canonizable',
      proofs: [{ fault }],
    });
  });

  it('says so when there is no proof, an empty list, or far too many', async () => {
    expect(await verify(credential)).toEqual({ state: 'absent', proofs: [] });
    expect(await verify({ ...credential, proof: [] })).toEqual({ state: 'absent', proofs: [] });
    const proof = await prove();
    expect(await verify({ ...credential, proof: Array(6).fill(proof) })).toEqual({
      state: 'too-many',
      proofs: [],
    });
  });
});

describe('verifyDataIntegrityProof on keys', () => {
  const found = resolveDidKey(signer.verificationMethod) as Extract<ResolvedKey, { state: 'found' }>;
  const p256 = { type: 'P-256', bytes: new Uint8Array(33) } as const;
  it.each<[string, ResolvedKey, object]>([
    [
      'unreachable',
      { state: 'unreachable', reason: 'timeout' },
      { state: 'key-unavailable', cause: 'unreachable', reason: 'timeout' },
    ],
    [
      'absent',
      { state: 'absent', reason: 'gone' },
      { state: 'key-unavailable', cause: 'absent', reason: 'gone' },
    ],
    [
      'not for assertions',
      { ...found, forAssertion: false },
      { state: 'invalid', reason: 'key-purpose-wrong' },
    ],
    [
      "another controller's",
      { ...found, controller: 'did:web:evil.example' },
      { state: 'invalid', reason: 'controller-mismatch' },
    ],
    ['of another type', { ...found, key: p256 }, { state: 'invalid', reason: 'key-type-wrong' }],
    [
      'revoked',
      { ...found, revoked: '2026-11-22T09:00:30Z' },
      { state: 'key-retired', reason: 'key-revoked' },
    ],
    [
      'revoked at a date nobody can read',
      { ...found, revoked: 'yesterday' },
      { state: 'key-retired', reason: 'key-revoked' },
    ],
    [
      'expired',
      { ...found, expires: '2026-11-22T09:01:00Z' },
      { state: 'key-retired', reason: 'key-expired' },
    ],
    ['to be revoked later', { ...found, revoked: '2027-01-01T00:00:00Z' }, { state: 'verified' }],
  ])('answers for a key that is %s', async (_name, resolved, expected) => {
    const outcome = await verify(await secured(), { keyResolver: { resolve: async () => resolved } });
    expect(outcome.proofs).toHaveLength(1);
    expect(outcome.proofs[0]).toMatchObject(expected);
  });

  it('a retired key excuses no wrong signature', async () => {
    const outcome = await verify(mutate(await secured(), ['validFrom'], '2026-01-01T00:00:00Z'), {
      keyResolver: { resolve: async () => ({ ...found, revoked: '2026-11-22T09:00:30Z' }) },
    });
    expect(outcome).toMatchObject({ state: 'invalid', proofs: [{ reason: 'signature-wrong' }] });
  });
});

describe('verifyDataIntegrityProof on sets', () => {
  const odd: JsonObject = { type: 'Ed25519Signature2020', proofValue: 'z1' };

  it('tells each proof apart, and lets one verified proof carry the rest', async () => {
    const outcome = await verify({
      ...credential,
      proof: [odd, await prove(), await prove({ signer: stranger })],
    });
    expect(outcome.state).toBe('verified');
    expect(outcome.proofs.map(({ state }) => state)).toEqual(['unsupported-suite', 'verified', 'verified']);
  });

  it('is spoilt by one invalid proof', async () => {
    const wrong = { ...(await prove()), created: '2026-11-22T08:00:00Z' };
    const outcome = await verify({ ...credential, proof: [await prove(), wrong] });
    expect(outcome.state).toBe('invalid');
  });

  it('is unsupported when nothing else is there', async () => {
    expect((await verify({ ...credential, proof: odd })).state).toBe('unsupported-suite');
  });
});

describe('proofs of possession', () => {
  const presented = () =>
    secured({ proofPurpose: 'authentication', challenge: 'c1', domain: 'verifier.example' });
  const asked = { proofPurpose: 'authentication', challenge: 'c1', domain: 'verifier.example' } as const;

  it('answers the challenge and the domain', async () => {
    expect((await verify(await presented(), asked)).state).toBe('verified');
  });

  it.each([
    ['another challenge', { ...asked, challenge: 'c2' }, 'proof-challenge-wrong'],
    ['another domain', { ...asked, domain: 'evil.example' }, 'proof-domain-wrong'],
    ['an assertion', { ...asked, proofPurpose: 'assertionMethod' as const }, 'proof-purpose-wrong'],
  ])('is refused where %s was asked', async (_name, question, reason) => {
    expect(await verify(await presented(), question)).toMatchObject({
      state: 'invalid',
      proofs: [{ reason }],
    });
  });
});

describe('proofs made upon proofs', () => {
  const ec = createTestEcSigner(3, 'P-384');
  const chain = async (): Promise<JsonObject> => {
    const first = await prove({ id: 'urn:uuid:first' });
    const document = { ...credential, proof: [first] };
    const second = await prove({
      document,
      signer: ec,
      cryptosuite: 'ecdsa-jcs-2019',
      previousProof: ['urn:uuid:first'],
    });
    return { ...document, proof: [first, second] };
  };
  const reasons = async (document: JsonObject): Promise<string[]> =>
    (await verify(document)).proofs.map((outcome) =>
      outcome.state === 'invalid' ? outcome.reason : outcome.state,
    );

  it('are verified with those they build on, whatever their suites', async () => {
    expect(await reasons(await chain())).toEqual(['verified', 'verified']);
  });

  it.each<[string, (proofs: JsonObject[]) => JsonObject[], string[]]>([
    ['the first is gone', ([, second]) => [second as JsonObject], ['proof-previous-absent']],
    [
      'its name is there twice',
      ([a, b]) => [a, b, a] as JsonObject[],
      ['verified', 'proof-previous-absent', 'verified'],
    ],
    [
      'the first is dated anew',
      ([a, b]) => [{ ...a, created: '2026-11-22T08:00:00Z' }, b] as JsonObject[],
      ['signature-wrong', 'signature-wrong'],
    ],
    [
      'the second no longer says so',
      ([a, { previousProof: _, ...b } = {}]) => [a, b] as JsonObject[],
      ['verified', 'signature-wrong'],
    ],
    [
      'it is said of itself',
      ([a, b]) => [a, { ...b, id: 'urn:uuid:own', previousProof: 'urn:uuid:own' }] as JsonObject[],
      ['verified', 'signature-wrong'],
    ],
  ])('are noticed when %s', async (_name, change, expected) => {
    const document = await chain();
    expect(await reasons({ ...document, proof: change(document.proof as JsonObject[]) })).toEqual(expected);
  });

  it('are not made upon what is not there', async () => {
    await expect(prove({ previousProof: ['urn:uuid:none'] })).rejects.toThrow(/lacks one of the proofs/);
  });
});

describe('a JCS proof', () => {
  const signed = async (): Promise<JsonObject> => ({
    ...credential,
    proof: await prove({ cryptosuite: 'eddsa-jcs-2022' }),
  });

  it('names the contexts, all of them', async () => {
    const document = await signed();
    expect((document.proof as JsonObject)['@context']).toEqual(credential['@context']);
    expect((await verify(document)).state).toBe('verified');
  });

  it.each<[string, (contexts: string[]) => string[]]>([
    ['a context added behind', (contexts) => [...contexts, 'https://w3id.org/security/data-integrity/v2']],
    ['a context taken away', (contexts) => contexts.slice(0, 1)],
    ['contexts exchanged', (contexts) => [...contexts].reverse()],
  ])('is refused with %s', async (_name, change) => {
    const document = { ...(await signed()), '@context': change(credential['@context'] as string[]) };
    expect(await verify(document)).toMatchObject({
      state: 'invalid',
      proofs: [{ reason: 'proof-context-mismatch' }],
    });
  });

  it('is refused when a number is written as text', async () => {
    const document = mutate(await signed(), ['credentialSubject', 'achievement', 'creditsAvailable'], '5');
    expect(await verify(document)).toMatchObject({ proofs: [{ reason: 'signature-wrong' }] });
  });

  it('is not made under a context that nobody knows', async () => {
    const document = { ...credential, '@context': ['https://example.org/x'] };
    expect(
      await createDataIntegrityProof({
        ...options,
        document,
        signer,
        created,
        cryptosuite: 'eddsa-jcs-2022',
      }),
    ).toMatchObject({ ok: false, error: { code: 'context-unknown' } });
  });
});
