import type { CertificateKey, Crypto, PublicKey, Random, Signer } from '../../../ports/index.ts';
import { fromPortSignature, writePublicKey, writeSignatureAlgorithm } from '../algorithm.ts';
import {
  der,
  derBits,
  derBoolean,
  derContext,
  derInteger,
  derNamedBits,
  derOctets,
  derOid,
  derSequence,
  derTime,
  oids,
  primitiveContext,
} from '../der/index.ts';

/** A key that is certified: one of ours, or whole, as a request brings it. */
export type CertifiedKey = PublicKey | Pick<CertificateKey, 'spki' | 'bytes'>;

/** What a new certificate says. Names are DER, times milliseconds since 1970. */
export interface CertificateContent {
  readonly issuerName: Uint8Array;
  readonly issuerKey: PublicKey;
  readonly subjectName: Uint8Array;
  readonly subjectKey: CertifiedKey;
  readonly notBefore: number;
  readonly notAfter: number;
  /** Numbers of the bits of keyUsage. */
  readonly keyUsage: readonly number[];
  readonly authority?: boolean;
  /** The one purpose of the key, marked critical. */
  readonly purpose?: string;
}

/** Signs what certificates, lists and tokens have in common: body, algorithm, signature. */
export const sign = async (body: Uint8Array, signer: Signer): Promise<Uint8Array> => {
  const { type } = signer.publicKey;
  const signature = fromPortSignature(type, await signer.sign(body));
  return derSequence(body, writeSignatureAlgorithm(type), derBits(signature));
};

/** Creates a certificate that says of itself that it is for practice. */
export const createCertificate = (
  content: CertificateContent,
  signer: Signer,
  random: Random,
  crypto: Crypto,
): Promise<Uint8Array> =>
  writeCertificate(
    content,
    [extension(oids.qcStatements, derSequence(derSequence(derOid(oids.practice))))],
    signer,
    random,
    crypto,
  );

/** Writes and signs a certificate with further extensions. */
export const writeCertificate = async (
  content: CertificateContent,
  extensions: readonly Uint8Array[],
  signer: Signer,
  random: Random,
  crypto: Crypto,
): Promise<Uint8Array> => {
  const { subjectKey, issuerKey } = content;
  const body = derSequence(
    derContext(0, derInteger(2)),
    derInteger(drawSerialNumber(random)),
    writeSignatureAlgorithm(signer.publicKey.type),
    content.issuerName,
    derSequence(derTime(content.notBefore), derTime(content.notAfter)),
    content.subjectName,
    'spki' in subjectKey ? subjectKey.spki : writePublicKey(subjectKey),
    derContext(
      3,
      derSequence(
        extension(
          oids.basicConstraints,
          content.authority ? derSequence(derBoolean(true)) : derSequence(),
          true,
        ),
        extension(oids.keyUsage, derNamedBits(...content.keyUsage), true),
        ...(content.purpose === undefined
          ? []
          : [extension(oids.extendedKeyUsage, derSequence(derOid(content.purpose)), true)]),
        extension(oids.subjectKeyIdentifier, derOctets(await toKeyIdentifier(subjectKey, crypto))),
        extension(
          oids.authorityKeyIdentifier,
          derSequence(der(primitiveContext(0), await toKeyIdentifier(issuerKey, crypto))),
        ),
        ...extensions,
      ),
    ),
  );
  return sign(body, signer);
};

/** One Extension. */
export const extension = (oid: string, value: Uint8Array, critical = false): Uint8Array =>
  derSequence(derOid(oid), ...(critical ? [derBoolean(true)] : []), derOctets(value));

/** RFC 7093, section 2, method 1. */
export const toKeyIdentifier = async (key: Pick<PublicKey, 'bytes'>, crypto: Crypto): Promise<Uint8Array> =>
  (await crypto.digest('sha-256', key.bytes)).slice(0, 20);

/** 127 bits of chance: positive, and not to be guessed (RFC 5280, section 4.1.2.2). */
export const drawSerialNumber = (random: Random): Uint8Array => {
  const bytes = random.bytes(16);
  bytes[0] = ((bytes[0] ?? 0) & 0x7f) | 0x40;
  return bytes;
};
