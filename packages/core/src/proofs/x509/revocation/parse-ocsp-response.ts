import type { Result } from '../../../base/index.ts';
import type { DigestAlgorithm } from '../../../ports/index.ts';
import { readDigestAlgorithm, readSignatureScheme } from '../algorithm.ts';
import type { Signed } from '../build-chain.ts';
import {
  context,
  DerCursor,
  type DerNode,
  oids,
  primitiveContext,
  readBits,
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

/** What an OCSP response says of one certificate. Times are milliseconds since 1970. */
export interface OcspEntry {
  /** `undefined` where the responder names the issuer by a digest that we don't take. */
  readonly algorithm: DigestAlgorithm | 'sha-1' | undefined;
  readonly issuerNameDigest: Uint8Array;
  readonly issuerKeyDigest: Uint8Array;
  readonly serialNumber: string;
  readonly status: 'good' | 'revoked' | 'unknown';
  readonly revokedAt?: number;
  readonly thisUpdate: number;
  readonly nextUpdate?: number;
}

/** An OCSP response as plain data; nothing in it is checked. */
export interface OcspResponse extends Signed {
  readonly kind: 'ocsp';
  readonly producedAt: number;
  readonly entries: readonly OcspEntry[];
  readonly certificates: readonly Certificate[];
}

const largestResponse = 65_536;
const mostMembers = 20;

/**
 * Reads a successful OCSP response, or the BasicOCSPResponse inside one: both
 * are found in seals.
 *
 * @see RFC 6960, section 4.2.1
 */
export const parseOcspResponse = (bytes: Uint8Array): Result<OcspResponse, 'der-malformed'> =>
  readDer(bytes.length > largestResponse ? new Uint8Array() : bytes, (node) => {
    if (node.children[0]?.tag !== tags.enumerated) return readBasicResponse(node);
    const outer = new DerCursor(node);
    if (readSmallInteger(outer.next(), tags.enumerated) !== 0) return refuseDer('not successful');
    const response = new DerCursor(outer.next(context(0)).children[0] ?? refuseDer('empty'));
    outer.end();
    if (readOid(response.next()) !== oids.ocspBasic) return refuseDer('of another type');
    const basic = readDer(readOctets(response.next()), readBasicResponse);
    response.end();
    return basic.ok ? basic.value : refuseDer('response malformed');
  });

const readBasicResponse = (node: DerNode): OcspResponse => {
  const cursor = new DerCursor(node);
  const body = cursor.next(tags.sequence);
  const scheme = readSignatureScheme(cursor.next());
  const signature = readBits(cursor.next());
  const carried = cursor.optional(context(0))?.children[0]?.children ?? [];
  cursor.end();
  const data = new DerCursor(body);
  data.optional(context(0));
  // The responder is found by whose key made the signature, not by its name.
  if (data.optional(context(1), context(2)) === undefined) return refuseDer('no responder');
  const producedAt = readTime(data.next(tags.generalizedTime));
  const entries = data.next(tags.sequence).children;
  data.optional(context(1));
  data.end();
  if (entries.length > mostMembers || carried.length > mostMembers) return refuseDer('too many members');
  return {
    kind: 'ocsp',
    toBeSigned: body.bytes,
    scheme,
    signature,
    producedAt,
    entries: entries.map(readEntry),
    certificates: carried.map(readCertificate),
  };
};

const readEntry = (node: DerNode): OcspEntry => {
  const cursor = new DerCursor(node);
  const identifier = new DerCursor(cursor.next());
  const algorithm = identifier.next(tags.sequence);
  const issuerNameDigest = readOctets(identifier.next());
  const issuerKeyDigest = readOctets(identifier.next());
  const serialNumber = readIntegerHex(identifier.next());
  identifier.end();
  const status = cursor.next();
  const thisUpdate = readTime(cursor.next());
  const nextUpdate = cursor.optional(context(0))?.children[0];
  cursor.optional(context(1));
  cursor.end();
  return {
    algorithm: readIdentifierAlgorithm(algorithm),
    issuerNameDigest,
    issuerKeyDigest,
    serialNumber,
    thisUpdate,
    ...(nextUpdate === undefined ? {} : { nextUpdate: readTime(nextUpdate) }),
    ...readStatus(status),
  };
};

const readIdentifierAlgorithm = (node: DerNode): OcspEntry['algorithm'] =>
  readOid(new DerCursor(node).next()) === oids.sha1 ? 'sha-1' : readDigestAlgorithm(node);

const readStatus = (node: DerNode): Pick<OcspEntry, 'status' | 'revokedAt'> => {
  if (node.tag === primitiveContext(0)) return { status: 'good' };
  if (node.tag === primitiveContext(2)) return { status: 'unknown' };
  const time = new DerCursor(node, context(1)).next(tags.generalizedTime);
  return { status: 'revoked', revokedAt: readTime(time) };
};
