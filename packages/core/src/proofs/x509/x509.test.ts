import { generateKeyPairSync } from 'node:crypto';
import { sha1 } from '@noble/hashes/legacy.js';
import { nodeCrypto } from '@sigillo/server/keys';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PublicKey, Signer } from '../../ports/index.ts';
import { buildSealWorld, type SealWorld } from '../../testing/builders/index.ts';
import { createSeededRandom, createTestEcSigner, createTestSigner } from '../../testing/index.ts';
import { writePublicKey, writeSignatureAlgorithm } from './algorithm.ts';
import {
  context,
  der,
  derBits,
  derBoolean,
  derContext,
  derInteger,
  derNull,
  derOctets,
  derOid,
  derSequence,
  derTime,
  oids,
  primitiveContext,
  tags,
} from './der/index.ts';
import { writeName } from './distinguished-name.ts';
import {
  buildChain,
  type Certificate,
  checkRevocation,
  createAuthorityCertificate,
  createCertificateAuthority,
  parseCertificate,
  parseOcspResponse,
  parseRevocationList,
  type RevocationEvidence,
} from './index.ts';
import { createCertificate, extension, sign } from './practice/create-certificate.ts';

const day = 86_400_000;
const subject = { name: 'x', organisation: 'x', country: 'AT' };

let world: SealWorld;
let root: Certificate;
let leaf: Certificate;
let at: number;
const parse = (bytes: Uint8Array): Certificate => {
  const parsed = parseCertificate(bytes);
  if (!parsed.ok) throw new Error(parsed.error);
  return parsed.value;
};
const rootSigner = createTestEcSigner(1);
const portsFor = (signer: Signer) => ({
  signer,
  clock: world.clock,
  random: createSeededRandom(5),
  crypto: nodeCrypto,
});
beforeAll(async () => {
  world = await buildSealWorld(nodeCrypto);
  root = parse(world.root.certificate);
  leaf = parse(world.sealCertificate);
  at = world.clock.now() + day;
});

describe('certificates', () => {
  it('are read as plain data', () => {
    expect(leaf.subject.text).toBe(
      'C=AT, O=Universität Hohenwald, organizationIdentifier=VATAT-U12345678, CN=Hohenwald e-seal (practice)',
    );
    expect(leaf.key?.type).toBe('P-256');
    expect(leaf.extensions).toMatchObject({
      authority: false,
      keyUsage: ['digitalSignature', 'nonRepudiation'],
      qcStatements: { compliance: false, practice: true },
      unknownCritical: [],
    });
    expect(root.extensions).toMatchObject({ authority: true, keyUsage: ['keyCertSign', 'cRLSign'] });
  });

  it.each([
    ['P-384', createTestEcSigner(4, 'P-384')],
    ['Ed25519', createTestSigner(4)],
  ])('are made and checked with keys on %s too', async (type, signer) => {
    const ports = portsFor(signer);
    const certificate = parse(await createAuthorityCertificate(subject, ports));
    expect(certificate.key?.type).toBe(type);
    expect((await buildChain(certificate, [], at, nodeCrypto)).end).toBe('root');
  });

  it('with any bit flipped are no longer issued by the root', async () => {
    const taken: number[] = [];
    for (let i = 0; i < leaf.der.length; i += 1) {
      const flipped = leaf.der.slice();
      flipped[i] = (flipped[i] as number) ^ 1;
      const parsed = parseCertificate(flipped);
      if (parsed.ok && (await buildChain(parsed.value, [root], at, nodeCrypto)).end === 'root') taken.push(i);
    }
    expect(taken).toEqual([]);
  });

  it('that are enormous are refused', () => {
    expect(parseCertificate(new Uint8Array(20_000))).toEqual({ ok: false, error: 'der-malformed' });
  });
});

