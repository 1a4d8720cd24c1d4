import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { nodeCrypto } from '@sigillo/server/keys';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../base/index.ts';
import type { StatusEntry } from '../domain/index.ts';
import {
  buildRegister,
  buildScene,
  hohenwald,
  hohenwaldKey,
  hohenwaldSigner,
  lifeCycleAward,
  type Scene,
  type SceneChange,
  sceneTime,
  sealList,
} from '../testing/builders/index.ts';
import {
  createFakeClock,
  createFakeKeyResolver,
  type createFakeStatusSource,
  createFakeTrustSource,
  createTestSigner,
} from '../testing/index.ts';
import type { Check } from './check.ts';
import { createRegisterTrustSource, type VerificationReport, verdictNames, verify } from './index.ts';

const method = hohenwaldSigner.verificationMethod;
const stranger = createTestSigner(9, 'did:web:stranger.example#key-1');
const [revocation, suspension] = lifeCycleAward.status as readonly [StatusEntry, StatusEntry];
const practiceTrust = createRegisterTrustSource(buildRegister({ mode: 'practice' }));
const later = { clock: createFakeClock(Date.UTC(2032, 0, 1)) };

const badge = (document: JsonObject): JsonObject =>
  (document.credentialSubject as JsonObject).achievement as JsonObject;
const extension = (document: JsonObject): JsonObject => document.microCredential as JsonObject;
const proofOf = (document: JsonObject): JsonObject => (document.proof as JsonObject[])[0] as JsonObject;
const contextOf = (document: JsonObject): JsonObject =>
  (document['@context'] as JsonObject[])[2] as JsonObject;
const tamper = (change: (document: JsonObject) => unknown): SceneChange => ({
  tamper: (document) => {
    change(document);
    return document;
  },
});
const keys = (found: object): SceneChange => ({
  ports: { keyResolver: createFakeKeyResolver({ [method]: found as never }) },
});

const nameOf = ({ verdict, cause }: VerificationReport): string =>
  verdict === 'could-not-check' ? `${verdict}-${cause}` : cause === 'not-yet' ? 'not-yet-in-force' : verdict;
const broken = ({ checks }: VerificationReport): readonly string[] =>
  checks
    .filter(({ outcome, reason }: Check) => outcome !== 'success' && reason !== 'not-reached')
    .map(({ id, outcome, reason }) => `${id} ${outcome} ${reason}`);

type Row = readonly [name: string, change: SceneChange, verdict: string, ...checks: string[]];

