import { type Result, toHex } from '../../base/index.ts';
import type { CertificateKey, SignatureScheme } from '../../ports/index.ts';
import { readCertificateKey, readSignatureScheme } from './algorithm.ts';
import { type CertificateExtensions, readExtensions } from './certificate-extensions.ts';
import {
  context,
  DerCursor,
  type DerNode,
  primitiveContext,
  readBits,
  readDer,
  readIntegerHex,
  readSmallInteger,
  readTime,
  refuseDer,
  tags,
} from './der/index.ts';
import { type DistinguishedName, readName } from './distinguished-name.ts';

/** A certificate as plain data. Nothing in it is checked: see `buildChain`. Times are milliseconds since 1970. */
export interface Certificate {
  readonly der: Uint8Array;
  readonly toBeSigned: Uint8Array;
  /** Hexadecimal of the INTEGER's octets. */
  readonly serialNumber: string;
  readonly issuer: DistinguishedName;
  readonly subject: DistinguishedName;
  readonly notBefore: number;
  readonly notAfter: number;
  /** `undefined` where we take no such key. */
  readonly key: CertificateKey | undefined;
  /** `undefined` where we trust no such signature. */
  readonly scheme: SignatureScheme | undefined;
  readonly signature: Uint8Array;
  readonly extensions: CertificateExtensions;
}

/** Why bytes are no certificate that we read. */
export type CertificateFault = 'der-malformed';

const largestCertificate = 16_384;

/**
 * Reads an X.509 certificate of version 3.
 *
 * @see RFC 5280, section 4.1
 */
export const parseCertificate = (bytes: Uint8Array): Result<Certificate, CertificateFault> =>
  readDer(bytes.length > largestCertificate ? new Uint8Array() : bytes, readCertificate);

/** As `parseCertificate`, inside a larger structure. */
export const readCertificate = (node: DerNode): Certificate => {
  if (node.bytes.length > largestCertificate) return refuseDer('certificate too large');
  const outer = new DerCursor(node);
  const body = outer.next(tags.sequence);
  const algorithm = outer.next(tags.sequence);
  const signature = readBits(outer.next());
  outer.end();

  const cursor = new DerCursor(body);
  const version = cursor.optional(context(0));
  if (version?.children[0] === undefined || readSmallInteger(version.children[0]) !== 2) {
    return refuseDer('not of version 3');
  }
  const serialNumber = readIntegerHex(cursor.next());
  const algorithmInside = cursor.next(tags.sequence);
  // The algorithm stands inside and outside the signed part: both must say the same.
  if (toHex(algorithmInside.bytes) !== toHex(algorithm.bytes)) return refuseDer('two algorithms');
  const issuer = readName(cursor.next());
  const validity = new DerCursor(cursor.next());
  const notBefore = readTime(validity.next());
  const notAfter = readTime(validity.next());
  validity.end();
  const subject = readName(cursor.next());
  const key = readCertificateKey(cursor.next(tags.sequence));
  cursor.optional(primitiveContext(1));
  cursor.optional(primitiveContext(2));
  const extensions = readExtensions(cursor.optional(context(3)));
  cursor.end();
  return {
    der: node.bytes,
    toBeSigned: body.bytes,
    serialNumber,
    issuer,
    subject,
    notBefore,
    notAfter,
    key,
    scheme: readSignatureScheme(algorithm),
    signature,
    extensions,
  };
};
