import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { type JsonObject, toDateTime } from '../../base/index.ts';
import { present } from '../../issuing/index.ts';
import type { KeyResolver, ResolvedKey, Signer } from '../../ports/index.ts';
import { createDataIntegrityProof } from '../../proofs/data-integrity/index.ts';
import { createCompactJws } from '../../proofs/jose/index.ts';
import { createDocumentLoader } from '../../proofs/json-ld/index.ts';
import { resolveDidKey } from '../../proofs/keys/index.ts';
import { createEnveloped } from '../../proofs/vc-jose-cose/index.ts';
import { buildScene, sceneTime } from '../../testing/builders/index.ts';
import { createTestEcSigner, createTestSigner } from '../../testing/index.ts';
import { type VerificationPorts, verifyFile } from '../index.ts';
import { verifyPresentation } from './index.ts';

const holder = createTestSigner(71);
const stranger = createTestSigner(72);
const [holderId] = holder.verificationMethod.split('#') as [string];
const [strangerId] = stranger.verificationMethod.split('#') as [string];
const asked = { challenge: 'c-4711', domain: 'verifier.example' };

const show = async (
  change: { signer?: Signer; cryptosuite?: string; credentials?: readonly JsonObject[] } = {},
): Promise<JsonObject> => {
  const { document } = await buildScene(nodeCrypto);
  const { signer = holder, ...others } = change;
  const options = { credentials: [document], created: sceneTime - 1_000, ...asked, ...others };
  return (await present(options, { crypto: nodeCrypto, signer })).document;
};
const check = async (document: unknown, question = asked) => {
  const { ports } = await buildScene(nodeCrypto);
  return verifyPresentation(JSON.stringify(document), question, ports);
};
const broken = ({ checks }: Awaited<ReturnType<typeof check>>): string[] =>
  checks
    .filter(({ outcome, reason }) => outcome !== 'success' && reason !== 'not-reached')
    .map(({ id, outcome, reason }) => `${id} ${outcome} ${reason}`);

