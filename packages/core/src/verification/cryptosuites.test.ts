import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { concatBytes, type JsonObject, toCanonicalJson, toMultibase, toUtf8 } from '../base/index.ts';
import { lintCredential, type SealingChoice, seal } from '../issuing/index.ts';
import type { ResolvedKey, Signer } from '../ports/index.ts';
import { createDataIntegrityProof, deriveProof } from '../proofs/data-integrity/index.ts';
import { createDocumentLoader } from '../proofs/json-ld/index.ts';
import {
  buildContent,
  buildLintContext,
  buildScene,
  hohenwald,
  hohenwaldSigner,
} from '../testing/builders/index.ts';
import {
  createFakeKeyResolver,
  createSeededRandom,
  createTestEcSigner,
  createTestSigner,
} from '../testing/index.ts';
import { type VerificationReport, verify } from './index.ts';

/** A file sealed with each suite, from lint to report, and what its report says. */

const method = `${hohenwald.id}#key-2`;
const asHohenwald = (signer: Signer): Signer => ({ ...signer, verificationMethod: method });
const signers = {
  Ed25519: asHohenwald(createTestSigner(21)),
  'P-256': asHohenwald(createTestEcSigner(22, 'P-256')),
  'P-384': asHohenwald(createTestEcSigner(23, 'P-384')),
} as const;

const sealWith = async (signer: Signer, choice: SealingChoice): Promise<JsonObject> => {
  const linted = lintCredential(buildContent(), 'open-badge', buildLintContext());
  if (!linted.ok) throw new Error(JSON.stringify(linted.error));
  return (await seal(linted.value, { crypto: nodeCrypto, signer }, choice)).document;
};
const found = (signer: Signer): ResolvedKey => ({
  state: 'found',
  key: signer.publicKey,
  controller: hohenwald.id,
  forAssertion: true,
});
const check = async (
  document: JsonObject,
  keys: Readonly<Record<string, ResolvedKey>>,
): Promise<VerificationReport> => {
  const { ports } = await buildScene(nodeCrypto);
  return verify(JSON.stringify(document), { ...ports, keyResolver: createFakeKeyResolver(withOwn(keys)) });
};
/** The lists are sealed with the first key. */
const withOwn = (keys: Readonly<Record<string, ResolvedKey>>): Readonly<Record<string, ResolvedKey>> => ({
  [hohenwaldSigner.verificationMethod]: found(hohenwaldSigner),
  ...keys,
});

const rows = [
  ['eddsa-rdfc-2022', 'Ed25519'],
  ['eddsa-jcs-2022', 'Ed25519'],
  ['ecdsa-rdfc-2019', 'P-256'],
  ['ecdsa-rdfc-2019', 'P-384'],
  ['ecdsa-jcs-2019', 'P-256'],
  ['ecdsa-jcs-2019', 'P-384'],
] as const;

describe.each(rows)('a badge sealed with %s and %s', (cryptosuite, type) => {
  const signer = signers[type];
  const keys = { [method]: found(signer) };

  it('gives the report that any sealed badge gives', async () => {
    const { text, ports } = await buildScene(nodeCrypto);
    const usual = await verify(text, ports);
    const report = await check(await sealWith(signer, { cryptosuite }), keys);
    expect(report).toEqual({
      ...usual,
      keyId: method,
      proofs: [{ ...usual.proofs?.[0], suite: cryptosuite, keyId: method }],
    });
    expect(report.verdict).toBe('valid');
  });

  it('is broken by another title', async () => {
    const document = await sealWith(signer, { cryptosuite });
    const subject = document.credentialSubject as JsonObject;
    const achievement = { ...(subject.achievement as JsonObject), name: 'Medicine' };
    const report = await check({ ...document, credentialSubject: { ...subject, achievement } }, keys);
    expect(report).toMatchObject({
      verdict: 'tampered',
      proofs: [{ outcome: 'failure', reason: 'signature-wrong', decides: true }],
    });
  });
});

describe('terms that no context defines, under a JCS suite', () => {
  it('are not sealed', async () => {
    const result = await createDataIntegrityProof({
      document: { '@context': ['https://www.w3.org/ns/credentials/v2'], grade: 'A' },
      signer: signers.Ed25519,
      cryptosuite: 'eddsa-jcs-2022',
      created: 0,
      crypto: nodeCrypto,
      loader: createDocumentLoader(),
    });
    expect(result).toMatchObject({ ok: false, error: { code: 'term-undefined' } });
  });

  it('are not vouched for where others sealed them, and nobody is accused', async () => {
    const sealed = await sealWith(signers.Ed25519, { cryptosuite: 'eddsa-jcs-2022' });
    const { proof: _, ...unsecured } = sealed;
    const odd: JsonObject = { ...unsecured, grade: 'A' };
    const signed = await signAnything(odd, signers.Ed25519);
    const report = await check({ ...odd, proof: signed }, { [method]: found(signers.Ed25519) });
    expect(report).toMatchObject({
      verdict: 'could-not-check',
      cause: 'seal',
      proofs: [{ outcome: 'not-checked', reason: 'meaning-unknown' }],
    });
    const changed = { ...odd, grade: 'B', proof: signed };
    expect(await check(changed, { [method]: found(signers.Ed25519) })).toMatchObject({ verdict: 'tampered' });
  });
});

/** As a maker who doesn't look at contexts would sign. */
const signAnything = async (document: JsonObject, signer: Signer): Promise<JsonObject> => {
  const options: JsonObject = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-jcs-2022',
    verificationMethod: signer.verificationMethod,
    proofPurpose: 'assertionMethod',
    '@context': document['@context'] as JsonObject[],
  };
  const digest = async (value: JsonObject): Promise<Uint8Array> =>
    nodeCrypto.digest('sha-256', toUtf8(toCanonicalJson(value)));
  const data = concatBytes(await digest(options), await digest(document));
  return { ...options, proofValue: toMultibase('z', await signer.sign(data)) };
};

