import { equalBytes } from '../../../base/index.ts';
import type { Crypto } from '../../../ports/index.ts';
import { isSignedBy } from '../build-chain.ts';
import { oids } from '../der/index.ts';
import { isDigestOf } from '../identifier-digest.ts';
import type { Certificate } from '../parse-certificate.ts';
import type { OcspEntry, OcspResponse } from './parse-ocsp-response.ts';
import type { RevocationList } from './parse-revocation-list.ts';

/** What a seal carries about revocation. */
export type RevocationEvidence = OcspResponse | RevocationList;

/** Why it stays open whether a certificate was revoked. */
export type UnknownRevocationReason =
  | 'revocation-absent'
  | 'revocation-signature-wrong'
  | 'revocation-responder-not-appointed'
  | 'revocation-stale'
  | 'revocation-in-future'
  | 'revocation-scope-unknown'
  | 'revocation-status-unknown';

/** What came out for one certificate. Times are milliseconds since 1970. */
export type RevocationOutcome =
  | { readonly state: 'good'; readonly source: 'ocsp' | 'crl'; readonly asOf: number }
  | {
      readonly state: 'revoked';
      readonly source: 'ocsp' | 'crl';
      readonly asOf: number;
      readonly revokedAt: number;
    }
  | { readonly state: 'unknown'; readonly reason: UnknownRevocationReason };

/** What a certificate's revocation is judged by. */
export interface CheckRevocationOptions {
  readonly certificate: Certificate;
  readonly issuer: Certificate;
  readonly evidence: readonly RevocationEvidence[];
  /** Certificates at hand: responders'. */
  readonly pool: readonly Certificate[];
  /** The moment that counts, and the present: milliseconds since 1970. */
  readonly at: number;
  readonly now: number;
  readonly crypto: Crypto;
}

const skew = 5 * 60_000;
const day = 24 * 60 * 60_000;

/**
 * Answers whether carried evidence shows a certificate as good, or as revoked
 * (whenever that was: the caller compares `revokedAt` with the time of signing).
 *
 * Evidence counts only if signed by the certificate's issuer or by a responder
 * that the issuer appointed. "Revoked" from any source outweighs "good" from others.
 *
 * @see RFC 6960, section 3.2; RFC 5280, section 6.3
 */
export const checkRevocation = async (options: CheckRevocationOptions): Promise<RevocationOutcome> => {
  let answer: RevocationOutcome = { state: 'unknown', reason: 'revocation-absent' };
  for (const evidence of options.evidence) {
    const outcome = await judge(evidence, options);
    if (outcome?.state === 'revoked') return outcome;
    if (outcome !== undefined && answer.state !== 'good') answer = outcome;
  }
  return answer;
};

const unknown = (reason: UnknownRevocationReason): RevocationOutcome => ({ state: 'unknown', reason });

/** `undefined` where the evidence doesn't speak of the certificate. */
const judge = async (
  evidence: RevocationEvidence,
  options: CheckRevocationOptions,
): Promise<RevocationOutcome | undefined> =>
  evidence.kind === 'ocsp' ? judgeResponse(evidence, options) : judgeList(evidence, options);

const judgeResponse = async (
  response: OcspResponse,
  options: CheckRevocationOptions,
): Promise<RevocationOutcome | undefined> => {
  const entry = await findEntry(response, options);
  if (entry === undefined) return undefined;
  const fault = await findResponderFault(response, options);
  if (fault !== undefined) return unknown(fault);
  const asOf = entry.thisUpdate;
  if (entry.status === 'unknown') return unknown('revocation-status-unknown');
  if (entry.revokedAt !== undefined) {
    return { state: 'revoked', source: 'ocsp', asOf, revokedAt: entry.revokedAt };
  }
  return judgeTimes('ocsp', entry, options);
};

const findEntry = async (
  response: OcspResponse,
  { certificate, issuer, crypto }: CheckRevocationOptions,
): Promise<OcspEntry | undefined> => {
  for (const entry of response.entries) {
    if (entry.serialNumber !== certificate.serialNumber || entry.algorithm === undefined) continue;
    const { algorithm, issuerNameDigest, issuerKeyDigest } = entry;
    const named =
      issuer.key !== undefined &&
      (await isDigestOf(algorithm, issuerNameDigest, issuer.subject.der, crypto)) &&
      (await isDigestOf(algorithm, issuerKeyDigest, issuer.key.bytes, crypto));
    if (named) return entry;
  }
  return undefined;
};

/**
 * Who may sign: the issuer itself, or whom its own certificate appoints. A
 * responder of the issuer's superior is not taken, though some have one.
 *
 * @see RFC 6960, section 4.2.2.2
 */
const findResponderFault = async (
  response: OcspResponse,
  { issuer, pool, crypto }: CheckRevocationOptions,
): Promise<UnknownRevocationReason | undefined> => {
  if (await isSignedBy(response, issuer, crypto)) return undefined;
  for (const candidate of [...response.certificates, ...pool]) {
    if (!(await isSignedBy(response, candidate, crypto))) continue;
    const appointed =
      candidate.extensions.extendedKeyUsage?.purposes.includes(oids.ocspSigning) === true &&
      response.producedAt >= candidate.notBefore &&
      response.producedAt <= candidate.notAfter &&
      equalBytes(candidate.issuer.der, issuer.subject.der) &&
      (await isSignedBy(candidate, issuer, crypto));
    return appointed ? undefined : 'revocation-responder-not-appointed';
  }
  return 'revocation-signature-wrong';
};

const judgeList = async (
  list: RevocationList,
  options: CheckRevocationOptions,
): Promise<RevocationOutcome | undefined> => {
  const { certificate, issuer, crypto } = options;
  if (!equalBytes(list.issuer.der, issuer.subject.der)) return undefined;
  const { authority } = certificate.extensions;
  if (list.scope === (authority ? 'others' : 'authorities')) return undefined;
  if (list.scope === 'unknown') return unknown('revocation-scope-unknown');
  const { keyUsage } = issuer.extensions;
  if (keyUsage !== undefined && !keyUsage.includes('cRLSign')) return unknown('revocation-signature-wrong');
  if (!(await isSignedBy(list, issuer, crypto))) return unknown('revocation-signature-wrong');
  const revokedAt = list.revoked.get(certificate.serialNumber);
  return revokedAt === undefined
    ? judgeTimes('crl', list, options)
    : { state: 'revoked', source: 'crl', asOf: list.thisUpdate, revokedAt };
};

/** Good is good only for a while: until the next update, or a day where none is announced. */
const judgeTimes = (
  source: 'ocsp' | 'crl',
  { thisUpdate, nextUpdate }: { readonly thisUpdate: number; readonly nextUpdate?: number },
  { at, now }: CheckRevocationOptions,
): RevocationOutcome => {
  if (thisUpdate > now + skew) return unknown('revocation-in-future');
  const until = nextUpdate ?? thisUpdate + day;
  return until < at ? unknown('revocation-stale') : { state: 'good', source, asOf: thisUpdate };
};
