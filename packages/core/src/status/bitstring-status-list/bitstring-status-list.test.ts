import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { type JsonObject, toBase64url } from '../../base/index.ts';
import { canonize, createDocumentLoader } from '../../proofs/json-ld/index.ts';
import {
  checkStatusListEntry,
  createBitstringStatusList,
  createIndexPermutation,
  createStatusListCredential,
  createStatusListEntry,
  fromEncodedList,
  getStatus,
  getStatusValue,
  parseStatusListCredential,
  parseStatusListEntry,
  setStatus,
  smallestStatusList,
  toEncodedList,
} from './index.ts';

const url = 'https://issuer.example/status/3';
const now = Date.UTC(2026, 10, 22, 10);
const hour = 3_600_000;

const published = async (revoked: readonly number[], changes: JsonObject = {}) => {
  const list = createBitstringStatusList();
  for (const index of revoked) setStatus(list, index, true);
  const credential = createStatusListCredential({
    id: url,
    issuer: 'did:web:issuer.example',
    purpose: 'revocation',
    encodedList: await toEncodedList(list, nodeCrypto),
    validFrom: now - hour,
    validUntil: now + hour,
    ttl: 60_000,
  });
  const subject = { ...(credential.credentialSubject as JsonObject), ...changes };
  return { ...credential, credentialSubject: subject };
};

