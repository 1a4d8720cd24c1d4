import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject, toBase64url, toUtf8 } from '../../base/index.ts';
import type { CredentialContent } from '../../domain/index.ts';
import { elementIds, toElements } from '../../domain/index.ts';
import { type ConfigurationId, microCredentialClaim, toSdJwtVc } from '../../formats/sd-jwt-vc/index.ts';
import { lintCredential, sealAsJwt, sealSdJwtVc, sealTokenStatusList } from '../../issuing/index.ts';
import { createCompactJws, createJwt } from '../../proofs/jose/index.ts';
import { toJwk } from '../../proofs/keys/index.ts';
import { createSdJwt, presentSdJwt } from '../../proofs/sd-jwt/index.ts';
import { createEnveloped } from '../../proofs/vc-jose-cose/index.ts';
import { createTokenStatusList, setTokenStatus } from '../../status/token-status-list/index.ts';
import {
  buildContent,
  buildLintContext,
  buildRegister,
  buildScene,
  hohenwald,
  hohenwaldKey,
  hohenwaldSigner,
  sceneTime,
} from '../../testing/builders/index.ts';
import {
  createFakeClock,
  createFakeKeyResolver,
  createFakeStatusSource,
  createFakeTrustSource,
  createSeededRandom,
  createTestEcSigner,
  createTestSigner,
} from '../../testing/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import {
  createRegisterTrustSource,
  type VerificationPorts,
  type VerificationReport,
  verify,
  verifyPresentedSdJwt,
} from '../index.ts';

const crypto = nodeCrypto;
const holder = createTestEcSigner(5);
const tokenList = 'https://sigillo.example/status/token/1';
const place = { list: tokenList, index: 77 };
const configuration: ConfigurationId = 'eu-learning-credential';
const method = hohenwaldSigner.verificationMethod;

const sealToken = async (
  change: Partial<CredentialContent> = {},
  id: ConfigurationId = configuration,
): Promise<string> => {
  const linted = lintCredential(buildContent(change), id, buildLintContext());
  if (!linted.ok) throw new Error(JSON.stringify(linted.error));
  return sealSdJwtVc(linted.value, id, {
    crypto,
    signer: hohenwaldSigner,
    random: createSeededRandom(),
    holderKey: holder.publicKey,
    expires: sceneTime + 365 * 86_400_000,
    status: place,
  });
};

/** Claims as they are, signed by Hohenwald, with nothing withheld. */
const signClaims = (claims: JsonObject, header: JsonObject = {}): Promise<string> =>
  createSdJwt({
    claims,
    selective: [],
    header: { typ: 'dc+sd-jwt', kid: method, ...header },
    signer: hohenwaldSigner,
    crypto,
    random: createSeededRandom(),
  });

const sealTokenList = (value: number, change: object = {}): Promise<string> => {
  const statuses = createTokenStatusList(131_072, 2);
  setTokenStatus(statuses, place.index, value);
  const options = {
    list: tokenList,
    issuer: hohenwald.id,
    issuedAt: sceneTime - 60_000,
    expires: sceneTime + 3_600_000,
    ttl: 300_000,
    statuses,
    ...change,
  };
  return sealTokenStatusList(options, { crypto, signer: hohenwaldSigner });
};

let bitstrings: Record<string, string> = {};
let world: VerificationPorts;
beforeAll(async () => {
  const { ports } = await buildScene(crypto);
  for (const { list } of buildContent().status) {
    const fetched = await ports.statusSource.fetch(list);
    if (fetched.state === 'found') bitstrings = { ...bitstrings, [list]: fetched.body };
  }
  world = { ...ports, ...(await withList(await sealTokenList(0))) };
});
const withList = async (body: string): Promise<Pick<VerificationPorts, 'statusSource'>> => ({
  statusSource: createFakeStatusSource({ ...bitstrings, [tokenList]: body }),
});

const broken = ({ checks }: VerificationReport): readonly string[] =>
  checks
    .filter(({ outcome, reason }) => outcome !== 'success' && reason !== 'not-reached')
    .map(
      ({ id, outcome, reason, pointer }) =>
        `${id} ${outcome} ${reason}${pointer === undefined ? '' : ` ${pointer}`}`,
    );

