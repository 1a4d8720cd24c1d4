import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import { isJsonObject, type JsonObject } from '../base/index.ts';
import { createDataIntegrityProof } from '../proofs/data-integrity/index.ts';
import { createJwt } from '../proofs/jose/index.ts';
import { createDocumentLoader } from '../proofs/json-ld/index.ts';
import { buildScene, hohenwaldSigner, type Scene, sceneTime } from '../testing/builders/index.ts';
import { verify } from './index.ts';

const firstContext = 'https://www.w3.org/2018/credentials/v1';
const badgeContext = 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.1.json';
const proofContext = 'https://w3id.org/security/data-integrity/v1';

describe('a badge of the first data model', () => {
  let scene: Scene;
  let badge: JsonObject;
  beforeAll(async () => {
    scene = await buildScene(nodeCrypto);
    const issuer = isJsonObject(scene.document.issuer) ? (scene.document.issuer.id as string) : '';
    badge = {
      '@context': [firstContext, badgeContext, proofContext],
      id: 'urn:uuid:6f2d9a0e-95a5-4a9c-9d0c-0f2f3f3e6a11',
      type: ['VerifiableCredential', 'OpenBadgeCredential'],
      issuer: { id: issuer, type: ['Profile'], name: 'Hohenwald' },
      issuanceDate: '2026-01-02T00:00:00Z',
      credentialSubject: {
        type: ['AchievementSubject'],
        achievement: {
          id: 'https://example.org/achievements/1',
          type: ['Achievement'],
          name: 'Teamwork',
          description: 'Works with others.',
          criteria: { narrative: 'Observed.' },
        },
      },
    };
  });
  const seal = async (document: JsonObject): Promise<JsonObject> => {
    const made = await createDataIntegrityProof({
      document,
      signer: hohenwaldSigner,
      crypto: nodeCrypto,
      loader: createDocumentLoader(),
      created: sceneTime,
    });
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    return { ...document, proof: JSON.parse(JSON.stringify(made.value)) };
  };
  const judge = async (document: JsonObject) => {
    const report = await verify(JSON.stringify(document), scene.ports);
    const decisive = report.checks.find(({ outcome }) => outcome === 'failure' || outcome === 'not-checked');
    return { verdict: report.verdict, reason: decisive?.reason, pointer: decisive?.pointer, report };
  };

  it('is read and checked by the words that it was written in', async () => {
    const { verdict, report } = await judge(await seal(badge));
    expect([verdict, report.kind]).toEqual(['valid', 'open-badge']);
    expect(report.elements).toMatchObject({
      title: { und: 'Teamwork' },
      dateOfIssuing: { issued: '2026-01-02T00:00:00Z' },
    });
  });

  it('ends when it says so', async () => {
    const ended = await judge(await seal({ ...badge, expirationDate: '2026-01-03T00:00:00Z' }));
    expect(ended).toMatchObject({ verdict: 'expired', pointer: '/expirationDate' });
  });

  it.each([
    ['a changed date', { issuanceDate: '2026-01-03T00:00:00Z' }, 'tampered', 'signature-wrong', '/proof'],
    [
      'an end that was added',
      { expirationDate: '2036-01-03T00:00:00Z' },
      'tampered',
      'signature-wrong',
      '/proof',
    ],
    [
      'the second model’s date beside',
      { validUntil: '2036-01-03T00:00:00Z' },
      'malformed',
      'date-malformed',
      '/validUntil',
    ],
    ['no date', { issuanceDate: undefined }, 'malformed', 'date-malformed', '/issuanceDate'],
    ['a date that isn’t one', { issuanceDate: 'today' }, 'malformed', 'date-malformed', '/issuanceDate'],
    ['no proof', { proof: undefined }, 'malformed', 'proof-absent', '/proof'],
    [
      'a context of the second model',
      { '@context': [firstContext, 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'] },
      'malformed',
      'contexts-unexpected',
      '/@context',
    ],
    [
      'an unknown context',
      { '@context': [firstContext, badgeContext, 'https://x.example/c'] },
      'could-not-check',
      'context-unknown',
      '/@context',
    ],
    [
      'an embedded context',
      { '@context': [firstContext, badgeContext, {}] },
      'could-not-check',
      'context-unknown',
      '/@context',
    ],
  ])('with %s is refused', async (_, change, verdict, reason, pointer) => {
    const sealed = await seal(badge);
    expect(await judge({ ...sealed, ...change } as JsonObject)).toMatchObject({ verdict, reason, pointer });
  });
});

describe('an assertion of Open Badges 2.0', () => {
  let scene: Scene;
  beforeAll(async () => {
    scene = await buildScene(nodeCrypto);
  });
  const assertion = {
    '@context': 'https://w3id.org/openbadges/v2',
    type: 'Assertion',
    id: 'https://example.org/assertions/1',
    recipient: { type: 'email', hashed: true, identity: 'sha256$00' },
    issuedOn: '2019-05-01T00:00:00Z',
    verification: { type: 'hosted' },
    badge: {
      type: 'BadgeClass',
      id: 'https://example.org/badges/1',
      name: 'Welding',
      issuer: { type: 'Issuer', id: 'https://example.org', name: 'A School' },
    },
  };

  it('says what it says, and that nobody can tell by it whether it is true', async () => {
    const report = await verify(JSON.stringify(assertion), scene.ports);
    expect(report).toMatchObject({
      verdict: 'could-not-check',
      cause: 'seal',
      kind: 'open-badge-v2',
      issuer: { id: 'https://example.org' },
      elements: { title: { und: 'Welding' }, dateOfIssuing: { issued: '2019-05-01T00:00:00Z' } },
    });
    expect(report.checks[1]).toMatchObject({ outcome: 'not-checked', reason: 'hosted-only' });
  });

  it('isn’t believed by its signature either', async () => {
    const jws = await createJwt('JWT', assertion, hohenwaldSigner);
    const report = await verify(jws, scene.ports);
    expect([report.verdict, report.checks[1]?.reason]).toEqual(['could-not-check', 'signed-by-hosted-key']);
  });

  it('with addresses only, tells nothing that isn’t in it', async () => {
    const report = await verify(
      JSON.stringify({ ...assertion, badge: 'https://example.org/badges/1' }),
      scene.ports,
    );
    expect([report.verdict, report.elements, report.issuer]).toEqual([
      'could-not-check',
      { dateOfIssuing: { issued: '2019-05-01T00:00:00Z' } },
      undefined,
    ]);
  });
});
