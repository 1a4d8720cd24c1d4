/** Digest algorithms that core asks for. */
export type DigestAlgorithm = 'sha-256' | 'sha-384' | 'sha-512';

/** Signature algorithms by the name of the key that makes them. */
export type KeyType = 'Ed25519' | 'P-256' | 'P-384';

/** A public key: raw point for Ed25519 (32 bytes), compressed SEC1 point for the NIST curves. */
export interface PublicKey {
  readonly type: KeyType;
  readonly bytes: Uint8Array;
}

/**
 * A public key out of a certificate, already read: `spki` is its whole
 * SubjectPublicKeyInfo in DER, `bytes` what that holds (the uncompressed point of
 * a NIST curve, the raw point of Ed25519, the RSAPublicKey in DER).
 */
export interface CertificateKey {
  readonly type: 'RSA' | 'P-256' | 'P-384' | 'P-521' | 'Ed25519';
  readonly spki: Uint8Array;
  readonly bytes: Uint8Array;
}

/** How a signature under a certificate is made. RSA-PSS salts are as long as the digest; Ed25519 digests by itself. */
export interface SignatureScheme {
  readonly family: 'rsa-pkcs1' | 'rsa-pss' | 'ecdsa' | 'ed25519';
  readonly digest: DigestAlgorithm;
}

/** Either at once (Node) or later (browsers). Callers always `await`. */
export type Awaitable<T> = T | Promise<T>;

/**
 * The cryptographic primitives that core needs from its platform.
 *
 * `verify` answers false for anything that is not a valid signature under RFC 8032
 * (no small-order or non-canonical points) or FIPS 186-5; it never throws on hostile bytes.
 * ECDSA signatures are IEEE P1363 (r‖s).
 */
export interface Crypto {
  digest(algorithm: DigestAlgorithm, data: Uint8Array): Awaitable<Uint8Array>;
  /**
   * SHA-256 of a text's UTF-8 in lower-case hexadecimal, at once. Platforms that
   * can't leave it out: core then has its own, which is slower.
   */
  sha256Hex?(text: string): string;
  verify(key: PublicKey, signature: Uint8Array, data: Uint8Array): Awaitable<boolean>;
  /** As `verify`, for keys and schemes of certificates; false too where the key is not of the scheme's family. */
  verifyWithCertificate(
    key: CertificateKey,
    scheme: SignatureScheme,
    signature: Uint8Array,
    data: Uint8Array,
  ): Awaitable<boolean>;
  /** Inflates gzip; fails with a Problem `too-large` once the OUTPUT passes `maxBytes`, or `gzip-malformed`. */
  gunzip(data: Uint8Array, maxBytes: number): Awaitable<Uint8Array>;
  gzip(data: Uint8Array): Awaitable<Uint8Array>;
}