describe('verify, given an SD-JWT VC', () => {
  it.each(['eu-learning-credential', 'we-build-micro-credential'] as const)(
    'finds a good one of %s valid, and all sixteen elements in it',
    async (id) => {
      const report = await verify(await sealToken({}, id), world);
      expect([report.verdict, broken(report)]).toEqual(['valid', []]);
      expect(report).toMatchObject({
        kind: 'sd-jwt-vc',
        practice: false,
        keyId: method,
        sealedAt: '2026-10-01T09:30:00Z',
      });
      expect(report.checks.find(({ id: check }) => check === 'structure')?.reason).toBe('sd-jwt-vc');
      expect(elementIds.filter((element) => report.elements?.[element] !== undefined)).toHaveLength(16);
      expect(report.elements).toEqual(toElements(buildContent(), toConceptName));
      expect(report.seal).toMatchObject({ digest: buildContent().sealDigest, state: 'whole' });
    },
  );

  it('takes it as a file, too', async () => {
    expect((await verify(toUtf8(`\n${await sealToken()}\n`), world)).verdict).toBe('valid');
  });

  it('shows what the holder shows, and nothing else', async () => {
    const shown = await presentSdJwt({
      sdJwt: await sealToken(),
      claims: [['assessment_grade'], [microCredentialClaim, 'elements', 'workload']],
      crypto,
    });
    const report = await verify(shown.ok ? shown.value : '', world);
    expect(report.verdict).toBe('valid');
    expect(report.elements?.learner).toBeUndefined();
    expect(report.elements?.learningOutcomes).toBeUndefined();
    expect(report.elements).toMatchObject({ grade: [{ grade: '1' }], workload: { ects: 5 } });
    expect(broken(report)).toEqual(['profile warning incomplete']);
    expect(JSON.stringify(report)).not.toMatch(/Димитрова|1994-04-17/);
  });

  it('takes a stranger’s, as far as the claims go', async () => {
    const stranger = createTestSigner(9);
    const issuer = stranger.verificationMethod.split('#')[0] ?? '';
    const text = await createSdJwt({
      claims: { iss: issuer, vct: 'https://x.example/diploma', iat: sceneTime / 1000, given_name: 'A' },
      selective: [['given_name']],
      header: { typ: 'vc+sd-jwt', kid: stranger.verificationMethod },
      signer: stranger,
      crypto,
      random: createSeededRandom(),
    });
    const report = await verify(text, world);
    expect([report.verdict, broken(report)]).toEqual([
      'unknown-issuer',
      ['status skipped none', 'trust warning issuer-unknown', 'profile skipped not-a-micro-credential'],
    ]);
  });
});

type Change = (text: string) => string | Promise<string>;
type Row = readonly [name: string, change: Change, verdict: string, ...checks: string[]];
const encode = (value: unknown): string => toBase64url(toUtf8(JSON.stringify(value)));
const parts = (text: string): string[] => text.split('~');
const header = (text: string, change: JsonObject): string => {
  const [, body, signature, ...rest] = text.split('.');
  return [encode({ alg: 'EdDSA', typ: 'dc+sd-jwt', kid: method, ...change }), body, signature, ...rest].join(
    '.',
  );
};
const claims = (): JsonObject => ({
  ...toSdJwtVc(buildContent(), configuration),
  exp: sceneTime / 1000 + 60,
});
const signed =
  (change: JsonObject, head?: JsonObject): Change =>
  () =>
    signClaims({ ...claims(), ...change }, head);

