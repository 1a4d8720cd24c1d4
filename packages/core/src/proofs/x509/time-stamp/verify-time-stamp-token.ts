import { equalBytes } from '../../../base/index.ts';
import type { Crypto } from '../../../ports/index.ts';
import { buildChain, type CertificateChain, isSignedBy } from '../build-chain.ts';
import { oids } from '../der/index.ts';
import { isDigestOf } from '../identifier-digest.ts';
import type { Certificate } from '../parse-certificate.ts';
import { parseTimeStampToken, type TimeStampToken } from './parse-time-stamp-token.ts';

/** Why a time stamp proves nothing. */
export type InvalidTimeStampReason =
  | 'time-stamp-malformed'
  | 'time-stamp-imprint-wrong'
  | 'time-stamp-attributes-wrong'
  | 'time-stamp-signature-wrong'
  | 'time-stamp-usage-wrong'
  | 'time-stamp-certificate-not-in-force'
  | 'time-stamp-in-future';

/** Why a time stamp can't be checked. */
export type UncheckedTimeStampReason =
  | 'time-stamp-algorithm-unsupported'
  | 'time-stamp-extension-unknown'
  | 'time-stamp-certificate-absent';

/** What came out for one token. */
export type TimeStampOutcome =
  /** The authority's key stamped this input at this time. Whether to trust the authority is NOT answered. */
  | {
      readonly state: 'verified';
      readonly time: number;
      /** The authority's name, as in its certificate. */
      readonly authority: string;
      readonly chain: CertificateChain;
    }
  | { readonly state: 'invalid'; readonly reason: InvalidTimeStampReason; readonly time?: number }
  | { readonly state: 'unsupported'; readonly reason: UncheckedTimeStampReason; readonly time?: number };

/** What a token is checked against. */
export interface VerifyTimeStampOptions {
  /** The token in DER. */
  readonly token: Uint8Array;
  /** The bytes that must have been stamped. */
  readonly input: Uint8Array;
  /** Certificates at hand besides those in the token. */
  readonly pool: readonly Certificate[];
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly crypto: Crypto;
}

const skew = 5 * 60_000;

/**
 * Verifies a time-stamp token: that it is of this input, that its signed
 * attributes bind content and certificate, the signature, and that the
 * certificate is for time stamping alone and was in force at the stamped time.
 *
 * @see RFC 3161, sections 2.3 and 2.4.2; RFC 5816
 */
export const verifyTimeStampToken = async (options: VerifyTimeStampOptions): Promise<TimeStampOutcome> => {
  const { crypto, input } = options;
  const parsed = parseTimeStampToken(options.token);
  if (!parsed.ok) return { state: 'invalid', reason: 'time-stamp-malformed' };
  const token = parsed.value;
  const { imprint, signer, time } = token;
  const invalid = (reason: InvalidTimeStampReason): TimeStampOutcome => ({ state: 'invalid', reason, time });
  const unsupported = (reason: UncheckedTimeStampReason): TimeStampOutcome => ({
    state: 'unsupported',
    reason,
    time,
  });

  if (
    imprint.algorithm === undefined ||
    signer.digestAlgorithm === undefined ||
    signer.scheme === undefined
  ) {
    return unsupported('time-stamp-algorithm-unsupported');
  }
  if (token.criticalExtension) return unsupported('time-stamp-extension-unknown');
  if (!equalBytes(await crypto.digest(imprint.algorithm, input), imprint.digest)) {
    return invalid('time-stamp-imprint-wrong');
  }
  if (!(await bindsContent(token, crypto))) return invalid('time-stamp-attributes-wrong');
  const certificate = await findSigner(token, options);
  if (certificate === undefined) {
    return signer.certificateDigest === undefined
      ? invalid('time-stamp-attributes-wrong')
      : unsupported('time-stamp-certificate-absent');
  }
  if (!(await isSignedBy(signer, certificate, crypto))) return invalid('time-stamp-signature-wrong');
  if (!isForTimeStamping(certificate)) return invalid('time-stamp-usage-wrong');
  if (time < certificate.notBefore || time > certificate.notAfter) {
    return invalid('time-stamp-certificate-not-in-force');
  }
  if (time > options.now + skew) return invalid('time-stamp-in-future');
  const chain = await buildChain(certificate, [...token.certificates, ...options.pool], time, crypto);
  return { state: 'verified', time, authority: certificate.subject.text, chain };
};

const bindsContent = async (token: TimeStampToken, crypto: Crypto): Promise<boolean> => {
  const { contentType, messageDigest, digestAlgorithm } = token.signer;
  if (contentType !== oids.tstInfo || messageDigest === undefined || digestAlgorithm === undefined)
    return false;
  return equalBytes(await crypto.digest(digestAlgorithm, token.content), messageDigest);
};

const findSigner = async (
  token: TimeStampToken,
  options: VerifyTimeStampOptions,
): Promise<Certificate | undefined> => {
  const named = token.signer.certificateDigest;
  if (named === undefined) return undefined;
  for (const candidate of [...token.certificates, ...options.pool]) {
    if (await isDigestOf(named.algorithm, named.digest, candidate.der, options.crypto)) return candidate;
  }
  return undefined;
};

/** RFC 3161, section 2.3: this purpose, no other, and marked critical. */
const isForTimeStamping = ({ extensions }: Certificate): boolean => {
  const { extendedKeyUsage, keyUsage } = extensions;
  const signs =
    keyUsage === undefined || keyUsage.includes('digitalSignature') || keyUsage.includes('nonRepudiation');
  return (
    signs &&
    extendedKeyUsage?.critical === true &&
    extendedKeyUsage.purposes.length === 1 &&
    extendedKeyUsage.purposes[0] === oids.timeStamping
  );
};
