import { deflateSync } from 'node:zlib';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { type JsonObject, toBase64url } from '../../base/index.ts';
import {
  checkTokenStatus,
  createStatusListClaims,
  createTokenStatusList,
  fromEncodedTokenList,
  getTokenStatus,
  parseStatusListClaims,
  setTokenStatus,
  statusSizes,
  toEncodedTokenList,
} from './index.ts';

const url = 'https://issuer.example/status/3';
const now = Date.UTC(2026, 10, 22, 10);

describe('entries', () => {
  it('stand as in the examples of the specification', () => {
    const one = createTokenStatusList(16, 1);
    [1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1].forEach(
      (value, i) => void setTokenStatus(one, i, value),
    );
    expect([...one.bytes]).toEqual([0xb9, 0xa3]);
    const two = createTokenStatusList(12, 2);
    [1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3].forEach((value, i) => void setTokenStatus(two, i, value));
    expect([...two.bytes]).toEqual([0xc9, 0x44, 0xf9]);
  });

  it.each(statusSizes)('of %i bits keep to themselves', (bits) => {
    const list = createTokenStatusList(64, bits);
    const most = 2 ** bits - 1;
    setTokenStatus(list, 9, most);
    const values = Array.from({ length: 64 }, (_, i) => getTokenStatus(list, i));
    expect(values.map((value) => value.ok && value.value)).toEqual(
      values.map((_, i) => (i === 9 ? most : 0)),
    );
    setTokenStatus(list, 9, 0);
    expect(list.bytes.every((byte) => byte === 0)).toBe(true);
    expect(() => setTokenStatus(list, 9, most + 1)).toThrow(RangeError);
  });

  it.each([64, -1, 0.5, Number.NaN])('has no entry %s', (index) => {
    const list = createTokenStatusList(64, 2);
    expect(getTokenStatus(list, index)).toEqual({ ok: false, error: 'status-index-out-of-range' });
    expect(() => setTokenStatus(list, index, 1)).toThrow(RangeError);
  });

  it('fill whole bytes', () => {
    expect(() => createTokenStatusList(3, 2)).toThrow(RangeError);
  });
});

describe('lst', () => {
  it.each(statusSizes)('of %i bits survives the way out and back', async (bits) => {
    const list = createTokenStatusList(131_072, bits);
    for (let index = 0; index < list.size; index += 613) setTokenStatus(list, index, 1);
    const encoded = await toEncodedTokenList(list, nodeCrypto);
    expect(fromEncodedTokenList(encoded, bits)).toEqual({ ok: true, value: list });
  });

  it('reads the example of the specification', () => {
    const list = fromEncodedTokenList('eNrbuRgAAhcBXQ', 1);
    expect(list.ok && [...list.value.bytes]).toEqual([0xb9, 0xa3]);
  });

  const good = deflateSync(new Uint8Array(16_384));
  const changed = (at: number, to: number): string => {
    const bytes = Uint8Array.from(good);
    bytes[at < 0 ? bytes.length + at : at] = to;
    return toBase64url(bytes);
  };
  it.each([
    ['a bomb', toBase64url(deflateSync(new Uint8Array(60_000_000))), 'status-list-too-large'],
    ['megabytes of text', 'A'.repeat(5_000_000), 'status-list-too-large'],
    ['nothing', '', 'status-list-malformed'],
    ['padding', `${toBase64url(good)}=`, 'status-list-malformed'],
    ['a cut list', toBase64url(good.subarray(0, -3)), 'status-list-malformed'],
    ['another checksum', changed(-1, 7), 'status-list-malformed'],
    ['another method', changed(0, 0x79), 'status-list-malformed'],
    ['a dictionary', changed(1, 0xbb), 'status-list-malformed'],
    ['bytes that aren’t compressed', toBase64url(new Uint8Array(100)), 'status-list-malformed'],
  ])('refuses %s', (_, encoded, error) => {
    expect(fromEncodedTokenList(encoded, 1)).toEqual({ ok: false, error });
  });
});

describe('checkTokenStatus', () => {
  const published = async (change: JsonObject = {}): Promise<JsonObject> => {
    const list = createTokenStatusList(131_072, 2);
    setTokenStatus(list, 5, 1);
    setTokenStatus(list, 6, 2);
    setTokenStatus(list, 7, 3);
    const encoded = await toEncodedTokenList(list, nodeCrypto);
    const claims = {
      list: url,
      issuedAt: now - 60_000,
      expires: now + 60_000,
      ttl: 300_000,
      bits: 2 as const,
      encoded,
    };
    return { ...createStatusListClaims(claims), ...change };
  };
  const check = async (index: number, change: JsonObject = {}, at = now): Promise<string> => {
    const claims = parseStatusListClaims(await published(change));
    if (!claims.ok) return claims.error;
    const outcome = checkTokenStatus({ list: url, index }, claims.value, at);
    return outcome.state === 'undetermined' ? outcome.reason : outcome.state;
  };

  it.each<[string, number, JsonObject, number, string]>([
    ['good', 4, {}, now, 'valid'],
    ['revoked', 5, {}, now, 'invalid'],
    ['suspended', 6, {}, now, 'suspended'],
    ['a value that only the issuer knows', 7, {}, now, 'status-value-unknown'],
    ['past the end', 131_072, {}, now, 'status-index-out-of-range'],
    ['in another list', 4, { sub: 'https://issuer.example/status/4' }, now, 'status-list-mismatch'],
    ['in a list that has ended', 4, {}, now + 120_000, 'status-list-not-in-force'],
    ['in a list of tomorrow', 4, {}, now - 86_400_000, 'status-list-not-in-force'],
    ['in a garbled list', 4, { status_list: { bits: 2, lst: 'AAAA' } }, now, 'status-list-malformed'],
    ['in a list of three bits', 4, { status_list: { bits: 3, lst: '' } }, now, 'status-list-malformed'],
    ['in a list without a date', 4, { iat: null }, now, 'status-list-malformed'],
    ['in a list with a time to live in words', 4, { ttl: 'long' }, now, 'status-list-malformed'],
    ['in a list with an end in words', 4, { exp: 'late' }, now, 'status-list-malformed'],
  ])('says of one %s', async (_, index, change, at, outcome) => {
    expect(await check(index, change, at)).toBe(outcome);
  });

  it('takes a list without an end for as long as its ttl says', async () => {
    const { exp: _, ...open } = await published();
    const claims = parseStatusListClaims(open);
    if (!claims.ok) throw new Error(claims.error);
    const at = (time: number) => checkTokenStatus({ list: url, index: 4 }, claims.value, time).state;
    expect([at(now + 120_000), at(now + 400_000)]).toEqual(['valid', 'undetermined']);
  });
});