const rows: readonly Row[] = [
  ['all is well', {}, 'valid'],

  // malformed
  ['no proof', tamper((d) => void delete d.proof), 'malformed', 'structure failure proof-absent'],
  ['no issuer', tamper((d) => void delete d.issuer), 'malformed', 'structure failure issuer-malformed'],
  [
    'two subjects',
    tamper((d) => Object.assign(d, { credentialSubject: [d.credentialSubject as JsonObject] })),
    'malformed',
    'structure failure subject-malformed',
  ],
  [
    'an end that is no date',
    tamper((d) => Object.assign(d, { validUntil: 'never' })),
    'malformed',
    'structure failure date-malformed',
  ],
  [
    'contexts exchanged',
    tamper((d) => (d['@context'] as unknown[]).splice(1, 1)),
    'malformed',
    'structure failure contexts-unexpected',
  ],
  [
    'a status that is null',
    tamper((d) => Object.assign(d, { credentialStatus: null })),
    'malformed',
    'structure failure status-malformed',
  ],
  [
    'a key written as IRI',
    tamper((d) => Object.assign(d, { 'https://schema.org/name': 'x' })),
    'malformed',
    'structure failure term-indirect',
  ],
  [
    'a keyword inside',
    tamper((d) => Object.assign(badge(d), { '@id': 'https://x.example' })),
    'malformed',
    'structure failure term-indirect',
  ],
  [
    'its own id inside',
    tamper((d) => Object.assign(badge(d), { related: [{ id: d.id ?? '', type: ['Related'] }] })),
    'malformed',
    'structure failure node-split',
  ],

  // tampered
  [
    'another title',
    tamper((d) => Object.assign(badge(d), { name: 'Medicine' })),
    'tampered',
    'proof failure signature-wrong',
  ],
  [
    'another grade in the extension',
    tamper((d) => Object.assign(extension(d), { elements: {} })),
    'tampered',
    'proof failure signature-wrong',
  ],
  [
    'another issuer',
    tamper((d) => Object.assign(d.issuer as JsonObject, { id: 'did:web:x.example' })),
    'tampered',
    'proof failure signature-wrong',
  ],
  [
    'the status taken out',
    tamper((d) => void delete d.credentialStatus),
    'tampered',
    'proof failure signature-wrong',
  ],
  [
    'the practice marker taken out',
    tamper((d) => void delete extension(d).practice),
    'tampered',
    'proof failure signature-wrong',
  ],
  [
    'a claim that no context defines',
    tamper((d) => Object.assign(badge(d), { salary: 'high' })),
    'tampered',
    'proof failure term-undefined',
  ],
  [
    'a proof of another purpose',
    tamper((d) => Object.assign(proofOf(d), { proofPurpose: 'authentication' })),
    'tampered',
    'proof failure proof-purpose-wrong',
  ],
  [
    'a key that is another’s',
    keys({ ...hohenwaldKey, controller: 'did:web:x.example' }),
    'tampered',
    'proof failure controller-mismatch',
  ],
  [
    'a key that may not assert',
    keys({ ...hohenwaldKey, forAssertion: false }),
    'tampered',
    'proof failure key-purpose-wrong',
  ],

  // could not check the seal
  [
    'the key out of reach',
    keys({ state: 'unreachable', reason: 'x' }),
    'could-not-check-seal',
    'proof not-checked key-unreachable',
  ],
  [
    'the key not published',
    keys({ state: 'absent', reason: 'x' }),
    'could-not-check-seal',
    'proof not-checked key-absent',
  ],
  [
    'the key revoked',
    keys({ ...hohenwaldKey, revoked: '2026-11-01T00:00:00Z' }),
    'could-not-check-seal',
    'proof not-checked key-revoked',
  ],
  [
    'sealed after the key’s end',
    keys({ ...hohenwaldKey, expires: '2026-09-01T00:00:00Z' }),
    'could-not-check-seal',
    'proof not-checked key-expired',
  ],
  [
    'an unknown suite',
    tamper((d) => Object.assign(proofOf(d), { cryptosuite: 'bbs-2023' })),
    'could-not-check-seal',
    'proof not-checked suite-unsupported',
  ],
  [
    'a context that we don’t know',
    tamper((d) => (d['@context'] as unknown[]).push('https://x.example/c')),
    'could-not-check-seal',
    'structure not-checked context-unknown',
  ],
  [
    'our context, changed',
    tamper((d) => Object.assign(contextOf(d), { x: 'https://x.example/x' })),
    'could-not-check-seal',
    'structure not-checked context-unknown',
  ],
  [
    'a port that throws',
    { ports: { trustSource: { lookUp: async () => Promise.reject(new Error('x')) } } },
    'could-not-check-seal',
    'structure not-checked check-failed',
  ],

  // the others
  ['revoked', { revoked: true }, 'revoked', 'status failure revoked'],
  ['suspended', { suspended: true }, 'suspended', 'status warning suspended'],
  ['expired', { content: { validUntil: '2026-11-01T00:00:00Z' } }, 'expired', 'validity failure expired'],
  [
    'not yet in force',
    { content: { validFrom: '2027-01-01T00:00:00Z' } },
    'not-yet-in-force',
    'validity warning not-yet-in-force',
  ],
  [
    'on no register',
    { ports: { trustSource: createFakeTrustSource() } },
    'unknown-issuer',
    'trust warning issuer-unknown',
  ],
  [
    'on an old register',
    {
      ports: {
        trustSource: createRegisterTrustSource(buildRegister({ validUntil: '2026-11-01T00:00:00Z' })),
      },
    },
    'unknown-issuer',
    'trust not-checked trust-unreachable',
  ],
  [
    'the lists out of reach',
    { lists: {} },
    'could-not-check-status',
    'status not-checked status-unreachable',
  ],
  ['marked as practice', { content: { practice: true } }, 'practice', 'practice warning practice-marked'],
  [
    'on a practice register',
    { ports: { trustSource: practiceTrust } },
    'practice',
    'trust warning practice-register',
    'practice warning practice-register',
  ],
];

