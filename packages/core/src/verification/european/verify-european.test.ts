import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import type { JsonObject } from '../../base/index.ts';
import { elementIds } from '../../domain/index.ts';
import { toElm } from '../../formats/elm-v3/index.ts';
import type { KeyResolver, ResolvedKey } from '../../ports/index.ts';
import { toMultikey } from '../../proofs/keys/index.ts';
import {
  buildContent,
  buildRegister,
  buildSealWorld,
  hohenwald,
  hohenwaldKey,
  hohenwaldSigner,
  lifeCycleAward,
  type SealWorld,
  sceneTime,
  sealList,
  sealSubject,
} from '../../testing/builders/index.ts';
import {
  createFakeClock,
  createFakeKeyResolver,
  createFakeStatusSource,
  createFakeTrustSource,
} from '../../testing/index.ts';
import { createRegisterTrustSource, findStatusLists, type VerificationPorts, verify } from '../index.ts';

interface Change {
  /** Changes the content before it is sealed. */
  readonly content?: (document: JsonObject) => unknown;
  /** Changes the text after it was sealed. */
  readonly text?: (text: string) => string;
  readonly level?: 'B-B' | 'B-T' | 'B-LT' | 'B-LTA';
  readonly revoked?: boolean;
  readonly suspended?: boolean;
  readonly at?: number;
  readonly ports?: Partial<VerificationPorts>;
  /** What the issuer's document says of the certificate's key. */
  readonly key?: Partial<Extract<ResolvedKey, { state: 'found' }>> | 'unreachable';
}

type Row = readonly [name: string, change: Change, verdict: string, ...checks: string[]];

const [revocation, suspension] = lifeCycleAward.status;
const years = (count: number) => count * 365 * 24 * 3_600_000;
const nobody = createFakeTrustSource();
let world: SealWorld;

const resolverFor = (key: Change['key']): KeyResolver => {
  const method = `${hohenwald.id}#${toMultikey(world.signer.publicKey)}`;
  const found = { ...hohenwaldKey, key: world.signer.publicKey };
  return createFakeKeyResolver({
    [hohenwaldSigner.verificationMethod]: hohenwaldKey,
    ...(key === 'unreachable' ? {} : { [method]: { ...found, ...key } as ResolvedKey }),
  });
};

const check = async (change: Change) => {
  const content = buildContent();
  const document = toElm(content, { issuerIdentifier: sealSubject.identifier });
  change.content?.(document);
  const sealed = await world.seal(JSON.stringify(document), change.level ?? 'B-LTA');
  const until = { validUntil: sceneTime + years(20) };
  const lists = {
    [revocation?.list ?? '']: await sealList('revocation', change.revoked ? [48_213] : [], nodeCrypto, until),
    [suspension?.list ?? '']: await sealList(
      'suspension',
      change.suspended ? [97_002] : [],
      nodeCrypto,
      until,
    ),
  };
  return verify(change.text?.(sealed) ?? sealed, {
    crypto: nodeCrypto,
    clock: createFakeClock(change.at ?? sceneTime + 60_000),
    keyResolver: resolverFor(change.key),
    statusSource: createFakeStatusSource(lists),
    trustSource: createRegisterTrustSource(buildRegister({ validUntil: '2060-01-01T00:00:00Z' })),
    ...change.ports,
  });
};

const issuerOf = (document: JsonObject) => document.issuer as JsonObject;
const statusOf = (document: JsonObject) => document.credentialStatus as JsonObject;
const marked = 'practice warning practice-marked';

