import {
  concatBytes,
  type JsonObject,
  toBase58,
  toCanonicalJson,
  toMultibase,
  toUtf8,
} from '@sigillo/core/base';
import type { Fetcher, Signer } from '@sigillo/core/ports';
import { createDidResolver, toMultikey } from '@sigillo/core/proofs/keys';
import { createTestSigner } from '@sigillo/core/testing';
import { nodeCrypto } from '@sigillo/server/keys';
import * as theirs from 'didwebvh-ts';
import { describe, expect, it } from 'vitest';

/** Histories that another maker's library writes, read by ours, whole and spoilt. */

type Entry = JsonObject & { parameters: JsonObject; state: JsonObject };

const digest = async (value: JsonObject): Promise<Uint8Array> =>
  nodeCrypto.digest('sha-256', toUtf8(toCanonicalJson(value)));
const asTheirSigner = (signer: Signer) => ({
  getVerificationMethodId: () => signer.verificationMethod,
  sign: async ({ document, proof }: { document: JsonObject; proof: JsonObject }) => ({
    proofValue: toMultibase('z', await signer.sign(concatBytes(await digest(proof), await digest(document)))),
  }),
});
const verifier = {
  verify: async (signature: Uint8Array, message: Uint8Array, key: Uint8Array): Promise<boolean> =>
    nodeCrypto.verify({ type: 'Ed25519', bytes: key }, signature, message),
};
const hashKey = async (multikey: string): Promise<string> =>
  toBase58(concatBytes(Uint8Array.of(0x12, 0x20), await nodeCrypto.digest('sha-256', toUtf8(multikey))));

const [first, second, stranger] = [createTestSigner(41), createTestSigner(42), createTestSigner(43)];
const witnesses = [createTestSigner(51), createTestSigner(52), createTestSigner(53)];
const issuing = createTestSigner(60);
const keyOf = (signer: Signer): string => toMultikey(signer.publicKey);
const method = {
  type: 'Multikey',
  purpose: 'assertionMethod' as const,
  publicKeyMultibase: keyOf(issuing),
};

const create = (more: JsonObject = {}) =>
  theirs.createDID({
    address: 'https://example.org/o/hohenwald',
    signer: asTheirSigner(first),
    verifier,
    updateKeys: [keyOf(first)],
    verificationMethods: [method],
    created: '2026-01-01T00:00:00Z',
    ...more,
  });
const update = (log: readonly Entry[], signer: Signer, more: JsonObject = {}) =>
  theirs.updateDID({
    log,
    signer: asTheirSigner(signer),
    verifier,
    updateKeys: [keyOf(second)],
    verificationMethods: [method],
    updated: '2026-02-01T00:00:00Z',
    ...more,
  });

const toLines = (log: readonly JsonObject[]): string =>
  log.map((entry) => `${JSON.stringify(entry)}\n`).join('');
const fetcherOf = (files: Readonly<Record<string, string>>): Fetcher => ({
  fetch: async (address) => {
    const body = files[address];
    return body === undefined
      ? { state: 'absent', reason: 'http-404' }
      : { state: 'found', body: toUtf8(body) };
  },
});
const folder = 'https://example.org/o/hohenwald';
const farAhead = Date.UTC(2126, 0, 1);
const resolve = async (log: readonly JsonObject[], proofs?: unknown, now = farAhead) => {
  const last = log.at(-1)?.state as { id: string; assertionMethod: (string | { id: string })[] };
  const [listed] = last.assertionMethod;
  const methodId = typeof listed === 'string' ? listed : (listed?.id ?? '');
  const files = {
    [`${folder}/did.jsonl`]: toLines(log),
    ...(proofs === undefined ? {} : { [`${folder}/did-witness.json`]: JSON.stringify(proofs) }),
  };
  const clock = { now: () => now };
  const id = methodId.startsWith('#') ? `${last.id}${methodId}` : methodId;
  return createDidResolver(fetcherOf(files), undefined, clock).resolve(id);
};
const found = { state: 'found', key: issuing.publicKey, forAssertion: true };

describe('did:webvh of another maker', () => {
  it('resolves a first version', async () => {
    const { log, did } = await create();
    expect(await resolve(log)).toMatchObject({ ...found, controller: did });
  });

  it('resolves after keys have changed', async () => {
    const { log } = await create();
    const later = await update(log, first);
    expect(later.log).toHaveLength(2);
    expect(await resolve(later.log)).toMatchObject(found);
  });

  it('does not resolve while its last version is still ahead', async () => {
    const { log } = await create();
    const later = await update(log, first);
    expect(await resolve(later.log, undefined, Date.UTC(2026, 0, 15))).toEqual({
      state: 'absent',
      reason: 'did-log-time-wrong',
    });
  });

  it('resolves with keys that were promised', async () => {
    const { log } = await create({ nextKeyHashes: [await hashKey(keyOf(second))] });
    const later = await update(log, second, { nextKeyHashes: [await hashKey(keyOf(stranger))] });
    expect(await resolve(later.log)).toMatchObject(found);
  });

  it('does not resolve once it is given up', async () => {
    const { log } = await create();
    const ended = await theirs.deactivateDID({ log, signer: asTheirSigner(first), verifier });
    expect(await resolve(ended.log)).toEqual({ state: 'absent', reason: 'did-deactivated' });
  });
});