describe('a badge sealed with ecdsa-sd-2023', () => {
  const signer = signers['P-256'];
  const keys = { [method]: found(signer) };
  const mandatoryPointers = ['/credentialSubject/achievement/name'];
  const sealBase = async (): Promise<JsonObject> =>
    sealWith(signer, {
      cryptosuite: 'ecdsa-sd-2023',
      selectiveDisclosure: { mandatoryPointers, random: createSeededRandom(5) },
    });
  const show = async (selectivePointers: readonly string[]): Promise<JsonObject> => {
    const document = await sealBase();
    const derived = await deriveProof({
      document,
      selectivePointers,
      crypto: nodeCrypto,
      loader: createDocumentLoader(),
    });
    if (!derived.ok) throw new Error(JSON.stringify(derived.error));
    return derived.value;
  };

  it('is valid as it is shown, whole or in part', async () => {
    const whole = await show(['']);
    expect((await check(whole, keys)).verdict).toBe('valid');
    const part = await show([]);
    expect(JSON.stringify(part).length).toBeLessThan(JSON.stringify(whole).length);
    expect(await check(part, keys)).toMatchObject({ verdict: 'valid', proofs: [{ suite: 'ecdsa-sd-2023' }] });
  });

  it('always shows what decides its verdict', async () => {
    const part = await show([]);
    for (const member of ['issuer', 'validFrom', 'credentialStatus', 'microCredential'])
      expect(part[member]).toEqual((await sealBase())[member]);
    expect((part.credentialSubject as JsonObject).id).toBe(
      ((await sealBase()).credentialSubject as JsonObject).id,
    );
    for (const member of ['credentialStatus', 'validFrom', 'microCredential']) {
      const { [member]: _, ...hiding } = part;
      expect((await check(hiding as JsonObject, keys)).verdict).toBe('tampered');
    }
  });

  it('shows no part of what is signed as one', async () => {
    const { proof: _, ...document } = await sealBase();
    const options = { crypto: nodeCrypto, loader: createDocumentLoader() };
    const proof = await createDataIntegrityProof({
      ...options,
      document,
      signer,
      created: 0,
      cryptosuite: 'ecdsa-sd-2023',
      selectiveDisclosure: { mandatoryPointers: ['/issuer'], random: createSeededRandom(5) },
    });
    if (!proof.ok) throw new Error(proof.error.code);
    const secured = { ...document, proof: proof.value };
    const derive = (pointer: string) =>
      deriveProof({ ...options, document: secured, selectivePointers: [pointer] });
    expect((await derive('/microCredential')).ok).toBe(true);
    expect(await derive('/microCredential/elements')).toEqual({
      ok: false,
      error: { code: 'selection-unsupported' },
    });
  });

  it('is broken by another claim, shown or hidden', async () => {
    const part = await show([]);
    expect(await check({ ...part, validFrom: '2020-01-01T00:00:00Z' }, keys)).toMatchObject({
      verdict: 'tampered',
    });
    expect(await check({ ...part, validUntil: '2040-01-01T00:00:00Z' }, keys)).toMatchObject({
      verdict: 'tampered',
    });
  });

  it('is not checked as the holder keeps it', async () => {
    expect(await check(await sealBase(), keys)).toMatchObject({
      verdict: 'could-not-check',
      proofs: [{ reason: 'proof-not-derived' }],
    });
  });

  it('is not sealed with pointers to nothing', async () => {
    const choice = { mandatoryPointers: ['/nothing'], random: createSeededRandom(5) };
    await expect(
      sealWith(signer, { cryptosuite: 'ecdsa-sd-2023', selectiveDisclosure: choice }),
    ).rejects.toMatchObject({ code: 'pointer-wrong' });
  });
});

describe('a badge with several proofs', () => {
  const second = asHohenwald(createTestEcSigner(24, 'P-384'));
  const addProof = async (document: JsonObject, previousProof: readonly string[]): Promise<JsonObject> => {
    const proof = await createDataIntegrityProof({
      document,
      signer: second,
      cryptosuite: 'ecdsa-jcs-2019',
      created: Date.UTC(2026, 10, 22, 9),
      previousProof,
      crypto: nodeCrypto,
      loader: createDocumentLoader(),
    });
    if (!proof.ok) throw new Error(proof.error.code);
    return { ...document, proof: [...(document.proof as JsonObject[]), proof.value] };
  };
  const sealed = async (): Promise<JsonObject> =>
    JSON.parse((await buildScene(nodeCrypto)).text) as JsonObject;
  const keys = { [method]: found(second) };

  it('says what came of each, and which decided', async () => {
    const report = await check(await addProof(await sealed(), []), keys);
    expect(report.verdict).toBe('valid');
    expect(
      report.proofs?.map(({ pointer, suite, reason, decides }) => [pointer, suite, reason, decides]),
    ).toEqual([
      ['/proof/0', 'eddsa-rdfc-2022', 'proof-verified', true],
      ['/proof/1', 'ecdsa-jcs-2019', 'proof-verified', false],
    ]);
  });

  it('is broken by one that does not fit', async () => {
    const document = await addProof(await sealed(), []);
    const [first, other] = document.proof as [JsonObject, JsonObject];
    const report = await check(
      { ...document, proof: [first, { ...other, created: '2026-11-22T08:00:00Z' }] },
      keys,
    );
    expect(report.verdict).toBe('tampered');
    expect(report.proofs?.map(({ reason, decides }) => [reason, decides])).toEqual([
      ['proof-verified', false],
      ['signature-wrong', true],
    ]);
  });
});