const rows: readonly Row[] = [
  ['all is well, in a certificate for practice', {}, 'practice', 'practice warning practice-certificate'],

  // malformed
  [
    'another context',
    { content: (d) => (d['@context'] as string[]).push('https://x.example') },
    'malformed',
    'structure failure contexts-unexpected',
  ],
  [
    'a context inside',
    { content: (d) => Object.assign(issuerOf(d), { '@context': {} }) },
    'malformed',
    'structure failure term-indirect',
  ],
  [
    'another context of the status',
    { content: (d) => Object.assign(statusOf(d), { '@context': {} }) },
    'malformed',
    'structure failure term-indirect',
  ],
  [
    'another kind of credential',
    { content: (d) => Object.assign(d, { type: ['VerifiableCredential'] }) },
    'malformed',
    'structure failure content-not-european',
  ],
  [
    'a status without the profile’s type',
    { content: (d) => Object.assign(statusOf(d), { type: 'BitstringStatusListEntry' }) },
    'malformed',
    'structure failure status-malformed',
  ],
  [
    'no seal around it',
    { text: (t) => (JSON.parse(t) as { payload: string }).payload },
    'malformed',
    'structure failure not-sealed',
  ],
  [
    'a name twice in the seal',
    { text: (t) => t.replace('{"payload":', '{"payload":"","payload":') },
    'malformed',
    'structure failure json-duplicate-key',
  ],
  [
    'a name twice in the content',
    {
      content: () => undefined,
      text: (t) => t.replace('{\\"@context\\":', '{\\"id\\":\\"urn:x:1\\",\\"@context\\":'),
    },
    'malformed',
    'structure failure json-duplicate-key',
  ],

  // tampered
  [
    'one letter of the content changed',
    { text: (t) => t.replace('Elena Dimitrova', 'Elena Dimitrowa') },
    'tampered',
    'proof failure signature-wrong',
  ],
  [
    'one space added to the content',
    { text: (t) => t.replace('{"payload":"{', '{"payload":"{ ') },
    'tampered',
    'proof failure signature-wrong',
  ],
  [
    'the issuer’s name isn’t the certificate’s',
    { content: (d) => Object.assign(issuerOf(d), { legalName: { en: 'Harvard' } }) },
    'tampered',
    'issuer failure certificate-not-issuers',
  ],
  [
    'the issuer’s number isn’t the certificate’s',
    { content: (d) => Object.assign(issuerOf(d).eIDASIdentifier as JsonObject, { notation: 'VATAT-U1' }) },
    'tampered',
    'issuer failure certificate-not-issuers',
  ],
  [
    'the issuer’s number is missing',
    { content: (d) => delete issuerOf(d).eIDASIdentifier },
    'tampered',
    'issuer failure certificate-not-issuers',
  ],

  // could not check
  [
    'the key was withdrawn',
    { key: { revoked: '2026-11-01T00:00:00Z' } },
    'could-not-check',
    'trust failure signer-key-lost',
    'practice warning practice-certificate',
  ],
  [
    'the key had run out',
    { key: { expires: '2026-01-01T00:00:00Z' } },
    'could-not-check',
    'trust failure signer-key-lost',
    'practice warning practice-certificate',
  ],
  [
    'the key was laid aside since',
    { key: { expires: '2026-12-01T00:00:00Z' } },
    'practice',
    'practice warning practice-certificate',
  ],
  [
    'sealed in the future',
    { at: sceneTime - 3_600_000 },
    'could-not-check',
    'proof not-checked signing-time-in-future',
  ],
  [
    'the list doesn’t answer',
    { ports: { statusSource: createFakeStatusSource() } },
    'could-not-check',
    'status not-checked status-unreachable',
    'practice warning practice-certificate',
  ],

  // status and dates
  [
    'revoked',
    { revoked: true },
    'revoked',
    'status failure revoked',
    'practice warning practice-certificate',
  ],
  [
    'suspended',
    { suspended: true },
    'suspended',
    'status warning suspended',
    'practice warning practice-certificate',
  ],
  [
    'its time is over',
    { content: (d) => Object.assign(d, { validUntil: '2026-10-02T00:00:00Z' }) },
    'expired',
    'validity failure expired',
    'practice warning practice-certificate',
  ],
  [
    'the earlier of two ends counts',
    {
      content: (d) =>
        Object.assign(d, { validUntil: '2030-10-02T00:00:00Z', expirationDate: '2026-10-02T00:00:00Z' }),
    },
    'expired',
    'validity failure expired',
    'practice warning practice-certificate',
  ],
  [
    'the certificate has run out since, which is no end of the credential',
    { at: sceneTime + years(10) },
    'practice',
    'practice warning practice-certificate',
  ],

  // trust
  [
    'nobody knows the issuer',
    { ports: { trustSource: nobody } },
    'unknown-issuer',
    'trust warning signer-unknown',
    'practice warning practice-certificate',
  ],
  [
    'the issuer is known, the key isn’t its own',
    { key: { key: hohenwaldSigner.publicKey } },
    'unknown-issuer',
    'trust warning signer-unknown',
    'practice warning practice-certificate',
  ],
  [
    'the issuer is known, its keys don’t arrive',
    { key: 'unreachable' },
    'unknown-issuer',
    'trust not-checked signer-key-unreachable',
    'practice warning practice-certificate',
  ],
  [
    'another issuer’s identifier under one’s own certificate',
    { content: (d) => Object.assign(issuerOf(d), { id: 'did:web:x.example' }) },
    'unknown-issuer',
    'status not-checked status-list-issuer-wrong',
    'trust warning signer-unknown',
    'practice warning practice-certificate',
  ],

  // seals of less
  [
    'without time stamp and values',
    { level: 'B-B' },
    'practice',
    'time-stamps skipped none',
    'revocation not-checked revocation-absent',
    'practice warning practice-certificate',
  ],
];