describe('verify', () => {
  it.each(rows.map(([name, change, verdict, ...checks]) => ({ name, change, verdict, checks })))(
    '$name: $verdict',
    async ({ change, verdict, checks }) => {
      const { text, ports } = await buildScene(nodeCrypto, change);
      const report = await verify(text, ports);
      expect(broken(report)).toEqual(checks);
      expect(nameOf(report)).toBe(verdict);
      expect(report.checks).toHaveLength(8);
    },
  );

  it('believes a key that was laid aside of what it sealed before', async () => {
    const next = createTestSigner(12, `${hohenwald.id}#key-2`);
    const scene = await buildScene(nodeCrypto, {
      lists: {
        [revocation.list]: await sealList('revocation', [], nodeCrypto, { signer: next }),
        [suspension.list]: await sealList('suspension', [], nodeCrypto, { signer: next }),
      },
      ports: {
        keyResolver: createFakeKeyResolver({
          [method]: { ...hohenwaldKey, expires: '2026-11-01T00:00:00Z' } as never,
          [next.verificationMethod]: { ...hohenwaldKey, key: next.publicKey } as never,
        }),
      },
    });
    const report = await verify(scene.text, scene.ports);
    expect([nameOf(report), report.checks[1]?.reason]).toEqual(['valid', 'key-retired']);
  });

  it('reaches every verdict', () => {
    expect(new Set(rows.map(([, , verdict]) => verdict))).toEqual(new Set(verdictNames));
  });

  const mixtures: readonly (readonly [string, SceneChange, string, string[]])[] = [
    [
      'everything at once',
      {
        content: { practice: true, validUntil: '2026-11-01T00:00:00Z' },
        revoked: true,
        suspended: true,
        ports: { trustSource: createFakeTrustSource() },
      },
      'revoked',
      ['suspended', 'expired', 'unknown-issuer', 'practice'],
    ],
    [
      'suspended and expired',
      { suspended: true, content: { validUntil: '2026-11-01T00:00:00Z' } },
      'suspended',
      ['expired'],
    ],
    [
      'expired, and the lists out of reach',
      { lists: {}, content: { validUntil: '2026-11-01T00:00:00Z' } },
      'expired',
      ['could-not-check-status'],
    ],
    [
      'unknown, and the lists out of reach',
      { lists: {}, ports: { trustSource: createFakeTrustSource() } },
      'unknown-issuer',
      ['could-not-check-status'],
    ],
    [
      'practice, and the lists out of reach',
      { lists: {}, content: { practice: true } },
      'could-not-check-status',
      ['practice'],
    ],
    [
      'tampered practice',
      { ...tamper((d) => Object.assign(d, { name: 'x' })), content: { practice: true } },
      'tampered',
      ['practice'],
    ],
  ];
  it.each(mixtures)('%s: the first match speaks', async (_, change, verdict, also) => {
    const { text, ports } = await buildScene(nodeCrypto, change);
    const report = await verify(text, ports);
    expect([nameOf(report), report.also]).toEqual([verdict, also]);
    expect(report.practice).toBe(also.includes('practice'));
  });

  it('reads the content only where it may be shown', async () => {
    const { text, ports } = await buildScene(nodeCrypto);
    const report = await verify(text, ports);
    expect(report.elements?.title).toEqual(lifeCycleAward.achievement.specification.title);
    expect(report.issuer).toEqual({ id: hohenwald.id, name: hohenwald.legalName });
    expect(report.seal).toMatchObject({ digest: lifeCycleAward.sealDigest, state: 'whole' });
    expect([report.sealedAt, report.keyId]).toEqual([lifeCycleAward.issuedAt, method]);

    const forged = await buildScene(
      nodeCrypto,
      tamper((d) => Object.assign(d, { name: 'Medicine' })),
    );
    const hidden = await verify(forged.text, forged.ports);
    expect(hidden).not.toHaveProperty('elements');
    expect(hidden).not.toHaveProperty('issuer');
    expect(hidden.seal?.state).toBe('broken');
  });

  it('names the issuer as the register does', async () => {
    const [organisation] = buildRegister().organisations;
    const trustSource = createRegisterTrustSource(
      buildRegister({
        organisations: [{ ...(organisation as NonNullable<typeof organisation>), name: 'UHW' }],
      }),
    );
    const { text, ports } = await buildScene(nodeCrypto, { ports: { trustSource } });
    expect((await verify(text, ports)).issuer?.name).toEqual({ und: 'UHW' });
  });

  it('freezes its report', async () => {
    const { text, ports } = await buildScene(nodeCrypto);
    const report = await verify(text, ports);
    const frozen = (value: unknown): boolean =>
      typeof value !== 'object' ||
      value === null ||
      (Object.isFrozen(value) && Object.values(value).every(frozen));
    expect(frozen(report)).toBe(true);
  });

  it('asks for whole lists only, and for nothing of a forged credential', async () => {
    const scene = await buildScene(nodeCrypto);
    await verify(scene.text, scene.ports);
    expect((scene.ports.statusSource as ReturnType<typeof createFakeStatusSource>).asked).toEqual([
      revocation.list,
      suspension.list,
    ]);
    const forged = await buildScene(
      nodeCrypto,
      tamper((d) => Object.assign(d, { name: 'x' })),
    );
    await verify(forged.text, forged.ports);
    expect((forged.ports.statusSource as ReturnType<typeof createFakeStatusSource>).asked).toEqual([]);
  });
});

