import type { Result } from '../../../base/index.ts';
import { readSignatureScheme } from '../algorithm.ts';
import type { Signed } from '../build-chain.ts';
import { readExtensionList } from '../certificate-extensions.ts';
import {
  context,
  DerCursor,
  type DerNode,
  oids,
  primitiveContext,
  readBits,
  readDer,
  readIntegerHex,
  readSmallInteger,
  readTime,
  refuseDer,
  tags,
} from '../der/index.ts';
import { type DistinguishedName, readName } from '../distinguished-name.ts';

/** A certificate revocation list as plain data; nothing in it is checked. Times are milliseconds since 1970. */
export interface RevocationList extends Signed {
  readonly kind: 'crl';
  readonly issuer: DistinguishedName;
  readonly thisUpdate: number;
  readonly nextUpdate?: number;
  /** When, by serial number. */
  readonly revoked: ReadonlyMap<string, number>;
  /** Which certificates of the issuer it speaks of. `unknown`: it says so in a way that we don't understand. */
  readonly scope: 'all' | 'authorities' | 'others' | 'unknown';
}

const largestList = 1_048_576;

/**
 * Reads a certificate revocation list.
 *
 * @see RFC 5280, section 5
 */
export const parseRevocationList = (bytes: Uint8Array): Result<RevocationList, 'der-malformed'> =>
  readDer(bytes.length > largestList ? new Uint8Array() : bytes, (node) => {
    const outer = new DerCursor(node);
    const body = outer.next(tags.sequence);
    const scheme = readSignatureScheme(outer.next());
    const signature = readBits(outer.next());
    outer.end();
    const cursor = new DerCursor(body);
    const version = cursor.optional(tags.integer);
    if (version !== undefined && readSmallInteger(version) !== 1) return refuseDer('of another version');
    cursor.next(tags.sequence);
    const issuer = readName(cursor.next());
    const thisUpdate = readTime(cursor.next());
    const nextUpdate = cursor.optional(tags.utcTime, tags.generalizedTime);
    const entries = cursor.optional(tags.sequence)?.children ?? [];
    const extensions = cursor.optional(context(0));
    cursor.end();
    return {
      kind: 'crl' as const,
      toBeSigned: body.bytes,
      scheme,
      signature,
      issuer,
      thisUpdate,
      ...(nextUpdate === undefined ? {} : { nextUpdate: readTime(nextUpdate) }),
      revoked: new Map(entries.map(readEntry)),
      scope: readScope(extensions),
    };
  });

const readEntry = (node: DerNode): [serialNumber: string, revokedAt: number] => {
  const cursor = new DerCursor(node);
  const serialNumber = readIntegerHex(cursor.next());
  const revokedAt = readTime(cursor.next());
  cursor.optional(tags.sequence);
  cursor.end();
  return [serialNumber, revokedAt];
};

/** RFC 5280, section 5.2: a critical extension that isn't understood forbids to rely on the list. */
const readScope = (extensions: DerNode | undefined): RevocationList['scope'] => {
  let scope: RevocationList['scope'] = 'all';
  for (const { oid, critical, value } of readExtensionList(extensions)) {
    if (oid === oids.issuingDistributionPoint) {
      const read = readDer(value, readDistributionPoint);
      scope = read.ok ? read.value : 'unknown';
    } else if (critical) {
      return 'unknown';
    }
  }
  return scope;
};

/** Which of the issuer's certificates; partial by reason, indirect or for attribute certificates is `unknown`. */
const readDistributionPoint = (node: DerNode): RevocationList['scope'] => {
  const members = new DerCursor(node).rest().map(({ tag }) => tag);
  const others = members.includes(primitiveContext(1));
  const authorities = members.includes(primitiveContext(2));
  const known = [context(0), primitiveContext(1), primitiveContext(2)];
  if (members.some((tag) => !known.includes(tag)) || (others && authorities)) return 'unknown';
  return others ? 'others' : authorities ? 'authorities' : 'all';
};
