import { describe, expect, it } from 'vitest';
import { fromHex, type JsonObject, toBase64url, toUtf8 } from '../../base/index.ts';
import type { PublicKey } from '../../ports/index.ts';
import { createDidDocument, parseDidDocument } from './did-document.ts';
import { resolveDidJwk, toDidJwk } from './did-jwk.ts';
import { resolveDidKey, toDidKey, toDidKeyMethod } from './did-key.ts';
import { didWebToUrl, toDidWeb } from './did-web.ts';
import { fromJwk, toJwk } from './jwk.ts';
import { fromMultikey, toMultikey } from './multikey.ts';
import { webvhToAddresses } from './webvh/index.ts';

const key = (type: PublicKey['type'], hex: string): PublicKey => {
  const bytes = fromHex(hex);
  if (!bytes.ok) throw new Error(hex);
  return { type, bytes: bytes.value };
};
// RFC 8032, test 1; the generators of the NIST curves
const ed25519 = key('Ed25519', 'd75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a');
const p256 = key('P-256', '036b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296');
const p384 = key(
  'P-384',
  '03aa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7',
);

describe('Multikey', () => {
  it.each([
    ['Ed25519', ed25519, 'z6Mk'],
    ['P-256', p256, 'zDn'],
    ['P-384', p384, 'z82'],
  ] as const)('writes and reads %s', (_name, known, start) => {
    expect(toMultikey(known)).toMatch(new RegExp(`^${start}`));
    expect(fromMultikey(toMultikey(known))).toEqual({ ok: true, value: known });
  });

  it('agrees with the known did:key of RFC 8032, test 1', () => {
    expect(toMultikey(ed25519)).toBe('z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw');
  });

  it.each([
    ['another base', `u${toMultikey(ed25519).slice(1)}`],
    ['no prefix', toMultikey(ed25519).slice(1)],
    ['a byte too few', toMultikey({ type: 'Ed25519', bytes: ed25519.bytes.slice(1) })],
    ['an uncompressed prefix', toMultikey({ type: 'P-256', bytes: p256.bytes.with(0, 4) })],
    ['a secret key', 'z3u2en7t5LR2WtQH5PfFqMqwVHgeXouLzo6haApm8XHqvjxq'],
    ['nothing', ''],
  ])('refuses %s', (_name, text) => {
    expect(fromMultikey(text)).toEqual({ ok: false, error: 'multikey-malformed' });
  });
});

describe('JWK', () => {
  it.each([
    ['Ed25519', ed25519],
    ['P-256', p256],
    ['P-384', p384],
  ] as const)('writes and reads %s', (_name, known) => {
    expect(fromJwk(toJwk(known))).toEqual({ ok: true, value: known });
  });

  const jwk = toJwk(p256);
  it.each<[string, JsonObject]>([
    ['a private key', { ...jwk, d: 'AQ' }],
    ['an encryption key', { ...jwk, use: 'enc' }],
    ['a key that may only derive', { ...jwk, key_ops: ['deriveKey'] }],
    ['another algorithm', { ...jwk, alg: 'ES384' }],
    ['a point off the curve', { ...jwk, y: jwk.x as string }],
    ['a coordinate a byte short', { ...jwk, x: (jwk.x as string).slice(0, 42) }],
    ['a coordinate with padding', { ...jwk, x: `${jwk.x}=` }],
    ['another curve', { ...jwk, crv: 'P-521' }],
    ['a symmetric key', { kty: 'oct', k: 'AAAA' }],
  ])('refuses %s', (_name, malformed) => {
    expect(fromJwk(malformed)).toEqual({ ok: false, error: 'jwk-malformed' });
  });
});

describe('did:key', () => {
  it('resolves to the key it holds', () => {
    expect(resolveDidKey(toDidKeyMethod(p256))).toEqual({
      state: 'found',
      key: p256,
      controller: toDidKey(p256),
      forAssertion: true,
      forAuthentication: true,
    });
  });

  it.each([
    ['no fragment', toDidKey(ed25519)],
    ["another key's fragment", `${toDidKey(ed25519)}#${toMultikey(p256)}`],
    ['another method', toDidKeyMethod(ed25519).replace('did:key', 'did:web')],
    ['a malformed key', 'did:key:z6Mk#z6Mk'],
    ['two fragments', `${toDidKeyMethod(ed25519)}#x`],
  ])('refuses %s', (_name, method) => {
    expect(resolveDidKey(method)).toEqual({ state: 'absent', reason: 'did-key-malformed' });
  });
});

describe('did:jwk', () => {
  const of = (jwk: unknown): string => `did:jwk:${toBase64url(toUtf8(JSON.stringify(jwk)))}#0`;

  it.each([
    ['Ed25519', ed25519],
    ['P-256', p256],
    ['P-384', p384],
  ] as const)('resolves to the %s it holds', (_name, known) => {
    expect(resolveDidJwk(`${toDidJwk(known)}#0`)).toEqual({
      state: 'found',
      key: known,
      controller: toDidJwk(known),
      forAssertion: true,
      forAuthentication: true,
    });
  });

  it.each([
    ['another fragment', `${toDidJwk(p256)}#1`],
    ['no fragment', toDidJwk(p256)],
    ['an encryption key', of({ ...toJwk(p256), use: 'enc' })],
    ['a private key', of({ ...toJwk(p256), d: 'AQ' })],
    ['padding', `${toDidJwk(p256)}=#0`],
    ['text that is no JSON', `did:jwk:${toBase64url(toUtf8('{'))}#0`],
    ['a list', of([])],
    ['another method', `${toDidJwk(p256).replace('did:jwk', 'did:key')}#0`],
  ])('refuses %s', (_name, method) => {
    expect(resolveDidJwk(method)).toEqual({ state: 'absent', reason: 'did-jwk-malformed' });
  });
});

