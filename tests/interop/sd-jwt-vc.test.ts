import { createHash, randomBytes } from 'node:crypto';
import { SDJwtVcInstance } from '@sd-jwt/sd-jwt-vc';
import { type JsonObject, toBase64url, toUtf8 } from '@sigillo/core/base';
import { configurationIds, selectiveClaims, toSdJwtVc } from '@sigillo/core/formats/sd-jwt-vc';
import { lintCredential, sealAsJwt, sealTokenStatusList } from '@sigillo/core/issuing';
import type { Signer } from '@sigillo/core/ports';
import { algorithmOf, createJwt, parseJwt, verifyCompactJws } from '@sigillo/core/proofs/jose';
import { fromJwk, toJwk } from '@sigillo/core/proofs/keys';
import {
  createSdJwt,
  parseSdJwt,
  presentSdJwt,
  resolveDisclosures,
  verifyKeyBinding,
} from '@sigillo/core/proofs/sd-jwt';
import { parseVcJwt } from '@sigillo/core/proofs/vc-jose-cose';
import {
  createTokenStatusList,
  fromEncodedTokenList,
  getTokenStatus,
  setTokenStatus,
  toEncodedTokenList,
} from '@sigillo/core/status/token-status-list';
import { createTestEcSigner, createTestSigner } from '@sigillo/core/testing';
import { buildContent, buildLintContext, hohenwaldSigner } from '@sigillo/core/testing/builders';
import { nodeCrypto } from '@sigillo/server/keys';
import { CompactSign, exportJWK, generateKeyPair, importJWK, jwtVerify } from 'jose';
import { describe, expect, it } from 'vitest';

/** Both ways with other makers' libraries: what one signs and shows, the other verifies. */

const crypto = nodeCrypto;
const random = { bytes: (length: number) => new Uint8Array(randomBytes(length)) };
const issuer = createTestEcSigner(11);
const holder = createTestEcSigner(12);
const now = Date.UTC(2026, 9, 1);
const claims: JsonObject = {
  iss: 'https://issuer.example',
  iat: now / 1000,
  vct: 'https://issuer.example/vct',
  cnf: { jwk: toJwk(holder.publicKey) },
  given_name: 'Елена',
  family_name: 'Димитрова',
  address: { locality: 'Hohenwald', country: 'AT' },
  nationalities: ['BG', 'AT'],
};

const signText = (signer: Signer) => async (data: string) => toBase64url(await signer.sign(toUtf8(data)));
const verifyText = (signer: Signer) => async (data: string, signature: string) => {
  const key = await importJWK(toJwk(signer.publicKey), 'ES256');
  // The library hands out the parts; jose judges the signature.
  await jwtVerifyParts(`${data}.${signature}`, key);
  return true;
};
const jwtVerifyParts = (jwt: string, key: Awaited<ReturnType<typeof importJWK>>) =>
  jwtVerify(jwt, key, { currentDate: new Date(now) });

const peer = new SDJwtVcInstance({
  signer: signText(issuer),
  signAlg: 'ES256',
  verifier: verifyText(issuer),
  kbSigner: signText(holder),
  kbSignAlg: 'ES256',
  kbVerifier: verifyText(holder),
  hasher: (data: string | ArrayBuffer, algorithm: string) =>
    createHash(algorithm.replace('-', ''))
      .update(typeof data === 'string' ? data : new Uint8Array(data))
      .digest(),
  hashAlg: 'sha-256',
  saltGenerator: (length: number) => randomBytes(length).toString('base64url'),
});

const open = async (text: string) => {
  const parsed = parseSdJwt(text);
  if (!parsed.ok) throw new Error(parsed.error);
  const resolved = await resolveDisclosures(parsed.value.jwt.claims, parsed.value.disclosures, crypto);
  if (!resolved.ok) throw new Error(resolved.error.code);
  return { sdJwt: parsed.value, claims: resolved.value.claims };
};