describe('an SD-JWT VC with one thing wrong', () => {
  const own = (change: JsonObject): JsonObject => {
    const claim = claims()[microCredentialClaim];
    return { [microCredentialClaim]: { ...(isJsonObject(claim) ? claim : {}), ...change } };
  };
  const rows: readonly Row[] = [
    [
      'a changed signature',
      (text) =>
        text.replace(/\.([^.~]{3})([^.~]+)~/, (_, a, b) => `.${a}${b[0] === 'A' ? 'B' : 'A'}${b.slice(1)}~`),
      'tampered',
      'proof failure signature-wrong',
    ],
    [
      'a changed header',
      (text) => header(text, { kid: '#key-1' }),
      'tampered',
      'proof failure signature-wrong',
    ],
    [
      'another algorithm',
      (text) => header(text, { alg: 'ES256' }),
      'tampered',
      'proof failure algorithm-wrong',
    ],
    [
      'no algorithm',
      (text) => header(text, { alg: 'none' }),
      'malformed',
      'structure failure jws-algorithm-none',
    ],
    [
      'its own key',
      (text) => header(text, { jwk: {} }),
      'malformed',
      'structure failure jws-header-forbidden',
    ],
    [
      'an extension',
      (text) => header(text, { crit: ['x'] }),
      'malformed',
      'structure failure jws-crit-unknown',
    ],
    ['another type', (text) => header(text, { typ: 'jwt' }), 'malformed', 'structure failure token'],
    [
      'a part that is added',
      (text) => `${text}${encode(['salt', 'family_name', 'X'])}~`,
      'malformed',
      'structure failure disclosure-unreferenced',
    ],
    [
      'a part that is changed',
      (text) => text.replace(parts(text)[3] ?? '', encode(['salt', 'family_name', 'X'])),
      'malformed',
      'structure failure disclosure-unreferenced',
    ],
    [
      'a part twice',
      (text) => `${text}${parts(text)[2]}~`,
      'malformed',
      'structure failure disclosure-repeated',
    ],
    ['its end cut off', (text) => text.slice(0, -1), 'malformed', 'structure failure key-binding-malformed'],
    ['no name of its key', signed({}, { kid: 'urn:x' }), 'could-not-check', 'proof not-checked key-unnamed'],
    [
      'a key that nobody publishes',
      signed({}, { kid: '#key-9' }),
      'could-not-check',
      'proof not-checked key-unreachable',
    ],
    [
      'somebody else as issuer',
      signed({ iss: 'did:web:x.example' }),
      'tampered',
      'issuer failure issuer-not-controller /iss',
    ],
    [
      'an issue date to come',
      signed({ iat: sceneTime / 1000 + 3600 }),
      'could-not-check',
      'proof not-checked proof-created-in-future',
    ],
    ['an end', signed({ exp: sceneTime / 1000 - 1 }), 'expired', 'validity failure expired /exp'],
    [
      'a start to come',
      signed({ nbf: sceneTime / 1000 + 3600 }),
      'expired',
      'validity warning not-yet-in-force /nbf',
    ],
    ['a date in words', signed({ exp: 'never' }), 'malformed', 'structure failure date-malformed /exp'],
    [
      'a status of another kind',
      signed({ status: { x: 1 } }),
      'malformed',
      'structure failure status-malformed /status',
    ],
    [
      'a garbled status of ours',
      signed(own({ status: 'none' })),
      'malformed',
      'structure failure status-malformed',
    ],
    [
      'practice',
      signed(own({ practice: true })),
      'practice',
      `practice warning practice-marked /${microCredentialClaim}/practice`,
    ],
    [
      'a list that isn’t there',
      signed({ status: { status_list: { idx: 1, uri: 'https://x.example/s' } } }),
      'could-not-check',
      'status not-checked status-unreachable',
    ],
    [
      'a place past the end of its list',
      signed({ status: { status_list: { idx: 999_999, uri: tokenList } } }),
      'could-not-check',
      'status not-checked status-index-out-of-range',
    ],
    [
      'an end that could be withheld',
      () =>
        createSdJwt({
          claims: claims(),
          selective: [['exp']],
          header: { typ: 'dc+sd-jwt', kid: method },
          signer: hohenwaldSigner,
          crypto,
          random: createSeededRandom(),
        }),
      'malformed',
      'structure failure claim-must-be-open /exp',
    ],
  ];
  it.each(rows)('%s', async (_, change, verdict, ...checks) => {
    const report = await verify(await (change as Change)(await sealToken()), world);
    expect([report.verdict, broken(report)]).toEqual([verdict, checks]);
    if (verdict === 'malformed' || verdict === 'tampered') expect(report.elements).toBeUndefined();
  });
});

