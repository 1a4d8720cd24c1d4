import type { Result } from '../../../base/index.ts';
import type { DigestAlgorithm, SignatureScheme } from '../../../ports/index.ts';
import { readDigestAlgorithm, readSignatureScheme } from '../algorithm.ts';
import {
  context,
  DerCursor,
  type DerNode,
  der,
  oids,
  primitiveContext,
  readDer,
  readIntegerHex,
  readOctets,
  readOid,
  readSmallInteger,
  readTime,
  refuseDer,
  tags,
} from '../der/index.ts';
import { type Certificate, readCertificate } from '../parse-certificate.ts';

/** A time-stamp token as plain data; nothing in it is checked. */
export interface TimeStampToken {
  readonly imprint: { readonly algorithm: DigestAlgorithm | undefined; readonly digest: Uint8Array };
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly policy: string;
  /** The TSTInfo as it stands: what the message digest is of. */
  readonly content: Uint8Array;
  /** A critical extension that we don't understand. */
  readonly criticalExtension: boolean;
  readonly certificates: readonly Certificate[];
  readonly signer: TokenSigner;
}

/** The one SignerInfo of a token. */
export interface TokenSigner {
  readonly digestAlgorithm: DigestAlgorithm | undefined;
  readonly scheme: SignatureScheme | undefined;
  readonly signature: Uint8Array;
  /** The signed attributes as the SET that the signature is over. */
  readonly toBeSigned: Uint8Array;
  readonly contentType: string | undefined;
  readonly messageDigest: Uint8Array | undefined;
  /** The first certificate that the signed attributes name: the signer's. */
  readonly certificateDigest:
    | { readonly algorithm: DigestAlgorithm | 'sha-1'; readonly digest: Uint8Array }
    | undefined;
}

const largestToken = 65_536;
const mostCertificates = 12;

/**
 * Reads a time-stamp token: a SignedData over a TSTInfo, with one signer and
 * signed attributes.
 *
 * @see RFC 3161, section 2.4.2; RFC 5652, section 5
 */
export const parseTimeStampToken = (bytes: Uint8Array): Result<TimeStampToken, 'der-malformed'> =>
  readDer(bytes.length > largestToken ? new Uint8Array() : bytes, (node) => {
    const outer = new DerCursor(node);
    if (readOid(outer.next()) !== oids.signedData) return refuseDer('not signed data');
    const signedData = new DerCursor(only(outer.next(context(0))));
    outer.end();
    readSmallInteger(signedData.next());
    signedData.next(tags.set);
    const encapsulated = new DerCursor(signedData.next());
    if (readOid(encapsulated.next()) !== oids.tstInfo) return refuseDer('not a time stamp');
    const content = readOctets(only(encapsulated.next(context(0))));
    encapsulated.end();
    const carried = signedData.optional(context(0))?.children ?? [];
    if (carried.length > mostCertificates) return refuseDer('too many certificates');
    signedData.optional(context(1));
    const signer = readSigner(only(signedData.next(tags.set)));
    signedData.end();
    const info = readDer(content, readTstInfo);
    if (!info.ok) return refuseDer('TSTInfo malformed');
    // Attribute certificates may stand beside certificates.
    const certificates = carried.filter(({ tag }) => tag === tags.sequence).map(readCertificate);
    return { ...info.value, content, certificates, signer };
  });

const only = (node: DerNode): DerNode =>
  node.children.length === 1 ? (node.children[0] as DerNode) : refuseDer('not exactly one member');

const readTstInfo = (node: DerNode) => {
  const cursor = new DerCursor(node);
  if (readSmallInteger(cursor.next()) !== 1) return refuseDer('not of version 1');
  const policy = readOid(cursor.next());
  const imprint = new DerCursor(cursor.next());
  const algorithm = readDigestAlgorithm(imprint.next());
  const digest = readOctets(imprint.next());
  imprint.end();
  readIntegerHex(cursor.next());
  const time = readTime(cursor.next(tags.generalizedTime));
  cursor.optional(tags.sequence);
  cursor.optional(tags.boolean);
  cursor.optional(tags.integer);
  cursor.optional(context(0));
  const extensions = cursor.optional(context(1))?.children ?? [];
  cursor.end();
  const criticalExtension = extensions.some(({ children }) => children[1]?.tag === tags.boolean);
  return { imprint: { algorithm, digest }, time, policy, criticalExtension };
};

const readSigner = (node: DerNode): TokenSigner => {
  const cursor = new DerCursor(node);
  readSmallInteger(cursor.next());
  // The certificate is found by the signed attributes, not by this identifier, which nothing protects.
  if (cursor.optional(tags.sequence, primitiveContext(0)) === undefined) return refuseDer('no signer');
  const digestAlgorithm = readDigestAlgorithm(cursor.next());
  const attributes = cursor.next(context(0));
  const scheme = readSignatureScheme(cursor.next(), digestAlgorithm);
  const signature = readOctets(cursor.next());
  cursor.optional(context(1));
  cursor.end();

  const values = readAttributes(attributes);
  const contentType = values.get(oids.contentType);
  const messageDigest = values.get(oids.messageDigest);
  return {
    digestAlgorithm,
    scheme,
    signature,
    // RFC 5652, section 5.4: the signature is over the attributes as SET OF, not as [0].
    toBeSigned: der(tags.set, attributes.content),
    contentType: contentType && readOid(contentType),
    messageDigest: messageDigest && readOctets(messageDigest),
    certificateDigest: readCertificateDigest(values),
  };
};

/** Attributes with one value each, by type; an attribute that stands twice is refused. */
const readAttributes = (node: DerNode): ReadonlyMap<string, DerNode> => {
  const values = new Map<string, DerNode>();
  for (const attribute of node.children) {
    const cursor = new DerCursor(attribute);
    const oid = readOid(cursor.next());
    const set = cursor.next(tags.set);
    if (values.has(oid)) return refuseDer('attribute doubled');
    if (set.children[0] !== undefined) values.set(oid, set.children[0]);
  }
  return values;
};

/** @see RFC 5035, sections 3 and 4 */
const readCertificateDigest = (values: ReadonlyMap<string, DerNode>): TokenSigner['certificateDigest'] => {
  const attribute = values.get(oids.signingCertificateV2) ?? values.get(oids.signingCertificate);
  if (attribute === undefined) return undefined;
  const first = new DerCursor(new DerCursor(attribute).next(tags.sequence)).next(tags.sequence);
  const cursor = new DerCursor(first);
  if (!values.has(oids.signingCertificateV2)) {
    return { algorithm: 'sha-1', digest: readOctets(cursor.next()) };
  }
  const named = cursor.optional(tags.sequence);
  const algorithm = named === undefined ? 'sha-256' : readDigestAlgorithm(named);
  const digest = readOctets(cursor.next());
  return algorithm && { algorithm, digest };
};