describe('a stranger’s proof', () => {
  it('beside ours changes nothing, in place of ours everything', async () => {
    const { createDataIntegrityProof } = await import('../proofs/data-integrity/index.ts');
    const { createDocumentLoader } = await import('../proofs/json-ld/index.ts');
    const scene = await buildScene(nodeCrypto);
    const proof = await createDataIntegrityProof({
      document: scene.document,
      signer: stranger,
      created: sceneTime - 1000,
      crypto: nodeCrypto,
      loader: createDocumentLoader(),
    });
    if (!proof.ok) throw new Error('no proof');
    const ports = {
      ...scene.ports,
      keyResolver: createFakeKeyResolver({
        [method]: hohenwaldKey,
        [stranger.verificationMethod]: {
          ...hohenwaldKey,
          key: stranger.publicKey,
          controller: 'did:web:stranger.example',
        } as never,
      }),
    };
    const own = (scene.document.proof as JsonObject[])[0] as JsonObject;
    const both = await verify(JSON.stringify({ ...scene.document, proof: [proof.value, own] }), ports);
    expect(nameOf(both)).toBe('valid');
    const alone = await verify(JSON.stringify({ ...scene.document, proof: [proof.value] }), ports);
    expect([nameOf(alone), broken(alone)]).toEqual(['tampered', ['issuer failure issuer-not-controller']]);
  });
});

describe('status lists that prove nothing', () => {
  const cases: readonly (readonly [string, () => Promise<Record<string, string>>, string])[] = [
    [
      'a list of somebody else',
      async () => ({
        [revocation.list]: await sealList('revocation', [], nodeCrypto, {
          signer: stranger,
          issuer: 'did:web:stranger.example',
        }),
      }),
      'status-list-issuer-wrong',
    ],
    [
      'a list past its end',
      async () => ({
        [revocation.list]: await sealList('revocation', [], nodeCrypto, { validUntil: sceneTime - 1000 }),
      }),
      'status-list-not-in-force',
    ],
    [
      'the other list at this address',
      async () => ({
        [revocation.list]: await sealList('suspension', [], nodeCrypto),
      }),
      'status-list-mismatch',
    ],
    [
      'a list with a bit turned back',
      async () => {
        const forged = JSON.parse(await sealList('revocation', [revocation.index], nodeCrypto));
        const clean = JSON.parse(await sealList('revocation', [], nodeCrypto));
        forged.credentialSubject.encodedList = clean.credentialSubject.encodedList;
        return { [revocation.list]: JSON.stringify(forged) };
      },
      'status-list-seal-wrong',
    ],
    ['a page of words', async () => ({ [revocation.list]: '<html>' }), 'status-list-malformed'],
  ];
  it.each(cases)('%s', async (_, lists, reason) => {
    const scene = await buildScene(nodeCrypto, {
      lists: { [suspension.list]: await sealList('suspension', [], nodeCrypto), ...(await lists()) },
    });
    const report = await verify(scene.text, scene.ports);
    expect([nameOf(report), broken(report)]).toEqual([
      'could-not-check-status',
      [`status not-checked ${reason}`],
    ]);
  });

  it('may be kept by the root of the issuer’s own web host', async () => {
    const root = createTestSigner(11, 'did:web:sigillo.example#lists');
    const list = (purpose: 'revocation' | 'suspension', set: number[]) =>
      sealList(purpose, set, nodeCrypto, { signer: root, issuer: 'did:web:sigillo.example' });
    const scene = await buildScene(nodeCrypto, {
      lists: {
        [revocation.list]: await list('revocation', [revocation.index]),
        [suspension.list]: await list('suspension', []),
      },
      ports: {
        keyResolver: createFakeKeyResolver({
          [method]: hohenwaldKey,
          [root.verificationMethod]: {
            ...hohenwaldKey,
            key: root.publicKey,
            controller: 'did:web:sigillo.example',
          } as never,
        }),
      },
    });
    expect(nameOf(await verify(scene.text, scene.ports))).toBe('revoked');
  });
});