describe('a token status list', () => {
  const other = createTestSigner(8, 'did:web:other.example#k');
  const rows: readonly (readonly [string, () => Promise<string>, string, string[]])[] = [
    ['that revokes', () => sealTokenList(1), 'revoked', ['status failure revoked']],
    ['that suspends', () => sealTokenList(2), 'suspended', ['status warning suspended']],
    [
      'that says what nobody knows',
      () => sealTokenList(3),
      'could-not-check',
      ['status not-checked status-value-unknown'],
    ],
    [
      'that has ended',
      () => sealTokenList(0, { expires: sceneTime - 1 }),
      'could-not-check',
      ['status not-checked status-list-not-in-force'],
    ],
    [
      'of another address',
      () => sealTokenList(0, { list: `${tokenList}2` }),
      'could-not-check',
      ['status not-checked status-list-mismatch'],
    ],
    [
      'of another type',
      () => createJwt('jwt', {}, hohenwaldSigner),
      'could-not-check',
      ['status not-checked status-list-malformed'],
    ],
    [
      'that is a web page',
      async () => '<html>',
      'could-not-check',
      ['status not-checked status-list-malformed'],
    ],
    [
      'with a changed signature',
      async () => `${(await sealTokenList(0)).slice(0, -4)}AAAA`,
      'could-not-check',
      ['status not-checked status-list-seal-wrong'],
    ],
    [
      'of a stranger',
      async () =>
        sealTokenStatusList(
          {
            list: tokenList,
            issuer: 'did:web:other.example',
            issuedAt: sceneTime,
            expires: sceneTime + 9_000,
            ttl: 9_000,
            statuses: createTokenStatusList(131_072, 1),
          },
          { crypto, signer: other },
        ),
      'could-not-check',
      ['status not-checked status-list-issuer-wrong'],
    ],
  ];
  it.each(rows)('%s', async (_, seal, verdict, checks) => {
    const keyResolver = createFakeKeyResolver({
      [method]: hohenwaldKey,
      [other.verificationMethod]: {
        state: 'found',
        key: other.publicKey,
        controller: 'did:web:other.example',
        forAssertion: true,
      },
    });
    const report = await verify(await sealToken(), {
      ...world,
      keyResolver,
      ...(await withList(await seal())),
    });
    expect([report.verdict, broken(report)]).toEqual([verdict, checks]);
  });

  it('may be sealed by its issuer only', async () => {
    const sealing = sealTokenStatusList(
      {
        list: tokenList,
        issuer: 'did:web:x.example',
        issuedAt: 0,
        expires: 1,
        ttl: 1,
        statuses: createTokenStatusList(8, 1),
      },
      { crypto, signer: hohenwaldSigner },
    );
    await expect(sealing).rejects.toMatchObject({ code: 'signer-not-issuer' });
  });
});

describe('keys that were laid aside', () => {
  const rows: readonly (readonly [string, object, string, string[]])[] = [
    ['after the seal', { expires: '2026-11-01T00:00:00Z' }, 'valid', []],
    [
      'before the seal',
      { expires: '2026-09-01T00:00:00Z' },
      'could-not-check',
      ['proof not-checked key-expired'],
    ],
    [
      'because they were lost',
      { revoked: '2026-11-01T00:00:00Z' },
      'could-not-check',
      ['proof not-checked key-revoked'],
    ],
  ];
  it.each(rows)('%s', async (_, change, verdict, checks) => {
    const keyResolver = createFakeKeyResolver({ [method]: { ...hohenwaldKey, ...change } as never });
    const text = await signClaims(claims());
    const report = await verify(text, {
      ...world,
      keyResolver,
      statusSource: createFakeStatusSource(bitstrings),
    });
    const [first] = broken(report).filter((line) => line.startsWith('proof'));
    expect(first === undefined ? [] : [first]).toEqual(checks);
    if (verdict === 'could-not-check') expect(report.verdict).toBe(verdict);
  });
});

