import { existsSync, readFileSync } from 'node:fs';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { type JsonObject, toBase64url, toUtf8 } from '../../base/index.ts';
import { createFakeKeyResolver, createTestEcSigner, createTestSigner } from '../../testing/index.ts';
import { fromJwk } from '../keys/index.ts';
import { createJwt, parseCompactJws, parseJwt, verifyCompactJws, verifyIssuerJwt } from './index.ts';

const encode = (value: unknown): string => toBase64url(toUtf8(JSON.stringify(value)));
const signers = [
  ['Ed25519', createTestSigner(3)],
  ['P-256', createTestEcSigner(3)],
  ['P-384', createTestEcSigner(3, 'P-384')],
] as const;
const issuer = 'did:web:issuer.example';

describe('createJwt', () => {
  it.each(signers)('makes what verifies with a key of type %s, and with no other', async (_, signer) => {
    const jwt = parseJwt(await createJwt('x+jwt', { iss: issuer }, signer));
    if (!jwt.ok) throw new Error(jwt.error);
    expect(jwt.value.claims).toEqual({ iss: issuer });
    for (const [type, other] of signers) {
      const outcome = await verifyCompactJws(jwt.value, other.publicKey, nodeCrypto);
      expect(outcome).toBe(type === signer.publicKey.type ? 'verified' : 'algorithm-wrong');
    }
    const stranger = createTestSigner(4);
    const outcome = await verifyCompactJws(jwt.value, stranger.publicKey, nodeCrypto);
    expect(outcome).toBe(signer.publicKey.type === 'Ed25519' ? 'signature-wrong' : 'algorithm-wrong');
  });
});

describe('parseCompactJws', () => {
  const body = encode({});
  const tail = toBase64url(new Uint8Array(64));
  const jws = (header: unknown): string => `${encode(header)}.${body}.${tail}`;
  it.each<[string, string, string]>([
    ['two parts', `${encode({ alg: 'ES256' })}.${body}`, 'jws-malformed'],
    ['four parts', `${jws({ alg: 'ES256' })}.`, 'jws-malformed'],
    ['padding', `${encode({ alg: 'ES256', kid: 'x' })}=.${body}.${tail}`, 'jws-malformed'],
    ['stray bits', `${jws({ alg: 'ES256' }).slice(0, -1)}B`, 'jws-malformed'],
    ['a space', ` ${jws({ alg: 'ES256' })}`, 'jws-malformed'],
    ['no algorithm', jws({}), 'jws-header-malformed'],
    ['none', jws({ alg: 'none' }), 'jws-algorithm-none'],
    ['NonE', jws({ alg: 'NonE' }), 'jws-algorithm-none'],
    ['a key', jws({ alg: 'ES256', jwk: {} }), 'jws-header-forbidden'],
    ['a key’s address', jws({ alg: 'ES256', jku: 'https://x.example' }), 'jws-header-forbidden'],
    ['a certificate’s address', jws({ alg: 'ES256', x5u: 'https://x.example' }), 'jws-header-forbidden'],
    ['a detached form', jws({ alg: 'ES256', b64: false }), 'jws-header-forbidden'],
    ['compression', jws({ alg: 'ES256', zip: 'DEF' }), 'jws-header-forbidden'],
    ['an extension', jws({ alg: 'ES256', crit: ['exp'] }), 'jws-crit-unknown'],
    ['no extension', jws({ alg: 'ES256', crit: [] }), 'jws-crit-unknown'],
    ['a kid that is a number', jws({ alg: 'ES256', kid: 7 }), 'jws-header-malformed'],
    ['an empty chain', jws({ alg: 'ES256', x5c: [] }), 'jws-header-malformed'],
    [
      'a header twice',
      `${toBase64url(toUtf8('{"alg":"ES256","alg":"none"}'))}.${body}.${tail}`,
      'jws-header-malformed',
    ],
    ['megabytes', 'A'.repeat(1_048_577), 'jws-too-large'],
  ])('refuses %s', (_, text, error) => {
    expect(parseCompactJws(text)).toEqual({ ok: false, error });
  });

  it('refuses claims that are no object', () => {
    expect(parseJwt(`${encode({ alg: 'ES256' })}.${encode([])}.${tail}`)).toEqual({
      ok: false,
      error: 'jws-claims-malformed',
    });
  });
});