describe('chains', () => {
  const faultsOf = async (certificate: Certificate, pool: readonly Certificate[], moment = at) =>
    (await buildChain(certificate, pool, moment, nodeCrypto)).links.map(({ faults }) => faults);

  it.each([
    ['in force', 0, [[], []]],
    ['before it was made', -2 * day, [['certificate-not-yet-valid'], ['certificate-not-yet-valid']]],
    ['when it had run out', 4 * 365 * day, [['certificate-expired'], []]],
  ])('%s', async (_name, offset, faults) => {
    expect(await faultsOf(leaf, [root], at + offset)).toEqual(faults);
  });

  it('do not take a certificate that is no authority for one', async () => {
    const impostor = createCertificateAuthority(leaf.der, portsFor(world.signer));
    const issued = parse(await impostor.issueSealCertificate(subject, createTestEcSigner(8).publicKey));
    expect(await faultsOf(issued, [leaf, root])).toEqual([
      [],
      ['certificate-not-an-authority', 'certificate-key-usage-wrong'],
      [],
    ]);
  });

  it('end before an authority that only has the same name', async () => {
    const other = parse(
      await createAuthorityCertificate(
        { name: 'Practice root', organisation: 'Sigillo', country: 'AT' },
        portsFor(createTestEcSigner(9)),
      ),
    );
    const chain = await buildChain(leaf, [other], at, nodeCrypto);
    expect([chain.links.length, chain.end]).toEqual([1, 'open']);
  });

  it('call out a critical extension that nobody knows', async () => {
    const odd = parse(await createOdd([extension('2.5.29.30', derSequence(), true)]));
    expect(await faultsOf(odd, [root])).toEqual([['certificate-extension-unknown'], []]);
  });

  it('call out more authorities than one of them allows, and keys that are too weak', async () => {
    const narrow = parse(await createOdd([authority(0)], subjectOf('narrow'), rootSigner.publicKey));
    const below = parse(await createOdd([authority()], subjectOf('below'), rootSigner.publicKey, narrow));
    const last = parse(await createOdd([], subjectOf('last'), weakKey(), below));
    expect(await faultsOf(last, [root, below, narrow])).toEqual([
      ['certificate-key-unsupported'],
      [],
      ['certificate-path-too-long'],
      [],
    ]);
  });

  it.each([
    ['an extension stands twice', () => [keyUsage(), keyUsage()]],
    ['an extension is malformed', () => [extension(oids.basicConstraints, derInteger(1))]],
  ])('are not built where %s', async (_name, extensions) => {
    expect(parseCertificate(await createOdd(extensions()))).toEqual({ ok: false, error: 'der-malformed' });
  });

  const keyUsage = () => extension(oids.keyUsage, derBits(Uint8Array.of(0x80)));
  const authority = (pathLength?: number) =>
    extension(
      oids.basicConstraints,
      derSequence(derBoolean(true), ...(pathLength === undefined ? [] : [derInteger(pathLength)])),
      true,
    );
  const subjectOf = (name: string) => writeName([[oids.commonName, name]]);
  const weakKey = (): Uint8Array =>
    generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey.export({ format: 'der', type: 'spki' });
  /** A certificate by the root's key with content of the test's choice. */
  const createOdd = (
    extensions: readonly Uint8Array[],
    name: Uint8Array = leaf.subject.der,
    key: Uint8Array | PublicKey = leaf.key?.spki ?? new Uint8Array(),
    issuer = root,
  ): Promise<Uint8Array> =>
    sign(
      derSequence(
        derContext(0, derInteger(2)),
        derInteger(5),
        writeSignatureAlgorithm('P-256'),
        issuer.subject.der,
        derSequence(derTime(leaf.notBefore), derTime(leaf.notAfter)),
        name,
        key instanceof Uint8Array ? key : writePublicKey(key),
        ...(extensions.length === 0 ? [] : [derContext(3, derSequence(...extensions))]),
      ),
      rootSigner,
    );
});

