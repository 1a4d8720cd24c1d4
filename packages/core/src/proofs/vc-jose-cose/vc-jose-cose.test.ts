import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../base/index.ts';
import { createTestSigner } from '../../testing/index.ts';
import { createCompactJws } from '../jose/index.ts';
import { createEnveloped, createVcJwt, isInForce, parseEnveloped, parseVcJwt } from './index.ts';

const signer = createTestSigner(1);
const document = {
  '@context': ['https://www.w3.org/ns/credentials/v2'],
  id: 'urn:x:1',
  type: ['VerifiableCredential'],
  issuer: { id: 'did:web:x.example', name: 'X' },
  credentialSubject: { id: 'did:web:y.example' },
};
const sign = (claims: JsonObject, typ = 'vc+jwt'): Promise<string> =>
  createCompactJws({ header: { typ }, payload: JSON.stringify(claims), signer });

describe('createVcJwt and parseVcJwt', () => {
  it.each(['credential', 'presentation'] as const)('give a %s back', async (kind) => {
    const parsed = parseVcJwt(await createVcJwt(kind, document, 1_000_500, signer));
    expect(parsed.ok && parsed.value).toMatchObject({ kind, document, issuedAt: 1_000_000 });
  });

  it.each<[string, JsonObject, string, string]>([
    ['another type', {}, 'jwt', 'jwt-type-wrong'],
    ['a credential inside a claim', { vc: document }, 'vc+jwt', 'jwt-wrapped'],
    ['a presentation inside a claim', { vp: {} }, 'vp+jwt', 'jwt-wrapped'],
    ['another issuer', { iss: 'did:web:z.example' }, 'vc+jwt', 'jwt-claim-conflict'],
    ['another id', { jti: 'urn:x:2' }, 'vc+jwt', 'jwt-claim-conflict'],
    ['another subject', { sub: 'did:web:z.example' }, 'vc+jwt', 'jwt-claim-conflict'],
    ['an end in words', { exp: 'late' }, 'vc+jwt', 'jwt-date-malformed'],
  ])('refuse %s', async (_, change, typ, error) => {
    expect(parseVcJwt(await sign({ ...document, ...change }, typ))).toEqual({ ok: false, error });
  });

  it('take claims that say the same, and the long name of the type', async () => {
    const claims = {
      ...document,
      iss: 'did:web:x.example',
      jti: 'urn:x:1',
      sub: 'did:web:y.example',
      nbf: 1,
      exp: 9,
    };
    const parsed = parseVcJwt(await sign(claims, 'application/vc+jwt'));
    expect(parsed.ok && parsed.value.document).toEqual(document);
    const at = (now: number) => parsed.ok && isInForce(parsed.value, now, 100);
    expect([at(500), at(950), at(8_999), at(9_000)]).toEqual([false, true, true, false]);
  });
});

describe('envelopes', () => {
  const enveloped = { kind: 'credential', mediaType: 'application/vc+jwt', text: 'a.b.c' } as const;
  it('give back what they hold', () => {
    expect(parseEnveloped(createEnveloped(enveloped))).toEqual({ ok: true, value: enveloped });
    expect(parseEnveloped(document)).toBeUndefined();
  });

  it.each<[string, JsonObject]>([
    ['more than its address', { issuer: 'x' }],
    ['no address', { id: 'urn:x:1' }],
    ['another kind of text', { id: 'data:text/html,x' }],
    ['a presentation as credential', { id: 'data:application/vp+jwt,x' }],
    ['base64', { id: 'data:application/vc+jwt;base64,x' }],
    ['another context', { '@context': 'https://www.w3.org/2018/credentials/v1' }],
    ['another type beside', { type: ['EnvelopedVerifiableCredential', 'VerifiableCredential'] }],
  ])('are refused with %s', (_, change) => {
    expect(parseEnveloped({ ...createEnveloped(enveloped), ...change })).toEqual({
      ok: false,
      error: 'envelope-malformed',
    });
  });
});