beforeAll(async () => {
  world = await buildSealWorld(nodeCrypto, sceneTime);
});

describe('a European Digital Credential', () => {
  const named = rows.map(([name, change, verdict, ...checks]) => ({ name, change, verdict, checks }));
  it.each(named)('$name', async ({ change, verdict, checks }) => {
    const report = await check(change);
    const spoken = report.checks
      .filter(({ outcome, reason }) => outcome !== 'success' && reason !== 'not-reached')
      .map(({ id, outcome, reason }) => `${id} ${outcome} ${reason}`);
    expect([report.verdict, ...spoken]).toEqual([verdict, ...checks]);
    expect(report.elements === undefined).toBe(['malformed', 'tampered'].includes(verdict));
  });

  it('says its own mark before the certificate’s', async () => {
    const content = buildContent({ practice: true });
    const sealed = await world.seal(
      JSON.stringify(toElm(content, { issuerIdentifier: sealSubject.identifier })),
    );
    const report = await verify(sealed, {
      crypto: nodeCrypto,
      clock: createFakeClock(sceneTime),
      keyResolver: resolverFor({}),
      statusSource: createFakeStatusSource(),
      trustSource: nobody,
    });
    expect(report.practice).toBe(true);
    expect(report.checks.map(({ id, outcome, reason }) => `${id} ${outcome} ${reason}`)).toContain(marked);
  });

  it('shows every element, who sealed it, when, and how', async () => {
    const report = await check({});
    expect(elementIds.filter((id) => report.elements?.[id] === undefined)).toEqual([]);
    expect(report).toMatchObject({
      kind: 'european-digital-credential',
      sealedAt: '2026-11-22T10:00:00Z',
      eSeal: {
        signer: { organisation: 'Universität Hohenwald', identifier: 'VATAT-U12345678' },
        level: 'B-LTA',
      },
      issuer: { id: hohenwald.id },
    });
  });

  it('names its status lists, so that they can be packed beside it', async () => {
    const sealed = await world.seal(JSON.stringify(toElm(buildContent())));
    expect(findStatusLists(sealed)).toEqual([revocation?.list, suspension?.list]);
  });

  it('answers with a report whatever becomes of the text', async () => {
    const sealed = await world.seal(JSON.stringify(toElm(buildContent())), 'B-T');
    for (let cut = 1; cut < sealed.length; cut += 997) {
      const report = await verify(sealed.slice(0, cut) + sealed.slice(cut + 1), {
        crypto: nodeCrypto,
        clock: createFakeClock(sceneTime),
        keyResolver: resolverFor({}),
        statusSource: createFakeStatusSource(),
        trustSource: nobody,
      });
      expect(['malformed', 'tampered', 'could-not-check']).toContain(report.verdict);
    }
  });
});