describe('@sd-jwt/sd-jwt-vc', () => {
  const selective = [
    ['given_name'],
    ['family_name'],
    ['address'],
    ['address', 'country'],
    ['nationalities', null],
  ];
  const ours = () =>
    createSdJwt({
      claims,
      selective,
      header: { typ: 'dc+sd-jwt' },
      signer: issuer,
      crypto,
      random,
      decoys: 2,
    });
  const theirs = () =>
    peer.issue(
      claims as never,
      {
        _sd: ['given_name', 'family_name', 'address'],
        _sd_decoy: 2,
        address: { _sd: ['country'] },
        nationalities: { _sd: [0, 1] },
      } as never,
    );

  it('verifies what we issue, and opens it alike', async () => {
    const { payload } = await peer.verify(await ours());
    expect(payload).toEqual(claims);
  });

  it('issues what we verify and open alike', async () => {
    const { sdJwt, claims: opened } = await open(await theirs());
    expect(await verifyCompactJws(sdJwt.jwt, issuer.publicKey, crypto)).toBe('verified');
    expect(opened).toEqual(claims);
  });

  it('verifies what we show of it, bound to the holder', async () => {
    const keyBinding = { nonce: 'n', audience: 'https://verifier.example', issuedAt: now, signer: holder };
    for (const sdJwt of [await ours(), await theirs()]) {
      const shown = await presentSdJwt({
        sdJwt,
        claims: [['family_name'], ['nationalities', 1]],
        keyBinding,
        crypto,
      });
      if (!shown.ok) throw new Error(shown.error);
      const { payload, kb } = await peer.verify(shown.value, { keyBindingNonce: 'n' } as never);
      expect(kb).toBeDefined();
      expect(payload).toMatchObject({ family_name: 'Димитрова', nationalities: ['AT'] });
      expect(payload).not.toHaveProperty('given_name');
    }
  });

  it('shows what we verify, bound to the holder', async () => {
    const kb = { payload: { iat: now / 1000, aud: 'https://verifier.example', nonce: 'n' } };
    for (const text of [await ours(), await theirs()]) {
      const shown = await peer.present(text, { address: { country: true } } as never, { kb });
      const { sdJwt, claims: opened } = await open(shown);
      expect(opened).toMatchObject({ address: claims.address });
      expect(opened).not.toHaveProperty('family_name');
      const ask = { sdJwt, nonce: 'n', audience: 'https://verifier.example', now, maxAge: 60_000, crypto };
      expect(await verifyKeyBinding(ask)).toBe('bound');
    }
  });

  it.each(configurationIds)('verifies our credentials of %s whole and in part', async (id) => {
    const written: JsonObject = { ...toSdJwtVc(buildContent(), id), exp: Date.UTC(2090, 0) / 1000 };
    const sdJwt = await createSdJwt({
      claims: written,
      selective: selectiveClaims(written, id),
      header: { typ: 'dc+sd-jwt' },
      signer: issuer,
      crypto,
      random,
    });
    expect((await peer.verify(sdJwt)).payload).toEqual(written);
    const shown = await presentSdJwt({ sdJwt, claims: [], crypto });
    const { payload } = await peer.verify(shown.ok ? shown.value : '');
    expect(payload.vct).toBe(written.vct);
    expect(JSON.stringify(payload)).not.toContain('Димитрова');
  });

  it('refuses where we refuse: a part that nothing names', async () => {
    const text = `${await ours()}${toBase64url(toUtf8('["salt","x",1]'))}~`;
    await expect(open(text)).rejects.toThrow('disclosure-unreferenced');
  });
});

describe('@sd-jwt/jwt-status-list', () => {
  it('reads our lists, and we read its', async () => {
    const load = async (name: string) => import(name);
    const { StatusList } = await load('@sd-jwt/jwt-status-list');
    const list = createTokenStatusList(64, 2);
    setTokenStatus(list, 5, 1);
    setTokenStatus(list, 6, 3);
    const theirs = StatusList.decompressStatusList(await toEncodedTokenList(list, crypto), 2);
    expect([4, 5, 6].map((index) => theirs.getStatus(index))).toEqual([0, 1, 3]);
    theirs.setStatus(9, 2);
    const back = fromEncodedTokenList(theirs.compressStatusList(), 2);
    expect(back.ok && [5, 6, 9].map((index) => getTokenStatus(back.value, index))).toEqual(
      [1, 3, 2].map((value) => ({ ok: true, value })),
    );
  });
});

describe('jose', () => {
  it.each([
    ['EdDSA', createTestSigner(1)],
    ['ES256', createTestEcSigner(1)],
    ['ES384', createTestEcSigner(1, 'P-384')],
  ] as const)('verifies what we sign with %s', async (algorithm, signer) => {
    expect(algorithmOf(signer.publicKey.type)).toBe(algorithm);
    const key = await importJWK(toJwk(signer.publicKey), algorithm);
    const { payload, protectedHeader } = await jwtVerify(await createJwt('x+jwt', { iss: 'x' }, signer), key);
    expect([payload, protectedHeader.alg]).toEqual([{ iss: 'x' }, algorithm]);
  });

  it.each(['EdDSA', 'Ed25519', 'ES256', 'ES384'])('signs with %s what we verify', async (algorithm) => {
    const { privateKey, publicKey } = await generateKeyPair(algorithm, { extractable: true });
    const text = await new CompactSign(toUtf8('{"iss":"x"}'))
      .setProtectedHeader({ alg: algorithm })
      .sign(privateKey);
    const jwt = parseJwt(text);
    const key = fromJwk((await exportJWK(publicKey)) as JsonObject);
    if (!jwt.ok || !key.ok) throw new Error('refused');
    expect(await verifyCompactJws(jwt.value, key.value, crypto)).toBe('verified');
  });

  it('verifies our badges as JWT, and our status lists', async () => {
    const linted = lintCredential(buildContent(), 'open-badge', buildLintContext());
    if (!linted.ok) throw new Error(JSON.stringify(linted.error));
    const badge = await sealAsJwt(linted.value, { signer: hohenwaldSigner });
    const key = await importJWK(toJwk(hohenwaldSigner.publicKey), 'EdDSA');
    const { payload } = await jwtVerify(badge, key, { typ: 'vc+jwt', currentDate: new Date(now) });
    const { iat: _, ...document } = payload;
    const parsed = parseVcJwt(badge);
    expect(parsed.ok && parsed.value.document).toEqual(document);

    const [did = ''] = hohenwaldSigner.verificationMethod.split('#');
    const list = await sealTokenStatusList(
      {
        list: 'https://x.example/s',
        issuer: did,
        issuedAt: now,
        expires: now + 60_000,
        ttl: 1_000,
        statuses: createTokenStatusList(64, 1),
      },
      { crypto, signer: hohenwaldSigner },
    );
    const verified = await jwtVerify(list, key, {
      typ: 'statuslist+jwt',
      subject: 'https://x.example/s',
      currentDate: new Date(now),
    });
    expect(verified.payload.status_list).toMatchObject({ bits: 1 });
  });
});