describe('bits', () => {
  it('counts from the highest bit of the first byte', () => {
    const list = createBitstringStatusList();
    setStatus(list, 0, true);
    setStatus(list, 9, true);
    setStatus(list, smallestStatusList - 1, true);
    expect([list.bits[0], list.bits[1], list.bits.at(-1)]).toEqual([0b1000_0000, 0b0100_0000, 1]);
    expect(getStatus(list, 9)).toEqual({ ok: true, value: true });
    expect(getStatus(list, 8)).toEqual({ ok: true, value: false });
    setStatus(list, 9, false);
    expect(getStatus(list, 9)).toEqual({ ok: true, value: false });
  });

  it.each([smallestStatusList, -1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('has no entry %s', (index) => {
    const list = createBitstringStatusList();
    expect(getStatus(list, index)).toEqual({ ok: false, error: 'status-index-out-of-range' });
    expect(() => setStatus(list, index, true)).toThrow(RangeError);
  });

  it('is never smaller than privacy asks', () => {
    expect(() => createBitstringStatusList(smallestStatusList - 8)).toThrow(RangeError);
  });
});

describe('encodedList', () => {
  it('survives the way out and back', async () => {
    const list = createBitstringStatusList(1_048_576);
    for (let index = 0; index < list.size; index += 7919) setStatus(list, index, true);
    const encoded = await toEncodedList(list, nodeCrypto);
    expect(encoded.startsWith('u')).toBe(true);
    expect(await fromEncodedList(encoded, nodeCrypto)).toEqual({ ok: true, value: list });
  });

  const encode = (bytes: Uint8Array): string => `u${toBase64url(gzipSync(bytes))}`;
  it.each([
    ['a list too short', encode(new Uint8Array(16_383)), 'status-list-too-short'],
    ['a bomb', encode(new Uint8Array(60_000_000)), 'status-list-too-large'],
    ['base64 without its prefix', toBase64url(gzipSync(new Uint8Array(16_384))), 'status-list-malformed'],
    ['bits that are not compressed', `u${toBase64url(new Uint8Array(16_384))}`, 'status-list-malformed'],
    ['a cut list', encode(new Uint8Array(16_384)).slice(0, -4), 'status-list-malformed'],
    ['nothing', '', 'status-list-malformed'],
    ['megabytes of text', `u${'A'.repeat(5_000_000)}`, 'status-list-too-large'],
  ])('refuses %s', async (_name, encoded, error) => {
    expect(await fromEncodedList(encoded, nodeCrypto)).toEqual({ ok: false, error });
  });
});

describe('status list credential', () => {
  it('uses only terms that its context defines', async () => {
    const loader = createDocumentLoader();
    const canonical = await canonize(await published([]), { loader, crypto: nodeCrypto });
    expect(canonical.ok && canonical.value).toContain('https://www.w3.org/ns/credentials/status#encodedList');
  });

  it('is read as it was written', async () => {
    expect(parseStatusListCredential(await published([]))).toMatchObject({
      ok: true,
      value: {
        id: url,
        issuer: 'did:web:issuer.example',
        purposes: ['revocation'],
        validFrom: now - hour,
        validUntil: now + hour,
        ttl: 60_000,
      },
    });
  });

  it.each<[string, JsonObject]>([
    ['no list', { encodedList: 7 }],
    ['no purpose', { statusPurpose: [] }],
    ['another subject', { type: 'StatusList2021' }],
    ['a ttl in words', { ttl: 'soon' }],
  ])('is refused with %s', async (_name, changes) => {
    const parsed = parseStatusListCredential(await published([], changes));
    expect(parsed).toEqual({ ok: false, error: 'status-list-malformed' });
  });

  it.each<[string, JsonObject]>([
    ['the wrong type', { type: ['VerifiableCredential'] }],
    ['no issuer', { issuer: {} }],
    ['a date nobody can read', { validUntil: 'tomorrow' }],
    ['a list of subjects', { credentialSubject: [] }],
  ])('is refused with %s', async (_name, changes) => {
    const parsed = parseStatusListCredential({ ...(await published([])), ...changes });
    expect(parsed).toEqual({ ok: false, error: 'status-list-malformed' });
  });
});

const meaning = (value: number, message: string): JsonObject => ({
  status: `0x${value.toString(16)}`,
  message,
});

describe('status list entry', () => {
  const entry = createStatusListEntry({ purpose: 'revocation', index: 94567, list: url });

  it('is read as it was written', () => {
    expect(entry.id).toBe(`${url}#94567`);
    expect(parseStatusListEntry(entry)).toEqual({
      ok: true,
      value: { purpose: 'revocation', index: 94567, list: url },
    });
    expect(
      parseStatusListEntry({ ...entry, type: ['CredentialStatus', 'BitstringStatusListEntry'] }).ok,
    ).toBe(true);
  });

  it('is read with its size and the meanings of its values, in any order', () => {
    const statusMessage = [meaning(3, 'gone'), meaning(0, 'fine'), meaning(1, 'late'), meaning(2, 'held')];
    expect(parseStatusListEntry({ ...entry, statusSize: 2, statusMessage })).toEqual({
      ok: true,
      value: {
        purpose: 'revocation',
        index: 94567,
        list: url,
        size: 2,
        messages: ['fine', 'late', 'held', 'gone'],
      },
    });
  });

  it.each<[string, JsonObject, string]>([
    ['a negative index', { statusListIndex: '-1' }, 'status-entry-malformed'],
    ['an index with a zero before', { statusListIndex: '01' }, 'status-entry-malformed'],
    ['an index in hexadecimal', { statusListIndex: '0x10' }, 'status-entry-malformed'],
    ['an empty index', { statusListIndex: '' }, 'status-entry-malformed'],
    ['a huge index', { statusListIndex: '9'.repeat(30) }, 'status-entry-malformed'],
    ['an index that is a number', { statusListIndex: 7 }, 'status-entry-malformed'],
    ['a relative list', { statusListCredential: '/status/3' }, 'status-entry-malformed'],
    ['no purpose', { statusPurpose: null }, 'status-entry-malformed'],
    ['two bits without their meanings', { statusSize: 2 }, 'status-entry-malformed'],
    ['more bits than a byte has', { statusSize: 9 }, 'status-size-unsupported'],
    ['no bits', { statusSize: 0 }, 'status-entry-malformed'],
    ['bits in words', { statusSize: '1' }, 'status-entry-malformed'],
    ['a message without words', { statusPurpose: 'message' }, 'status-entry-malformed'],
    ['a value without words', { statusMessage: [meaning(0, 'good')] }, 'status-entry-malformed'],
    [
      'two meanings of a value',
      { statusMessage: [meaning(1, 'bad'), meaning(1, 'good')] },
      'status-entry-malformed',
    ],
    [
      'a value beyond its bits',
      { statusMessage: [meaning(0, 'good'), meaning(2, 'bad')] },
      'status-entry-malformed',
    ],
    ['meanings that are none', { statusMessage: ['good', 'bad'] }, 'status-entry-malformed'],
    ['another type', { type: 'StatusList2021Entry' }, 'status-entry-unknown'],
  ])('is refused with %s', (_name, changes, error) => {
    expect(parseStatusListEntry({ ...entry, ...changes })).toEqual({ ok: false, error });
  });
});

describe('entries of several bits', () => {
  const list = createBitstringStatusList(2 * smallestStatusList);
  setStatus(list, 15, true);
  setStatus(list, 16, true);

  it.each([
    [7, 2, 0b01],
    [8, 2, 0b10],
    [6, 2, 0],
    [15, 1, 1],
    [smallestStatusList - 1, 2, 0],
    [smallestStatusList, 2, 'status-index-out-of-range'],
    [-1, 2, 'status-index-out-of-range'],
    [0, 3, 'status-list-too-short'],
  ])('entry %i of %i bits: %s', (index, size, expected) => {
    const value = getStatusValue(list, index, size);
    expect(value.ok ? value.value : value.error).toBe(expected);
  });

  it('are set by any value but zero, and bring the words for it', async () => {
    const credential = parseStatusListCredential(
      await published([], { encodedList: await toEncodedList(list, nodeCrypto) }),
    );
    if (!credential.ok) throw new Error(credential.error);
    const check = (index: number) =>
      checkStatusListEntry({
        entry: { purpose: 'revocation', index, list: url, size: 2, messages: ['a', 'b', 'c', 'd'] },
        list: credential.value,
        crypto: nodeCrypto,
        now,
      });
    expect(await check(8)).toEqual({ state: 'set', purpose: 'revocation', message: 'c' });
    expect(await check(6)).toEqual({ state: 'not-set', purpose: 'revocation', message: 'a' });
  });
});

describe('checkStatusListEntry', () => {
  const check = async (
    index: number,
    {
      credential,
      at = now,
      list = url,
      purpose = 'revocation',
    }: { credential: JsonObject; at?: number; list?: string; purpose?: string },
  ) => {
    const parsed = parseStatusListCredential(credential);
    if (!parsed.ok) throw new Error(parsed.error);
    const outcome = await checkStatusListEntry({
      entry: { purpose, index, list },
      list: parsed.value,
      crypto: nodeCrypto,
      now: at,
    });
    return outcome.state === 'undetermined' ? outcome.reason : outcome.state;
  };

  it('tells the revoked from their neighbours', async () => {
    const credential = await published([94567]);
    expect(await check(94567, { credential })).toBe('set');
    expect(await check(94566, { credential })).toBe('not-set');
    expect(await check(94568, { credential })).toBe('not-set');
  });

  it('never calls undetermined good', async () => {
    const credential = await published([94567]);
    expect(await check(smallestStatusList, { credential })).toBe('status-index-out-of-range');
    expect(await check(1, { credential, list: 'https://issuer.example/status/4' })).toBe(
      'status-list-mismatch',
    );
    expect(await check(1, { credential, purpose: 'suspension' })).toBe('status-purpose-mismatch');
    expect(await check(1, { credential, at: now + 2 * hour })).toBe('status-list-not-in-force');
    expect(await check(1, { credential, at: now - 2 * hour })).toBe('status-list-not-in-force');
    const short = await published([], { encodedList: `u${toBase64url(gzipSync(new Uint8Array(8)))}` });
    expect(await check(1, { credential: short })).toBe('status-list-too-short');
  });
});

describe('createIndexPermutation', () => {
  const key = new Uint8Array(createHash('sha256').update('a key').digest());

  it.each([2, 3, 7, 100, 131_072, 100_003])('gives each of %i indexes once', async (size) => {
    const permute = await createIndexPermutation({ crypto: nodeCrypto, key, size });
    const seen = new Uint8Array(size);
    for (let position = 0; position < size; position += 1) {
      const index = permute(position);
      seen[index] = (seen[index] as number) + 1;
    }
    expect(seen.every((count) => count === 1)).toBe(true);
    expect(() => permute(size)).toThrow(RangeError);
    expect(() => permute(-1)).toThrow(RangeError);
  });

  it('scatters a day of awards over the list', async () => {
    const permute = await createIndexPermutation({ crypto: nodeCrypto, key, size: 131_072 });
    const indexes = Array.from({ length: 400 }, (_, position) => permute(position));
    const neighbours = indexes.filter((index, i) => Math.abs(index - (indexes[i - 1] ?? -9)) <= 1);
    expect(neighbours.length).toBeLessThan(3);
    for (let quarter = 0; quarter < 4; quarter += 1) {
      const inside = indexes.filter((index) => Math.floor(index / 32_768) === quarter).length;
      expect(inside).toBeGreaterThan(60);
    }
  });

  it('differs with the key and stays with it', async () => {
    const other = key.map((byte) => byte ^ 1);
    const [a, b, c] = await Promise.all(
      [key, other, key].map((chosen) =>
        createIndexPermutation({ crypto: nodeCrypto, key: chosen, size: 131_072 }),
      ),
    );
    const first = (permute: typeof a) => Array.from({ length: 20 }, (_, position) => permute?.(position));
    expect(first(a)).toEqual(first(c));
    expect(first(a)).not.toEqual(first(b));
  });
});