describe('what a holder shows', () => {
  const occasion = { nonce: 'n-1', audience: 'https://verifier.example', maxAge: 300_000 };
  const show = async (change: object = {}, signer = holder): Promise<string> => {
    const binding = {
      nonce: 'n-1',
      audience: occasion.audience,
      issuedAt: sceneTime - 1_000,
      signer,
      ...change,
    };
    const shown = await presentSdJwt({
      sdJwt: await sealToken(),
      claims: [['family_name']],
      keyBinding: binding,
      crypto,
    });
    if (!shown.ok) throw new Error(shown.error);
    return shown.value;
  };

  it('to us, now, counts', async () => {
    const report = await verifyPresentedSdJwt(await show(), occasion, world);
    expect([report.verdict, broken(report)]).toEqual(['valid', ['profile warning incomplete']]);
  });

  const rows: readonly (readonly [string, () => Promise<string>, string, string])[] = [
    ['without being its holder', sealToken, 'could-not-check', 'proof not-checked key-binding-absent'],
    [
      'on another occasion',
      () => show({ nonce: 'n-2' }),
      'could-not-check',
      'proof not-checked key-binding-nonce-wrong',
    ],
    [
      'to somebody else',
      () => show({ audience: 'https://x.example' }),
      'could-not-check',
      'proof not-checked key-binding-audience-wrong',
    ],
    [
      'a month ago',
      () => show({ issuedAt: sceneTime - 30 * 86_400_000 }),
      'could-not-check',
      'proof not-checked key-binding-too-old',
    ],
    [
      'tomorrow',
      () => show({ issuedAt: sceneTime + 86_400_000 }),
      'could-not-check',
      'proof not-checked key-binding-in-future',
    ],
    [
      'with another key',
      () => show({}, createTestEcSigner(6)),
      'tampered',
      'proof failure key-binding-signature-wrong',
    ],
    [
      'with more in it than was shown',
      async () => (await show()).replace(/~([^~]+)$/, `~${parts(await sealToken())[2]}~$1`),
      'tampered',
      'proof failure key-binding-hash-wrong',
    ],
  ];
  it.each(rows)('%s, doesn’t', async (_, make, verdict, check) => {
    const report = await verifyPresentedSdJwt(await make(), occasion, world);
    expect([report.verdict, broken(report)]).toEqual([verdict, [check]]);
  });

  it('isn’t taken as a file: it was meant for somebody', async () => {
    const report = await verify(await show(), world);
    expect([report.verdict, broken(report)]).toEqual([
      'could-not-check',
      ['proof not-checked key-binding-not-asked'],
    ]);
  });
});