describe('what isn’t a credential', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene(nodeCrypto);
  });
  const bytes = (...values: number[]): Uint8Array => new Uint8Array(values);
  const inputs: readonly (readonly [string, Uint8Array | string, string])[] = [
    ['nothing', '', 'empty'],
    ['spaces', ' \n\t', 'empty'],
    ['a picture', bytes(0x89, 0x50, 0x4e, 0x47, 1), 'image-malformed'],
    ['a photograph', bytes(0xff, 0xd8, 0xff, 1), 'image'],
    ['a drawing', '<svg xmlns="http://www.w3.org/2000/svg"/>', 'image'],
    ['a drawing that breaks off', '<svg xmlns="http://www.w3.org/2000/svg">', 'image-malformed'],
    ['a PDF', '%PDF-1.7', 'pdf-malformed'],
    ['an archive', bytes(0x50, 0x4b, 3, 4), 'archive'],
    ['a web page', '<!doctype html>', 'markup'],
    ['prose', 'Dear all, attached my certificate', 'prose'],
    ['a token of another kind', 'eyJhbGciOiJFZERTQSJ9.e30.AAAA', 'token'],
    ['a garbled token', 'eyJhbGciOiJFZERTQSJ9.e30.x', 'jws-malformed'],
    ['bytes', bytes(0xff, 0xfe, 0x00), 'binary'],
    ['half a credential', '{"type": ["VerifiableCredential"', 'json-syntax'],
    ['a key twice', '{"type": 1, "type": 2}', 'json-duplicate-key'],
    ['a list', '[]', 'not-a-credential'],
    ['other JSON', '{"name": "package"}', 'not-a-credential'],
    ['a presentation', '{"type": ["VerifiablePresentation"]}', 'presentation'],
    ['a broken export', '{"type": "SigilloExport", "version": 9}', 'export-malformed'],
    ['too much', `{"type": "VerifiableCredential", "x": "${'x'.repeat(1_100_000)}"}`, 'too-large'],
    [
      'a dateless one of the first model',
      '{"type": ["VerifiableCredential"], "@context": ["https://www.w3.org/2018/credentials/v1"]}',
      'date-malformed',
    ],
  ];
  it.each(inputs)('%s', async (_, input, reason) => {
    const report = await verify(input, scene.ports);
    expect([report.verdict, broken(report)]).toEqual(['malformed', [`structure failure ${reason}`]]);
  });

  it('never throws, whatever is changed in a credential', async () => {
    const leaves = Object.keys(scene.document);
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...leaves), fc.jsonValue(), async (key, value) => {
        const report = await verify(JSON.stringify({ ...scene.document, [key]: value }), scene.ports);
        const same = JSON.stringify(scene.document[key]) === JSON.stringify(value);
        expect(report.verdict === 'valid').toBe(same);
      }),
      { numRuns: 150 },
    );
  });

  it('is not shaken by time alone', async () => {
    const report = await verify(scene.text, { ...scene.ports, ...later });
    // The register and the lists are years old; the seal still fits.
    expect([nameOf(report), report.also]).toEqual(['unknown-issuer', ['could-not-check-status']]);
  });

  const samples = '../shared/reference/vectors/open-badges/1edtech-samples';
  const files = existsSync(samples)
    ? readdirSync(samples).filter((file) => /\.(?:json|png|svg|jwt)$/.test(file))
    : [];
  it.skipIf(files.length === 0).each(files)('1EdTech’s %s gets an answer, and never trust', async (file) => {
    const report = await verify(readFileSync(`${samples}/${file}`), scene.ports);
    expect(report.verdict).not.toBe('valid');
  });
});
