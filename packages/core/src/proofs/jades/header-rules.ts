import {
  fromBase64,
  fromBase64url,
  isJsonObject,
  type Json,
  type JsonObject,
  parseDateTime,
} from '../../base/index.ts';
import type { CertificateKey, Crypto, DigestAlgorithm, SignatureScheme } from '../../ports/index.ts';
import { type Certificate, isDigestOf, parseCertificate } from '../x509/index.ts';
import type { JadesDocument, JadesSignature } from './parse-jades.ts';
import type { HeaderDoubt, HeaderFault, HeaderOutcome, HeaderRule, Outcome } from './report.ts';

type RuleOutcome = Outcome<HeaderFault, HeaderDoubt>;

const passed: RuleOutcome = { state: 'passed' };
const invalid = (reason: HeaderFault): RuleOutcome => ({ state: 'invalid', reason });
const unsupported = (reason: HeaderDoubt): RuleOutcome => ({ state: 'unsupported', reason });

const isText = (value: Json): boolean => typeof value === 'string';

/** Parameters that a header may have, and the type of each. */
const parameterTypes: Readonly<Record<string, (value: Json) => boolean>> = {
  alg: isText,
  typ: isText,
  cty: isText,
  kid: isText,
  // Their own rules say more.
  crit: () => true,
  x5c: () => true,
  b64: (value) => typeof value === 'boolean',
  'x5t#S256': isText,
  'x5t#o': isJsonObject,
  sigX5ts: (value) => Array.isArray(value) && value.length > 1,
  iat: (value) => typeof value === 'number',
  sigT: isText,
  srCms: Array.isArray,
  srAts: Array.isArray,
  sigPl: isJsonObject,
  sigPId: isJsonObject,
  adoTst: isJsonObject,
  sigD: isJsonObject,
};

/** Parameters that name or carry a key past the certificate, or compress; SHA-1 too. */
const refusedParameters = ['jwk', 'jku', 'x5u', 'x5t', 'zip', 'enc'];

/** Parameters that may be critical and that we act on, or whose statement we pass on. */
const understood = ['b64', 'sigT', 'x5t#o', 'sigX5ts', 'srCms', 'srAts', 'sigPl', 'adoTst', 'sigD'];

/** No parameter that we don't know, none that is refused, each of its type. */
const checkParameters = (header: JsonObject): RuleOutcome => {
  const names = Object.keys(header);
  if (names.some((name) => refusedParameters.includes(name))) return invalid('header-refused');
  for (const name of names) {
    const isRight = Object.hasOwn(parameterTypes, name) ? parameterTypes[name] : undefined;
    if (isRight !== undefined && !isRight(header[name] as Json)) return invalid('header-mistyped');
  }
  return names.every((name) => Object.hasOwn(parameterTypes, name)) ? passed : unsupported('header-unknown');
};

/**
 * `crit` lists what a verifier must understand. With `sigT` (version 1.1.1 of the
 * standard) it lists every parameter that ETSI defines; with `iat` (1.2.1) those
 * that change what is signed.
 *
 * @see RFC 7515, section 4.1.11; RFC 7797, section 6; ETSI TS 119 182-1, clause 5.1.9
 */
const checkCritical = (header: JsonObject): RuleOutcome => {
  const { crit } = header;
  const names = crit === undefined ? [] : crit;
  if (!Array.isArray(names) || (crit !== undefined && names.length === 0) || !names.every(isText)) {
    return invalid('crit-malformed');
  }
  const listed = names as string[];
  if (new Set(listed).size < listed.length) return invalid('crit-doubled');
  if (listed.some((name) => !Object.hasOwn(header, name))) return invalid('crit-parameter-absent');
  if ('b64' in header && !listed.includes('b64')) return invalid('b64-not-critical');
  if (listed.some((name) => !understood.includes(name))) return unsupported('crit-not-understood');
  const needed = 'sigT' in header ? [...understood, 'sigPId'] : ['sigD'];
  return needed.some((name) => name in header && !listed.includes(name))
    ? invalid('crit-incomplete')
    : passed;
};

/** A credential's seal carries what it seals. */
const checkPayload = (header: JsonObject, document: JadesDocument): RuleOutcome =>
  'sigD' in header || document.payload.length === 0 ? unsupported('payload-detached') : passed;

/** JOSE's names, each bound to one type of key (RFC 7518, section 3.1; RFC 8037). */
const algorithms: Readonly<Record<string, SignatureScheme & { readonly key: CertificateKey['type'] }>> = {
  ES256: { family: 'ecdsa', digest: 'sha-256', key: 'P-256' },
  ES384: { family: 'ecdsa', digest: 'sha-384', key: 'P-384' },
  ES512: { family: 'ecdsa', digest: 'sha-512', key: 'P-521' },
  RS256: { family: 'rsa-pkcs1', digest: 'sha-256', key: 'RSA' },
  RS384: { family: 'rsa-pkcs1', digest: 'sha-384', key: 'RSA' },
  RS512: { family: 'rsa-pkcs1', digest: 'sha-512', key: 'RSA' },
  PS256: { family: 'rsa-pss', digest: 'sha-256', key: 'RSA' },
  PS384: { family: 'rsa-pss', digest: 'sha-384', key: 'RSA' },
  PS512: { family: 'rsa-pss', digest: 'sha-512', key: 'RSA' },
  EdDSA: { family: 'ed25519', digest: 'sha-512', key: 'Ed25519' },
};

const findAlgorithm = (header: JsonObject) =>
  typeof header.alg === 'string' && Object.hasOwn(algorithms, header.alg)
    ? algorithms[header.alg]
    : undefined;