describe('OCSP', () => {
  interface Says {
    readonly signer?: Signer;
    readonly carried?: readonly Uint8Array[];
    readonly serialNumber?: Uint8Array;
    readonly keyDigest?: Uint8Array;
    readonly status?: Uint8Array;
    readonly thisUpdate?: number;
    readonly nextUpdate?: number;
    readonly wrapped?: boolean;
  }
  const good = der(primitiveContext(0));
  const serialOf = (certificate: Certificate) =>
    Uint8Array.from(Buffer.from(certificate.serialNumber, 'hex'));

  const respond = async (says: Says = {}): Promise<Uint8Array> => {
    const thisUpdate = says.thisUpdate ?? at;
    const entry = derSequence(
      derSequence(
        derSequence(derOid(oids.sha1), derNull()),
        derOctets(sha1(root.subject.der)),
        derOctets(says.keyDigest ?? sha1(root.key?.bytes ?? new Uint8Array())),
        der(tags.integer, says.serialNumber ?? serialOf(leaf)),
      ),
      says.status ?? good,
      derTime(thisUpdate, true),
      derContext(0, derTime(says.nextUpdate ?? thisUpdate + day, true)),
    );
    const body = derSequence(derContext(1, root.subject.der), derTime(thisUpdate, true), derSequence(entry));
    const signed = await sign(body, says.signer ?? rootSigner);
    const basic = derSequence(
      signed.subarray(signed.length - contentLength(signed)),
      ...(says.carried === undefined ? [] : [derContext(0, derSequence(...says.carried))]),
    );
    if (says.wrapped === false) return basic;
    return derSequence(
      der(tags.enumerated, Uint8Array.of(0)),
      derContext(0, derSequence(derOid(oids.ocspBasic), derOctets(basic))),
    );
  };
  /** How long the content of a SEQUENCE is. */
  const contentLength = (sequence: Uint8Array): number =>
    sequence.length - (sequence[1] === 0x82 ? 4 : sequence[1] === 0x81 ? 3 : 2);

  const check = async (bytes: Uint8Array, more: { at?: number; pool?: readonly Certificate[] } = {}) => {
    const parsed = parseOcspResponse(bytes);
    if (!parsed.ok) return parsed.error;
    const moment = more.at ?? at;
    const outcome = await checkRevocation({
      certificate: leaf,
      issuer: root,
      evidence: [parsed.value],
      pool: more.pool ?? [],
      at: moment,
      now: Math.max(at, moment),
      crypto: nodeCrypto,
    });
    return outcome.state === 'unknown' ? outcome.reason : outcome.state;
  };
  const responder = createTestEcSigner(21);
  const appoint = (purpose: string | undefined, signer = rootSigner): Promise<Uint8Array> =>
    createCertificate(
      {
        issuerName: root.subject.der,
        issuerKey: rootSigner.publicKey,
        subjectName: leaf.subject.der,
        subjectKey: responder.publicKey,
        notBefore: leaf.notBefore,
        notAfter: leaf.notAfter,
        keyUsage: [0],
        ...(purpose === undefined ? {} : { purpose }),
      },
      signer,
      createSeededRandom(3),
      nodeCrypto,
    );

  it.each([
    ['signed by the issuer', {}, 'good'],
    ['without its wrapping', { wrapped: false }, 'good'],
    ['of another certificate', { serialNumber: Uint8Array.of(5) }, 'revocation-absent'],
    ['of another issuer', { keyDigest: new Uint8Array(20) }, 'revocation-absent'],
    ['that knows nothing', { status: der(primitiveContext(2)) }, 'revocation-status-unknown'],
    ['that says revoked', { status: der(context(1), derTime(0, true)) }, 'revoked'],
    ['signed by somebody', { signer: responder }, 'revocation-signature-wrong'],
  ] as const)('a response %s: %s', async (_name, says, expected) => {
    expect(await check(await respond(says))).toBe(expected);
  });

  it('a response that had run out, and one from the future', async () => {
    expect(await check(await respond(), { at: at + 3 * day })).toBe('revocation-stale');
    expect(await check(await respond({ thisUpdate: at + 3 * day }))).toBe('revocation-in-future');
  });

  it('takes a responder that the issuer appointed, and no other', async () => {
    const by = async (certificate: Uint8Array) =>
      check(await respond({ signer: responder, carried: [certificate] }));
    expect(await by(await appoint(oids.ocspSigning))).toBe('good');
    expect(await by(await appoint(oids.timeStamping))).toBe('revocation-responder-not-appointed');
    expect(await by(await appoint(undefined))).toBe('revocation-responder-not-appointed');
    expect(await by(await appoint(oids.ocspSigning, responder))).toBe('revocation-responder-not-appointed');
  });

  it('believes "revoked" over "good", whatever comes first', async () => {
    const texts = [await respond(), await respond({ status: der(context(1), derTime(0, true)) })];
    const evidence = texts.flatMap((bytes): RevocationEvidence[] => {
      const parsed = parseOcspResponse(bytes);
      return parsed.ok ? [parsed.value] : [];
    });
    for (const order of [evidence, [...evidence].reverse()]) {
      const options = { certificate: leaf, issuer: root, evidence: order, pool: [], at, now: at };
      expect((await checkRevocation({ ...options, crypto: nodeCrypto })).state).toBe('revoked');
    }
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a refusal', derSequence(der(tags.enumerated, Uint8Array.of(6)))],
  ])('reads no response from %s', async (_name, bytes) => {
    expect(await check(bytes)).toBe('der-malformed');
  });
});

describe('revocation lists', () => {
  const list = async (extensions: readonly Uint8Array[], issuer = root.subject.der): Promise<Uint8Array> =>
    sign(
      derSequence(
        derInteger(1),
        writeSignatureAlgorithm('P-256'),
        issuer,
        derTime(at - day),
        derTime(at + day),
        derContext(0, derSequence(...extensions)),
      ),
      rootSigner,
    );
  const point = (...members: readonly Uint8Array[]): Uint8Array =>
    extension(oids.issuingDistributionPoint, derSequence(...members), true);
  const flag = (number: number): Uint8Array => der(primitiveContext(number), Uint8Array.of(0xff));

  it.each([
    ['of all', () => [], 'good'],
    ['of certificates of others than authorities', () => [point(flag(1))], 'good'],
    ['of authorities only', () => [point(flag(2))], 'revocation-absent'],
    ['of some reasons', () => [point(flag(3))], 'revocation-scope-unknown'],
    ['of other issuers too', () => [point(flag(4))], 'revocation-scope-unknown'],
    ['of changes only', () => [extension('2.5.29.27', derInteger(1), true)], 'revocation-scope-unknown'],
    ['with a remark', () => [extension('2.5.29.46', derBoolean(true))], 'good'],
  ])('%s', async (_name, extensions, expected) => {
    const parsed = parseRevocationList(await list(extensions()));
    if (!parsed.ok) throw new Error(parsed.error);
    const options = { certificate: leaf, issuer: root, evidence: [parsed.value], pool: [], at, now: at };
    const outcome = await checkRevocation({ ...options, crypto: nodeCrypto });
    expect(outcome.state === 'unknown' ? outcome.reason : outcome.state).toBe(expected);
  });
});