describe('a presentation', () => {
  it.each([
    ['eddsa-rdfc-2022', holder],
    ['eddsa-jcs-2022', holder],
    ['ecdsa-rdfc-2019', createTestEcSigner(73, 'P-256')],
    ['ecdsa-jcs-2019', createTestEcSigner(74, 'P-384')],
  ] as const)('by %s answers, and each credential is checked', async (cryptosuite, signer) => {
    const report = await check(await show({ signer, cryptosuite }));
    expect(broken(report)).toEqual([]);
    expect(report).toMatchObject({
      state: 'answered',
      holder: signer.verificationMethod.split('#')[0],
      proofs: [{ suite: cryptosuite, outcome: 'success' }],
      credentials: [{ pointer: '/verifiableCredential/0', report: { verdict: 'valid' } }],
    });
  });

  it('shows a changed credential as such, though its holder answers', async () => {
    const { document } = await buildScene(nodeCrypto);
    const report = await check(
      await show({ credentials: [document, { ...document, validFrom: '2020-01-01T00:00:00Z' }] }),
    );
    expect(report.state).toBe('answered');
    expect(report.credentials.map((item) => item.report.verdict)).toEqual(['valid', 'tampered']);
  });

  it('is refused for another challenge', async () => {
    const report = await check(await show(), { ...asked, challenge: 'c-4712' });
    expect(report.state).toBe('refused');
    expect(broken(report)).toEqual(['proof failure proof-challenge-wrong']);
    expect(report.holder).toBeUndefined();
  });

  it('is refused for another domain', async () => {
    const report = await check(await show(), { ...asked, domain: 'evil.example' });
    expect(broken(report)).toEqual(['proof failure proof-domain-wrong']);
  });

  it.each<[string, (document: JsonObject) => JsonObject, string, string]>([
    [
      'a credential exchanged',
      (d) => {
        const [shown] = d.verifiableCredential as [JsonObject];
        return { ...d, verifiableCredential: [{ ...shown, validFrom: '2020-01-01T00:00:00Z' }] };
      },
      'refused',
      'proof failure signature-wrong',
    ],
    ['another holder', (d) => ({ ...d, holder: strangerId }), 'refused', 'proof failure signature-wrong'],
    ['no proof', ({ proof: _, ...d }) => d, 'could-not-check', 'proof not-checked proof-absent'],
    [
      'nothing in it',
      (d) => ({ ...d, verifiableCredential: [] }),
      'refused',
      'structure failure presentation-empty',
    ],
    ['a holder that is none', (d) => ({ ...d, holder: 7 }), 'refused', 'structure failure holder-malformed'],
    [
      'an unknown context',
      (d) => ({ ...d, '@context': [...(d['@context'] as string[]), 'https://example.org/x'] }),
      'could-not-check',
      'structure not-checked context-unknown',
    ],
    [
      'another type',
      (d) => ({ ...d, type: ['VerifiableCredential'] }),
      'refused',
      'structure failure type-missing',
    ],
    [
      'a term written as IRI',
      (d) => ({ ...d, 'https://example.org/x': 1 }),
      'refused',
      'structure failure term-indirect',
    ],
    [
      'an envelope without a text',
      () => ({
        '@context': ['https://www.w3.org/ns/credentials/v2'],
        type: 'EnvelopedVerifiablePresentation',
        id: 'data:application/vp+jwt,',
      }),
      'refused',
      'structure failure envelope-malformed',
    ],
  ])('with %s', async (_name, change, state, expected) => {
    const report = await check(change(await show()));
    expect(report.state).toBe(state);
    expect(broken(report)).toEqual([expected]);
  });

  it('is refused when its key is not the holder’s', async () => {
    const { proof: _, ...unsecured } = await show();
    const document = unsecured;
    const proof = await createDataIntegrityProof({
      document,
      signer: stranger,
      created: sceneTime,
      proofPurpose: 'authentication',
      ...asked,
      crypto: nodeCrypto,
      loader: createDocumentLoader(),
    });
    if (!proof.ok) throw new Error(proof.error.code);
    const report = await check({ ...document, proof: proof.value });
    expect(report.state).toBe('refused');
    expect(broken(report)).toEqual(['holder failure holder-not-controller']);
  });

  it('says whether a credential is about whoever presents it', async () => {
    const { document } = await buildScene(nodeCrypto);
    const subject = document.credentialSubject as JsonObject;
    const about = (id: string | undefined): JsonObject => {
      const { id: _, ...nameless } = subject;
      return { ...document, credentialSubject: id === undefined ? nameless : { ...nameless, id } };
    };
    const report = await check(
      await show({ credentials: [about(holderId), about(strangerId), about(undefined)] }),
    );
    expect(report.credentials.map(({ binding }) => binding)).toEqual(['subject', 'somebody-else', 'unnamed']);
  });

  it('as a file is checked credential by credential', async () => {
    const { ports } = await buildScene(nodeCrypto);
    const items = await verifyFile(JSON.stringify(await show()), ports);
    expect(items.map(({ pointer, report }) => [pointer, report.verdict])).toEqual([
      ['/verifiableCredential/0', 'valid'],
    ]);
  });

  it.each(['', '[]', 'x', '{"type":"VerifiablePresentation"}'])('never throws at %s', async (text) => {
    const { ports } = await buildScene(nodeCrypto);
    expect((await verifyPresentation(text, asked, ports)).state).toBe('refused');
  });
});