describe('verify, given a credential as JWT', () => {
  const badge = async (change: Partial<CredentialContent> = {}): Promise<string> => {
    const linted = lintCredential(buildContent(change), 'open-badge', buildLintContext());
    if (!linted.ok) throw new Error(JSON.stringify(linted.error));
    return sealAsJwt(linted.value, { signer: hohenwaldSigner });
  };
  const resign = async (change: (document: JsonObject) => JsonObject, typ = 'vc+jwt'): Promise<string> => {
    const document = JSON.parse(
      atob((await badge()).split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? ''),
    ) as JsonObject;
    return createCompactJws({
      header: { typ, kid: method },
      payload: JSON.stringify(change(document)),
      signer: hohenwaldSigner,
    });
  };

  it('finds a good one valid, bare or in an envelope', async () => {
    const text = await badge();
    const report = await verify(text, world);
    expect([report.verdict, report.kind, broken(report)]).toEqual(['valid', 'open-badge', []]);
    expect(report.elements).toEqual(toElements(buildContent(), toConceptName));
    const enveloped = createEnveloped({ kind: 'credential', mediaType: 'application/vc+jwt', text });
    expect((await verify(JSON.stringify(enveloped), world)).verdict).toBe('valid');
    expect((await verify(JSON.stringify({ ...enveloped, name: 'x' }), world)).verdict).toBe('malformed');
  });

  const rows: readonly (readonly [string, () => Promise<string>, string, string])[] = [
    [
      'a changed signature',
      async () => `${(await badge()).slice(0, -4)}AAAA`,
      'tampered',
      'proof failure signature-wrong',
    ],
    [
      'a wrapped credential',
      () => resign((document) => ({ vc: document })),
      'malformed',
      'structure failure jwt-wrapped',
    ],
    [
      'another issuer around it',
      () => resign((document) => ({ ...document, iss: 'did:web:x.example' })),
      'malformed',
      'structure failure jwt-claim-conflict',
    ],
    [
      'an end of the seal',
      () => resign((document) => ({ ...document, exp: sceneTime / 1000 - 1 })),
      'could-not-check',
      'proof not-checked proof-expired',
    ],
    [
      'a term that nobody defines',
      () => resign((document) => ({ ...document, made_up: 1 })),
      'could-not-check',
      'proof not-checked meaning-unknown',
    ],
    [
      'a proof inside',
      () => resign((document) => ({ ...document, proof: [{}] })),
      'could-not-check',
      'structure not-checked seals-mixed /proof',
    ],
    [
      'an unknown context',
      () =>
        resign((document) => ({
          ...document,
          '@context': ['https://www.w3.org/ns/credentials/v2', 'https://x.example'],
        })),
      'could-not-check',
      'structure not-checked context-unknown /@context',
    ],
    [
      'a presentation',
      () => resign((document) => document, 'vp+jwt'),
      'malformed',
      'structure failure presentation',
    ],
    ['any other token', () => resign((document) => document, 'JWT'), 'malformed', 'structure failure token'],
  ];
  it.each(rows)('refuses one with %s', async (_, make, verdict, check) => {
    const report = await verify(await make(), world);
    expect([report.verdict, broken(report)]).toEqual([verdict, [check]]);
  });
});

describe('sealing', () => {
  it('refuses another organisation’s key', async () => {
    for (const face of ['open-badge', configuration] as const) {
      const linted = lintCredential(buildContent(), face, buildLintContext());
      if (!linted.ok) throw new Error(JSON.stringify(linted.error));
      const signer = createTestSigner(8);
      const ports = { crypto, signer, random: createSeededRandom(), holderKey: holder.publicKey, expires: 0 };
      const sealing =
        face === 'open-badge' ? sealAsJwt(linted.value, ports) : sealSdJwtVc(linted.value, face, ports);
      await expect(sealing).rejects.toMatchObject({ code: 'signer-not-issuer' });
    }
  });

  it('binds to the holder’s key, and ends with the earlier end', async () => {
    const read = async (validUntil: string): Promise<JsonObject> =>
      JSON.parse(
        atob(
          (await sealToken({ validUntil })).split('.')[1]?.replaceAll('-', '+').replaceAll('_', '/') ?? '',
        ),
      );
    expect(await read('2040-01-01T00:00:00Z')).toMatchObject({
      cnf: { jwk: toJwk(holder.publicKey) },
      exp: sceneTime / 1000 + 365 * 86_400,
      status: { status_list: { idx: 77, uri: tokenList } },
    });
    expect((await read('2026-12-01T00:00:00Z')).exp).toBe(Date.UTC(2026, 11, 1) / 1000);
  });
});

describe('a world without answers', () => {
  it('gives no verdict on the credential', async () => {
    const failing = { resolve: () => Promise.reject(new Error('down')) };
    const report = await verify(await sealToken(), { ...world, keyResolver: failing });
    expect([report.verdict, broken(report)]).toEqual([
      'could-not-check',
      ['structure not-checked check-failed'],
    ]);
    const unknown = await verify(await sealToken(), { ...world, trustSource: createFakeTrustSource() });
    expect(unknown.verdict).toBe('unknown-issuer');
    const practice = createRegisterTrustSource(buildRegister({ mode: 'practice' }));
    expect((await verify(await sealToken(), { ...world, trustSource: practice })).verdict).toBe('practice');
    const later = await verify(await sealToken(), { ...world, clock: createFakeClock(Date.UTC(2032, 0, 1)) });
    expect(later.verdict).toBe('expired');
  });
});
