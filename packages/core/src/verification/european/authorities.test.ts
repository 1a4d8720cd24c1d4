import { nodeCrypto } from '@sigillo/server/keys';
import { describe, expect, it } from 'vitest';
import { toBase64 } from '../../base/index.ts';
import { toElm } from '../../formats/elm-v3/index.ts';
import { addSignatureTimestamp, addValues, createJades } from '../../proofs/jades/index.ts';
import { oids } from '../../proofs/x509/der/index.ts';
import { parseCertificate, toPem } from '../../proofs/x509/index.ts';
import {
  buildContent,
  buildEarnestAuthority,
  buildRegister,
  type CertificateBend,
  hohenwald,
  sceneTime,
  sealSubject,
} from '../../testing/builders/index.ts';
import {
  createFakeClock,
  createFakeKeyResolver,
  createFakeStatusSource,
  createFakeTrustSource,
  createTestEcSigner,
} from '../../testing/index.ts';
import {
  createRegisterTrustSource,
  parseTrustedAuthorities,
  type VerificationPorts,
  verify,
} from '../index.ts';

const clock = createFakeClock(sceneTime);
const root = await buildEarnestAuthority(nodeCrypto, clock);
const other = await buildEarnestAuthority(nodeCrypto, clock, 21);
const signer = createTestEcSigner(5);
const year = 365 * 24 * 3_600_000;

const pemOf = (...certificates: readonly Uint8Array[]): string =>
  certificates.map((der) => toPem(toBase64(der), 'CERTIFICATE')).join('and some words\n');

const listOf = (...certificates: readonly Uint8Array[]) => {
  const list = parseTrustedAuthorities(pemOf(...certificates), 'authorities.pem');
  if (!list.ok) throw new Error(list.error);
  return [list.value];
};

interface Change {
  readonly bend?: CertificateBend;
  readonly subject?: Partial<typeof sealSubject>;
  readonly stampedBy?: typeof root | 'nobody';
  readonly list?: 'good' | 'revoked' | 'none';
  readonly carried?: boolean;
  readonly ports?: Partial<VerificationPorts>;
  readonly at?: number;
}

const check = async ({ bend, subject, stampedBy = root, list = 'good', ...change }: Change) => {
  const named = { ...sealSubject, ...subject };
  const certificate = await root.issue(named, signer.publicKey, bend);
  const parsed = parseCertificate(certificate);
  const serialNumber = parsed.ok ? parsed.value.serialNumber : '';
  const { status: _status, ...content } = buildContent();
  const payload = JSON.stringify(
    toElm({ ...content, status: [] }, { issuerIdentifier: sealSubject.identifier }),
  );
  const options = { payload, signer, certificates: [certificate], signedAt: sceneTime, crypto: nodeCrypto };
  let text = await createJades(options);
  if (stampedBy !== 'nobody')
    text = await addSignatureTimestamp(text, { authority: stampedBy.timestamps, crypto: nodeCrypto });
  text = addValues(text, {
    certificates: change.carried === false ? [] : [root.certificate],
    revocationLists:
      list === 'none'
        ? []
        : [
            await root.createRevocationList(
              list === 'revoked' ? [{ serialNumber, at: sceneTime - 1000 }] : [],
            ),
          ],
  });
  const report = await verify(text, {
    crypto: nodeCrypto,
    clock: createFakeClock(change.at ?? sceneTime + 60_000),
    keyResolver: createFakeKeyResolver({}),
    statusSource: createFakeStatusSource(),
    trustSource: createFakeTrustSource(),
    authorities: listOf(root.certificate),
    ...change.ports,
  });
  const { outcome, reason } = report.checks.find(({ id }) => id === 'trust') ?? {};
  return { report, said: [report.verdict, outcome, reason] };
};

const impostor = createRegisterTrustSource({
  ...buildRegister({ validUntil: '2060-01-01T00:00:00Z' }),
  organisations: buildRegister().organisations.map((entry) => ({ ...entry, name: 'Somebody Else' })),
});

const rows: readonly (readonly [string, Change, readonly string[]])[] = [
  ['its authority is trusted', {}, ['valid', 'success', 'authority-trusted']],
  ['years later', { at: sceneTime + 10 * year }, ['valid', 'success', 'authority-trusted']],
  [
    'no authority is trusted',
    { ports: { authorities: [] } },
    ['unknown-issuer', 'warning', 'signer-unknown'],
  ],
  [
    'another authority is trusted',
    { ports: { authorities: listOf(other.certificate) } },
    ['unknown-issuer', 'warning', 'signer-unknown'],
  ],
  ['without a time stamp', { stampedBy: 'nobody' }, ['unknown-issuer', 'warning', 'signing-time-unproven']],
  [
    'stamped by nobody that is trusted',
    { stampedBy: other },
    ['unknown-issuer', 'warning', 'signing-time-unproven'],
  ],
  ['nothing about revocation', { list: 'none' }, ['unknown-issuer', 'warning', 'revocation-unproven']],
  ['revoked before', { list: 'revoked' }, ['could-not-check', 'success', 'authority-trusted']],
  [
    'the certificate of a web server',
    { bend: { purpose: oids.serverAuth } },
    ['unknown-issuer', 'warning', 'certificate-not-for-seals'],
  ],
  [
    'a certificate that had run out',
    { bend: { notAfter: sceneTime - 1000 } },
    ['unknown-issuer', 'warning', 'signer-unknown'],
  ],
  [
    'another organisation’s certificate',
    { subject: { organisation: 'Universität Niederwald' } },
    ['tampered', 'skipped', 'not-reached'],
  ],
  [
    'an identifier that a register has under another name',
    { ports: { trustSource: impostor } },
    ['unknown-issuer', 'not-checked', 'signer-key-unreachable'],
  ],
];

describe('a European Digital Credential whose issuer no register knows', () => {
  it.each(rows.map(([name, change, expected]) => ({ name, change, expected })))(
    '$name',
    async ({ change, expected }) => {
      expect((await check(change)).said).toEqual(expected);
    },
  );

  it('names whom the certificate names, and who vouches', async () => {
    const { report } = await check({});
    expect(report.issuer?.id).toBe(hohenwald.id);
    expect(report.checks.find(({ id }) => id === 'trust')?.values).toEqual({
      signer: 'Universität Hohenwald (VATAT-U12345678, AT)',
      authority: 'Invented CA 11',
      list: 'authorities.pem',
    });
  });
});

describe('parseTrustedAuthorities', () => {
  const pem = pemOf(root.certificate);
  it.each([
    ['two with words between', pemOf(root.certificate, other.certificate), 2],
    ['nothing', '', 'authorities-malformed'],
    ['prose', 'trust everybody', 'authorities-malformed'],
    ['a block cut off', pem.slice(0, 300), 'authorities-malformed'],
    ['junk inside', pem.replace('MII', '%%%'), 'authorities-malformed'],
    [
      'something else in the block',
      toPem(toBase64(new Uint8Array(40)), 'CERTIFICATE'),
      'authorities-malformed',
    ],
    ['a private key beside it', `${pem}${toPem('AAAA', 'PRIVATE KEY')}`, 'authorities-malformed'],
    ['ten megabytes', pem.repeat(20_000), 'authorities-malformed'],
  ])('%s', (_name, text, expected) => {
    const list = parseTrustedAuthorities(text, 'x');
    expect(list.ok ? list.value.certificates.length : list.error).toBe(expected);
  });
});