describe('a presentation as a signed text', () => {
  const sign = async (
    change: JsonObject = {},
    { signer = holder, typ = 'vp+jwt' }: { signer?: Signer; typ?: string } = {},
  ): Promise<string> => {
    const { proof: _, ...document } = await show();
    const claims = {
      ...document,
      iat: sceneTime / 1000 - 1,
      nonce: asked.challenge,
      aud: asked.domain,
      ...change,
    };
    const header = { typ, kid: signer.verificationMethod };
    return createCompactJws({ header, payload: JSON.stringify(claims), signer });
  };
  const checkText = async (text: string, changes: Partial<VerificationPorts> = {}) => {
    const { ports } = await buildScene(nodeCrypto);
    return verifyPresentation(text, asked, { ...ports, ...changes });
  };
  const ec = createTestEcSigner(75, 'P-256');

  it.each([
    ['Ed25519', holder],
    ['P-256', ec],
  ] as const)('answers by %s, bare and in an envelope', async (_name, signer) => {
    const [id] = signer.verificationMethod.split('#') as [string];
    const text = await sign({ holder: id }, { signer });
    const enveloped = createEnveloped({ kind: 'presentation', mediaType: 'application/vp+jwt', text });
    for (const form of [text, JSON.stringify(enveloped)]) {
      const report = await checkText(form);
      expect(broken(report)).toEqual([]);
      expect(report).toMatchObject({
        state: 'answered',
        holder: id,
        credentials: [{ report: { verdict: 'valid' } }],
      });
    }
  });

  it.each<[string, () => Promise<string>, string, string]>([
    ['another nonce', () => sign({ nonce: 'x' }), 'refused', 'proof failure proof-challenge-wrong'],
    ['no nonce', () => sign({ nonce: [] }), 'refused', 'proof failure proof-challenge-wrong'],
    ['another audience', () => sign({ aud: 'evil.example' }), 'refused', 'proof failure proof-domain-wrong'],
    [
      'a date ahead',
      () => sign({ iat: sceneTime / 1000 + 3600 }),
      'could-not-check',
      'proof not-checked proof-created-in-future',
    ],
    [
      'an end gone by',
      () => sign({ exp: sceneTime / 1000 - 1 }),
      'could-not-check',
      'proof not-checked proof-expired',
    ],
    [
      'a term that nobody knows',
      () => sign({ grade: 'A' }),
      'could-not-check',
      'proof not-checked meaning-unknown',
    ],
    ['another holder', () => sign({ holder: strangerId }), 'refused', 'holder failure holder-not-controller'],
    ['a claim around it', () => sign({ vp: {} }), 'refused', 'structure failure jwt-wrapped'],
    [
      'the type of a credential',
      () => sign({}, { typ: 'vc+jwt' }),
      'refused',
      'structure failure not-a-presentation',
    ],
    ['a proof beside it', () => sign({ proof: {} }), 'refused', 'structure failure seals-mixed'],
    [
      'another signature',
      async () =>
        `${(await sign()).split('.').slice(0, 2).join('.')}.${(await sign({ aud: 'x' })).split('.')[2]}`,
      'refused',
      'proof failure signature-wrong',
    ],
  ])('with %s', async (_name, build, state, expected) => {
    const report = await checkText(await build());
    expect(report.state).toBe(state);
    expect(broken(report)).toEqual([expected]);
  });

  it.each<[string, Partial<ResolvedKey>, string, string]>([
    [
      'not for answering',
      { forAuthentication: false } as Partial<ResolvedKey>,
      'refused',
      'proof failure key-purpose-wrong',
    ],
    [
      'laid aside since',
      { expires: toDateTime(sceneTime - 1) } as Partial<ResolvedKey>,
      'could-not-check',
      'proof not-checked key-expired',
    ],
    [
      'revoked',
      { revoked: toDateTime(sceneTime - 1) } as Partial<ResolvedKey>,
      'could-not-check',
      'proof not-checked key-revoked',
    ],
  ])('and any other, by a key that is %s', async (_name, change, state, expected) => {
    const found = { ...resolveDidKey(holder.verificationMethod), ...change } as ResolvedKey;
    const { ports } = await buildScene(nodeCrypto);
    const keyResolver: KeyResolver = {
      resolve: async (method) =>
        method === holder.verificationMethod ? found : ports.keyResolver.resolve(method),
    };
    for (const text of [await sign(), JSON.stringify(await show())]) {
      const report = await checkText(text, { keyResolver });
      expect(report.state).toBe(state);
      expect(broken(report)).toEqual([expected]);
    }
  });
});
