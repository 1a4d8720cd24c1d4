import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../base/index.ts';
import { sealRegister } from '../issuing/index.ts';
import type { KeyResolver, StatusSource } from '../ports/index.ts';
import { createDidDocument, toMultikey } from '../proofs/keys/index.ts';
import {
  buildRegister,
  buildScene,
  hohenwald,
  hohenwaldSigner,
  lifeCycleAward,
  type Scene,
  sceneTime,
  sealList,
} from '../testing/builders/index.ts';
import { createFakeClock, createFakeTrustSource, createTestSigner } from '../testing/index.ts';
import {
  combineKeyResolvers,
  combineTrustSources,
  createRegisterKeyResolver,
  createRegisterTrustSource,
  type ExportBundle,
  findStatusLists,
  verifyFile,
  verifyTrustRegister,
} from './index.ts';

const clock = createFakeClock(sceneTime);
const silent: KeyResolver & StatusSource = {
  resolve: async () => ({ state: 'unreachable', reason: 'offline' }),
  fetch: async () => ({ state: 'unreachable', reason: 'offline' }),
};
const didDocument = createDidDocument(hohenwald.id, [{ fragment: 'key-1', key: hohenwaldSigner.publicKey }]);

describe('a learner’s export, with nobody to ask', () => {
  let scene: Scene;
  let bundle: ExportBundle;
  beforeAll(async () => {
    scene = await buildScene(nodeCrypto);
    bundle = {
      type: 'SigilloExport',
      version: 1,
      exportedAt: '2026-11-22T10:00:00Z',
      credentials: [scene.text, scene.text.replace('Life-Cycle', 'Half-Life'), 'not a credential'],
      didDocuments: [didDocument],
      statusLists: [
        await sealList('revocation', [], nodeCrypto),
        await sealList('suspension', [], nodeCrypto),
      ],
    };
  });
  const ports = () => ({ ...scene.ports, keyResolver: silent, statusSource: silent });
  const verdicts = async (input: unknown, more = {}): Promise<string[]> =>
    (await verifyFile(JSON.stringify(input), { ...ports(), ...more })).map(
      ({ pointer, report }) => `${pointer} ${report.verdict}${report.cause ? ` ${report.cause}` : ''}`,
    );

  it('is checked by its own keys and lists, but trusted by nobody', async () => {
    expect(await verdicts(bundle, { trustSource: createFakeTrustSource() })).toEqual([
      '/credentials/0 unknown-issuer',
      '/credentials/1 tampered',
      '/credentials/2 malformed',
    ]);
  });

  it('can’t bring the key of a trusted issuer', async () => {
    const forger = createTestSigner(66, hohenwaldSigner.verificationMethod);
    const forged = {
      ...bundle,
      didDocuments: [createDidDocument(hohenwald.id, [{ fragment: 'key-1', key: forger.publicKey }])],
    };
    expect((await verdicts(bundle))[0]).toBe('/credentials/0 could-not-check seal');
    expect((await verdicts(forged))[0]).toBe('/credentials/0 tampered');
  });

  it('is genuine when the register vouches for the key', async () => {
    const keyResolver = combineKeyResolvers(silent, createRegisterKeyResolver(buildRegister()));
    expect((await verdicts(bundle, { keyResolver }))[0]).toBe('/credentials/0 valid');
  });

  it('packs both lists', () => {
    const lists = lifeCycleAward.status.map(({ list }) => list);
    expect(findStatusLists(scene.text)).toEqual(lists);
    expect(findStatusLists(scene.document)).toEqual(lists);
    expect(findStatusLists('not a credential')).toEqual([]);
  });

  it('without its lists, status stays open', async () => {
    const keyResolver = createRegisterKeyResolver(buildRegister());
    const bare = { ...bundle, statusLists: [] };
    expect((await verdicts(bare, { keyResolver }))[0]).toBe('/credentials/0 could-not-check status');
  });

  it.each([
    ['credentials that are no list', { credentials: 'x' }],
    ['an unknown version', { version: 2 }],
    ['too many credentials', { credentials: Array.from({ length: 1001 }, () => '') }],
  ])('%s: malformed as a whole', async (_, change) => {
    expect(await verdicts({ ...bundle, ...change })).toEqual([' malformed']);
  });
});

describe('a register’s file', () => {
  const keeper = createTestSigner(21, 'did:web:sigillo.example#key-1');
  const register = buildRegister({
    keys: [{ id: keeper.verificationMethod, publicKeyMultibase: toMultikey(keeper.publicKey) }],
  });
  const sealed = async () => sealRegister(register, { crypto: nodeCrypto, signer: keeper });
  const ports = { crypto: nodeCrypto, clock };

  it('is read back whole', async () => {
    expect(await verifyTrustRegister((await sealed()).text, ports)).toEqual({ ok: true, value: register });
  });

  const spoiled: readonly (readonly [string, (document: JsonObject) => unknown, string])[] = [
    [
      'an organisation slipped in',
      (d) => Object.assign(inside(d), { organisations: [] }),
      'register-seal-wrong',
    ],
    ['a mode changed', (d) => Object.assign(inside(d), { mode: 'practice' }), 'register-seal-wrong'],
    ['no seal', (d) => Object.assign(d, { proof: [] }), 'register-seal-wrong'],
    ['keys taken out', (d) => Object.assign(inside(d), { keys: [] }), 'register-seal-wrong'],
    [
      'an entry that can’t be read',
      (d) => Object.assign(inside(d), { organisations: [{}] }),
      'register-malformed',
    ],
    [
      'another context',
      (d) => Object.assign(d, { '@context': ['https://www.w3.org/ns/credentials/v2'] }),
      'register-malformed',
    ],
    ['another issuer', (d) => Object.assign(d, { issuer: 'did:web:x.example' }), 'register-malformed'],
  ];
  const inside = (document: JsonObject): JsonObject => {
    const { register: content } = document.credentialSubject as JsonObject;
    if (!isJsonObject(content)) throw new Error('no register');
    return content;
  };
  it.each(spoiled)('%s', async (_, change, code) => {
    const document = JSON.parse((await sealed()).text);
    change(document);
    expect(await verifyTrustRegister(JSON.stringify(document), ports)).toEqual({ ok: false, error: code });
  });

  const [organisation] = register.organisations;
  const inState = (state: 'suspended' | 'closed' | 'registered') =>
    createRegisterTrustSource({
      ...register,
      organisations: [{ ...(organisation as NonNullable<typeof organisation>), state }],
    });
  it.each([
    ['suspended', 'unknown'],
    ['registered', 'unknown'],
    ['closed', 'known'],
  ] as const)('an organisation that is %s is %s', async (state, answer) => {
    expect((await inState(state).lookUp(hohenwald.id, sceneTime)).state).toBe(answer);
  });

  it('says nothing after its end', async () => {
    const source = createRegisterTrustSource(register);
    expect((await source.lookUp(hohenwald.id, Date.UTC(2030, 0, 1))).state).toBe('unreachable');
  });

  it('of several, a real one outweighs one of practice', async () => {
    const practice = createRegisterTrustSource(buildRegister({ mode: 'practice' }));
    const both = combineTrustSources(createFakeTrustSource(), practice, createRegisterTrustSource(register));
    expect(await both.lookUp(hohenwald.id, sceneTime)).toMatchObject({ state: 'known', practice: false });
  });
});