const checkAlgorithm = (header: JsonObject, leaf: Certificate | undefined): RuleOutcome => {
  const algorithm = findAlgorithm(header);
  if (algorithm === undefined) return invalid('algorithm-refused');
  // The rule of the certificate has said that already.
  if (leaf === undefined) return passed;
  if (leaf.key === undefined) return unsupported('signing-certificate-key-unsupported');
  return leaf.key.type === algorithm.key ? passed : invalid('algorithm-key-mismatch');
};

const mostCertificates = 8;

/** The certificates in `x5c`, the signer's first; `undefined` where any can't be read. */
const readCertificates = (x5c: Json | undefined): readonly Certificate[] | undefined => {
  if (!Array.isArray(x5c) || x5c.length > mostCertificates) return undefined;
  const certificates = x5c.flatMap((text) => {
    const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
    const parsed = bytes?.ok ? parseCertificate(bytes.value) : undefined;
    return parsed?.ok ? [parsed.value] : [];
  });
  return certificates.length === x5c.length ? certificates : undefined;
};

const digestNames: ReadonlyMap<Json | undefined, DigestAlgorithm> = new Map([
  ['S256', 'sha-256'],
  ['S384', 'sha-384'],
  ['S512', 'sha-512'],
]);

/** The digests by which the header names the signer's certificate. Of `sigX5ts` the first is the signer's. */
const readDigests = (
  header: JsonObject,
): readonly { algorithm: DigestAlgorithm | undefined; text: Json | undefined }[] => {
  const named = [header['x5t#o'], Array.isArray(header.sigX5ts) ? header.sigX5ts[0] : undefined]
    .filter((value) => value !== undefined)
    .map((value) =>
      isJsonObject(value)
        ? { algorithm: digestNames.get(value.digAlg), text: value.digVal }
        : { algorithm: undefined, text: undefined },
    );
  const sha256 = header['x5t#S256'];
  return sha256 === undefined ? named : [{ algorithm: 'sha-256', text: sha256 }, ...named];
};

/**
 * The certificate whose key is used is the one that the signed header names by digest.
 *
 * @see ETSI TS 119 182-1, clauses 5.1.7, 5.1.8 and 5.2.2
 */
const checkCertificate = async (
  header: JsonObject,
  certificates: readonly Certificate[] | undefined,
  crypto: Crypto,
): Promise<RuleOutcome> => {
  if (header.x5c === undefined) return unsupported('signing-certificate-absent');
  const leaf = certificates?.[0];
  if (leaf === undefined) return invalid('signing-certificate-malformed');
  const digests = readDigests(header);
  if (digests.length === 0) return invalid('signing-certificate-digest-absent');
  for (const { algorithm, text } of digests) {
    if (algorithm === undefined) return unsupported('signing-certificate-digest-unsupported');
    const digest = typeof text === 'string' ? fromBase64url(text) : undefined;
    if (!digest?.ok || !(await isDigestOf(algorithm, digest.value, leaf.der, crypto))) {
      return invalid('signing-certificate-digest-wrong');
    }
  }
  return passed;
};

const skew = 5 * 60_000;
const latestSeconds = 253_402_300_799;

/** The time that the signer claims, in milliseconds since 1970. */
const readSigningTime = (header: JsonObject): number | undefined => {
  if (typeof header.sigT === 'string') return parseDateTime(header.sigT);
  const { iat } = header;
  return typeof iat === 'number' && iat >= 0 && iat <= latestSeconds ? iat * 1000 : undefined;
};

const checkSigningTime = (header: JsonObject, now: number): RuleOutcome => {
  if ('sigT' in header && 'iat' in header) return invalid('signing-time-doubled');
  if (!('sigT' in header) && !('iat' in header)) return invalid('signing-time-absent');
  const time = readSigningTime(header);
  if (time === undefined) return invalid('signing-time-malformed');
  return time > now + skew ? invalid('signing-time-in-future') : passed;
};

/** What the header gives to the checks that follow, and the outcome of each rule. */
export interface HeaderReading {
  readonly rules: readonly HeaderOutcome[];
  /** The signer's first; empty where they can't be read. */
  readonly certificates: readonly Certificate[];
  /** Present only where the algorithm and the certificate are right: only then may the key be used. */
  readonly scheme: SignatureScheme | undefined;
  readonly claimedTime: number | undefined;
}

/** Holds a protected header to the rules of JAdES and our stricter ones. */
export const checkHeader = async (
  signature: JadesSignature,
  document: JadesDocument,
  now: number,
  crypto: Crypto,
): Promise<HeaderReading> => {
  const { header } = signature;
  const certificates = readCertificates(header.x5c);
  const certificate = await checkCertificate(header, certificates, crypto);
  const algorithm = checkAlgorithm(header, certificates?.[0]);
  const outcomes: readonly (readonly [HeaderRule, RuleOutcome])[] = [
    ['parameters', checkParameters(header)],
    ['critical', checkCritical(header)],
    ['payload', checkPayload(header, document)],
    ['certificate', certificate],
    ['algorithm', algorithm],
    ['signing-time', checkSigningTime(header, now)],
  ];
  const usable = certificate.state === 'passed' && algorithm.state === 'passed';
  return {
    rules: outcomes.map(([rule, outcome]) => ({ rule, ...outcome })),
    certificates: certificates ?? [],
    scheme: usable ? findAlgorithm(header) : undefined,
    claimedTime: readSigningTime(header),
  };
};
