import type { CertificateKey, Signer } from '../../ports/index.ts';
import { fromPortSignature } from './algorithm.ts';
import { derBits, derContext, derInteger, derNull, derOid, derSequence, oids } from './der/index.ts';
import { type CertificateSubject, writeSubject } from './distinguished-name.ts';

/** What a request is made of. */
export interface CertificateRequestOptions {
  readonly subject: CertificateSubject;
  /** The whole SubjectPublicKeyInfo of the key, and its kind. */
  readonly key: {
    readonly type: Extract<CertificateKey['type'], 'P-256' | 'P-384' | 'RSA'>;
    readonly spki: Uint8Array;
  };
  /** Holds the private half: ECDSA with the digest of its curve, RSA by PKCS #1 v1.5 with SHA-256. */
  readonly signer: Pick<Signer, 'sign'>;
}

const algorithms = {
  'P-256': derSequence(derOid(oids.ecdsaWithSha256)),
  'P-384': derSequence(derOid(oids.ecdsaWithSha384)),
  RSA: derSequence(derOid(oids.sha256WithRsa), derNull()),
} as const;

/**
 * Creates a request for a certificate, as authorities take them (PKCS #10). What the
 * certificate may be used for is for the authority to write.
 *
 * @returns DER
 * @see RFC 2986, section 4
 */
export const createCertificateRequest = async ({
  subject,
  key,
  signer,
}: CertificateRequestOptions): Promise<Uint8Array> => {
  const body = derSequence(derInteger(0), writeSubject(subject), key.spki, derContext(0));
  const signature = await signer.sign(body);
  return derSequence(
    body,
    algorithms[key.type],
    derBits(key.type === 'RSA' ? signature : fromPortSignature(key.type, signature)),
  );
};