describe('verifyIssuerJwt', () => {
  const signer = createTestSigner(5, `${issuer}#k`);
  const found = { state: 'found', key: signer.publicKey, controller: issuer, forAssertion: true } as const;
  const now = Date.UTC(2026, 10, 22);
  const verify = async (kid: string | undefined, resolved: object) => {
    const text = await createJwt('x+jwt', { iss: issuer }, { ...signer, verificationMethod: kid as string });
    const jws = parseCompactJws(text);
    if (!jws.ok) throw new Error(jws.error);
    const keyResolver = createFakeKeyResolver({ [`${issuer}#k`]: resolved as never });
    return verifyIssuerJwt({ jws: jws.value, issuer, keyResolver, crypto: nodeCrypto, now });
  };
  it.each<[string, string | undefined, object, object]>([
    ['its address', `${issuer}#k`, found, { state: 'verified', controller: issuer, keyId: `${issuer}#k` }],
    ['its fragment', '#k', found, { state: 'verified' }],
    ['a bare name', 'k', found, { state: 'verified' }],
    ['nothing', undefined, found, { state: 'key-unnamed' }],
    ['a thumbprint', 'urn:ietf:params:oauth:jwk-thumbprint:x', found, { state: 'key-unnamed' }],
    ['another key', '#other', found, { state: 'key-unavailable', cause: 'unreachable' }],
    [
      'a key of somebody else',
      '#k',
      { ...found, controller: 'did:web:x.example' },
      { state: 'invalid', reason: 'controller-mismatch' },
    ],
    [
      'a key for signing in',
      '#k',
      { ...found, forAssertion: false },
      { state: 'invalid', reason: 'key-purpose-wrong' },
    ],
    [
      'a wrong key',
      '#k',
      { ...found, key: createTestSigner(6).publicKey },
      { state: 'invalid', reason: 'signature-wrong' },
    ],
    [
      'a revoked key',
      '#k',
      { ...found, revoked: '2026-01-01T00:00:00Z' },
      { state: 'key-retired', reason: 'key-revoked' },
    ],
    [
      'a key with an end nobody can read',
      '#k',
      { ...found, expires: 'soon' },
      { state: 'key-retired', reason: 'key-expired' },
    ],
  ])('by %s', async (_, kid, resolved, outcome) => {
    expect(await verify(kid, resolved)).toMatchObject(outcome);
  });
});

const file = '../shared/reference/corpora/wycheproof/testvectors_v1/json_web_signature_test.json';
describe.skipIf(!existsSync(file))('Wycheproof', () => {
  interface Group {
    readonly public?: JsonObject;
    readonly tests: readonly { readonly tcId: number; readonly jws: string; readonly result: string }[];
  }
  const groups: Group[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).testGroups : [];
  /** Labelled valid, and refused here: an algorithm other than the key's, and characters that base64url hasn't. */
  const exceptions = [346, 347, 372, 373];

  const accepts = async (key: JsonObject | undefined, text: string): Promise<boolean> => {
    const jws = parseCompactJws(text);
    const registered = fromJwk(key ?? {});
    if (!jws.ok || !registered.ok) return false;
    return (await verifyCompactJws(jws.value, registered.value, nodeCrypto)) === 'verified';
  };

  it('has no JWS that is accepted wrongly, and every one of our key types that is valid is accepted', async () => {
    const accepted: number[] = [];
    const refused: number[] = [];
    const other: number[] = [];
    for (const group of groups) {
      const ours = group.public?.kty === 'EC' && group.public.crv === 'P-256';
      for (const { tcId, jws, result } of group.tests) {
        const good = await accepts(group.public, jws);
        if (good) accepted.push(tcId);
        if (good && result !== 'valid') expect.fail(`${tcId} is accepted`);
        if (!good && result === 'valid') (ours ? refused : other).push(tcId);
      }
    }
    expect(groups.flatMap(({ tests }) => tests)).toHaveLength(401);
    expect({ accepted, refused }).toEqual({ accepted: [18, 378], refused: [] });
    // RSA, HMAC and P-521 aren't ours: refused by the key's type, the exceptions among them.
    expect(other.filter((tcId) => exceptions.includes(tcId))).toEqual(exceptions);
  });

  it.each(exceptions.slice(2))('%i is refused before any key is asked', (tcId) => {
    const vector = groups.flatMap(({ tests }) => tests).find((test) => test.tcId === tcId);
    expect(parseCompactJws(vector?.jws ?? '')).toEqual({ ok: false, error: 'jws-malformed' });
  });
});