describe('witnesses', () => {
  const witness = {
    threshold: 2,
    witnesses: witnesses.map(({ publicKey }) => ({ id: `did:key:${toMultikey(publicKey)}` })),
  };
  const approve = async (versionId: string, by: readonly Signer[]) => ({
    versionId,
    proof: await Promise.all(
      by.map(async (signer) => {
        const options = {
          type: 'DataIntegrityProof',
          cryptosuite: 'eddsa-jcs-2022',
          verificationMethod: signer.verificationMethod,
          created: '2026-01-01T00:00:00Z',
          proofPurpose: 'assertionMethod',
        };
        return {
          ...options,
          ...(await asTheirSigner(signer).sign({ document: { versionId }, proof: options })),
        };
      }),
    ),
  });

  it.each([
    ['two of three', [0, 1], found],
    ['one alone', [0], { state: 'absent', reason: 'did-log-witnesses-missing' }],
    ['one twice', [0, 0], { state: 'absent', reason: 'did-log-witnesses-missing' }],
  ])('%s', async (_name, who, expected) => {
    const { log } = await create({ witness });
    const versionId = log[0].versionId as string;
    const proofs = [
      await approve(
        versionId,
        who.map((i) => witnesses[i] as Signer),
      ),
    ];
    expect(await resolve(log, proofs)).toMatchObject(expected);
  });

  it('are missed when nobody approved, or of another version', async () => {
    const { log } = await create({ witness });
    expect(await resolve(log)).toMatchObject({ reason: 'did-log-witnesses-missing' });
    const other = [await approve('2-QmUnpublished', witnesses)];
    expect(await resolve(log, other)).toMatchObject({ reason: 'did-log-witnesses-missing' });
  });
});

describe('a spoilt history', () => {
  const spoil = async (change: (log: Entry[]) => unknown) => {
    const { log } = await create();
    const later = await update(log, first);
    const copy = structuredClone(later.log) as Entry[];
    change(copy);
    return resolve(copy);
  };
  const at = (log: Entry[], index: number): Entry => log[index] as Entry;

  it.each<[string, (log: Entry[]) => unknown, string]>([
    ['another first document', (log) => Object.assign(at(log, 0).state, { x: 1 }), 'did-log-scid-wrong'],
    ['another second document', (log) => Object.assign(at(log, 1).state, { x: 1 }), 'did-log-hash-wrong'],
    ['the first entry gone', (log) => log.splice(0, 1), 'did-log-version-wrong'],
    ['a version twice', (log) => log.splice(1, 0, at(log, 0)), 'did-log-version-wrong'],
    ['a proof gone', (log) => Object.assign(at(log, 1), { proof: [] }), 'did-log-proof-wrong'],
    [
      'a proof of another version',
      (log) => Object.assign(at(log, 1), { proof: at(log, 0).proof as JsonObject[] }),
      'did-log-proof-wrong',
    ],
    ['a member that no entry has', (log) => Object.assign(at(log, 1), { x: 1 }), 'did-log-malformed'],
    [
      'a parameter that nobody knows',
      (log) => Object.assign(at(log, 1).parameters, { x: 1 }),
      'did-log-malformed',
    ],
    [
      'a time that goes back',
      (log) => Object.assign(at(log, 1), { versionTime: '2025-01-01T00:00:00Z' }),
      'did-log-time-wrong',
    ],
  ])('%s is refused', async (_name, change, reason) => {
    expect(await spoil(change)).toEqual({ state: 'absent', reason });
  });

  it('an entry by a key that was not in force is refused', async () => {
    const { log } = await create();
    const { versionId, state } = at(log as Entry[], 0);
    const unsecured = { versionId, versionTime: '2026-03-01T00:00:00Z', parameters: {}, state } as JsonObject;
    const hash = await hashKey(toCanonicalJson(unsecured));
    const entry = { ...unsecured, versionId: `2-${hash}` };
    const options = {
      type: 'DataIntegrityProof',
      cryptosuite: 'eddsa-jcs-2022',
      verificationMethod: stranger.verificationMethod,
      created: '2026-03-01T00:00:00Z',
      proofPurpose: 'assertionMethod',
    };
    const by = async (signer: Signer) => {
      const proof = { ...options, verificationMethod: signer.verificationMethod };
      const signed = await asTheirSigner(signer).sign({ document: entry, proof });
      return resolve([...(log as Entry[]), { ...entry, proof: [{ ...proof, ...signed }] }]);
    };
    expect(await by(stranger)).toEqual({ state: 'absent', reason: 'did-log-proof-wrong' });
    expect(await by(first)).toMatchObject(found);
  });
});