describe('did:webvh', () => {
  const scid = 'QmfGEUAcMpzo25kF2Rhn8L5FAXysfGnkzjwdKoNPi615XQ';
  it.each([
    ['example.com', 'https://example.com/.well-known'],
    ['example.com%3A3000:dids:issuer', 'https://example.com:3000/dids/issuer'],
  ])('of %s is at %s', (rest, folder) => {
    expect(webvhToAddresses(`did:webvh:${scid}:${rest}`)).toEqual({
      ok: true,
      value: { scid, log: `${folder}/did.jsonl`, witnesses: `${folder}/did-witness.json` },
    });
  });

  it.each([
    ['no host', `did:webvh:${scid}`],
    ['a short identifier', `did:webvh:${scid.slice(1)}:example.com`],
    ['another alphabet', `did:webvh:${scid.replace('f', '0')}:example.com`],
    ['a way out of its folder', `did:webvh:${scid}:example.com:..`],
  ])('refuses %s', (_name, did) => {
    expect(webvhToAddresses(did)).toEqual({ ok: false, error: 'did-webvh-malformed' });
  });
});

describe('did:web', () => {
  it.each([
    ['did:web:example.org', 'https://example.org/.well-known/did.json'],
    ['did:web:example.org:o:hohenwald', 'https://example.org/o/hohenwald/did.json'],
    ['did:web:localhost%3A8080:o:x', 'https://localhost:8080/o/x/did.json'],
    ['did:web:example.org:o:%C3%A4', 'https://example.org/o/%C3%A4/did.json'],
  ])('%s is at %s', (did, url) => {
    expect(didWebToUrl(did)).toEqual({ ok: true, value: url });
  });

  it.each([
    'did:web:',
    'did:key:z6Mk',
    'did:web:example.org:',
    'did:web:example.org::x',
    'did:web:example.org:..:x',
    'did:web:example.org:%2e%2E:x',
    'did:web:example.org:a%2Fb',
    'did:web:example.org/x',
    'did:web:user@example.org',
    'did:web:example.org?x',
    'did:web:example.org%3A99999',
    'did:web:example.org%2Fx',
    'did:web:[%3A%3A1]',
  ])('refuses %s', (did) => {
    expect(didWebToUrl(did)).toEqual({ ok: false, error: 'did-web-malformed' });
  });

  it('is written from an origin', () => {
    expect(toDidWeb('http://localhost:8080', 'o', 'hohenwald')).toBe('did:web:localhost%3A8080:o:hohenwald');
  });
});

describe('parseDidDocument', () => {
  const did = 'did:web:example.org:o:x';
  const method = `${did}#key-1`;
  const document = createDidDocument(did, [{ fragment: 'key-1', key: ed25519 }]);
  const entry = (document.verificationMethod as JsonObject[])[0] as JsonObject;
  const withMethod = (changes: JsonObject): JsonObject => ({
    ...document,
    verificationMethod: [{ ...entry, ...changes }],
  });
  const found = {
    state: 'found',
    key: ed25519,
    controller: did,
    forAssertion: true,
    forAuthentication: false,
  };
  const { publicKeyMultibase: _, ...keyless } = entry;

  it.each<[string, JsonObject, object]>([
    ['a Multikey', document, found],
    ['an Ed25519VerificationKey2020', withMethod({ type: 'Ed25519VerificationKey2020' }), found],
    [
      'a JsonWebKey2020',
      {
        ...document,
        verificationMethod: [{ ...keyless, type: 'JsonWebKey2020', publicKeyJwk: toJwk(p384) }],
      },
      { ...found, key: p384 },
    ],
    ['relative addresses', { ...withMethod({ id: '#key-1' }), assertionMethod: ['#key-1'] }, found],
    ['a method inside assertionMethod', { id: did, assertionMethod: [entry] }, found],
    [
      'a key that is not for assertions',
      { ...document, assertionMethod: [] },
      { ...found, forAssertion: false },
    ],
    [
      'a revoked key',
      withMethod({ revoked: '2026-01-01T00:00:00Z' }),
      { ...found, revoked: '2026-01-01T00:00:00Z' },
    ],
  ])('reads %s', (_name, given, expected) => {
    expect(parseDidDocument(given, method)).toEqual(expected);
  });

  it.each<[string, JsonObject, string]>([
    ["another's document", { ...document, id: 'did:web:example.org:o:y' }, 'did-document-mismatch'],
    ["another's key", withMethod({ controller: 'did:web:example.org:o:y' }), 'controller-mismatch'],
    ['no such method', withMethod({ id: `${did}#key-2` }), 'verification-method-absent'],
    [
      'the method twice',
      { ...document, verificationMethod: [entry, entry] },
      'verification-method-ambiguous',
    ],
    ['an unknown type', withMethod({ type: 'EcdsaSecp256k1VerificationKey2019' }), 'key-unsupported'],
    [
      'an Ed25519 type around another key',
      withMethod({ type: 'Ed25519VerificationKey2020', publicKeyMultibase: toMultikey(p256) }),
      'key-unsupported',
    ],
    ['methods that are no list', { ...document, verificationMethod: entry }, 'verification-method-absent'],
  ])('refuses %s', (_name, given, reason) => {
    expect(parseDidDocument(given, method)).toEqual({ state: 'absent', reason });
  });

  it('refuses a method without a fragment, and a document that is none', () => {
    expect(parseDidDocument(document, did)).toEqual({
      state: 'absent',
      reason: 'verification-method-malformed',
    });
    expect(parseDidDocument([], method)).toEqual({ state: 'absent', reason: 'did-document-mismatch' });
  });
});
