import { toHex } from '../../base/index.ts';
import {
  context,
  DerCursor,
  type DerNode,
  oids,
  primitiveContext,
  readBoolean,
  readDer,
  readNamedBits,
  readOctets,
  readOid,
  readSmallInteger,
  refuseDer,
  tags,
} from './der/index.ts';

/** Uses of a key in the order of their bits (RFC 5280, section 4.2.1.3). */
const keyUses = [
  'digitalSignature',
  'nonRepudiation',
  'keyEncipherment',
  'dataEncipherment',
  'keyAgreement',
  'keyCertSign',
  'cRLSign',
  'encipherOnly',
  'decipherOnly',
] as const;
export type KeyUsage = (typeof keyUses)[number];

/** What a certificate claims of its qualification under eIDAS. Only a trusted list can confirm it. */
export interface QcStatements {
  readonly compliance: boolean;
  /** The private key is in a qualified device. */
  readonly device: boolean;
  readonly types: readonly ('e-signature' | 'e-seal' | 'web')[];
  /** Set by practice authorities like ours: nothing that the certificate says is real. */
  readonly practice: boolean;
}

/** The extensions that we understand. */
export interface CertificateExtensions {
  readonly authority: boolean;
  readonly pathLength?: number;
  readonly keyUsage?: readonly KeyUsage[];
  readonly extendedKeyUsage?: { readonly purposes: readonly string[]; readonly critical: boolean };
  /** Hexadecimal. */
  readonly subjectKeyIdentifier?: string;
  readonly authorityKeyIdentifier?: string;
  readonly qcStatements?: QcStatements;
  /** Addresses of lists of revoked certificates, as the certificate gives them. */
  readonly revocationLists?: readonly string[];
  /** The certificate's own revocation need not be asked for: responders of short life. */
  readonly ocspNoCheck: boolean;
  /** Critical extensions that we don't understand: such a certificate must not be relied on. */
  readonly unknownCritical: readonly string[];
}

type Draft = { -readonly [Name in keyof CertificateExtensions]?: CertificateExtensions[Name] };
type Reader = (draft: Draft, value: DerNode, critical: boolean) => void;

const readers: Readonly<Record<string, Reader>> = {
  [oids.basicConstraints]: (draft, value) => {
    const cursor = new DerCursor(value);
    const authority = cursor.optional(tags.boolean);
    const length = cursor.optional(tags.integer);
    cursor.end();
    draft.authority = authority !== undefined && readBoolean(authority);
    if (length !== undefined) draft.pathLength = readSmallInteger(length);
  },
  [oids.keyUsage]: (draft, value) => {
    draft.keyUsage = readNamedBits(value).flatMap((bit) => keyUses[bit] ?? []);
  },
  [oids.extendedKeyUsage]: (draft, value, critical) => {
    draft.extendedKeyUsage = { purposes: new DerCursor(value).rest().map(readOid), critical };
  },
  [oids.subjectKeyIdentifier]: (draft, value) => {
    draft.subjectKeyIdentifier = toHex(readOctets(value));
  },
  [oids.authorityKeyIdentifier]: (draft, value) => {
    const identifier = new DerCursor(value).optional(primitiveContext(0));
    if (identifier !== undefined) draft.authorityKeyIdentifier = toHex(identifier.content);
  },
  [oids.qcStatements]: (draft, value) => {
    draft.qcStatements = readQcStatements(value);
  },
  [oids.ocspNoCheck]: (draft) => {
    draft.ocspNoCheck = true;
  },
  [oids.crlDistributionPoints]: (draft, value) => {
    draft.revocationLists = value.children.flatMap(readListAddresses).slice(0, mostListAddresses);
  },
  // Policies and other names limit nothing that we ask of a certificate.
  [oids.certificatePolicies]: () => {},
  [oids.subjectAltName]: () => {},
};

const mostExtensions = 40;
const mostListAddresses = 4;

/** Reads `[3] Extensions` of a certificate, or its absence. */
export const readExtensions = (node: DerNode | undefined): CertificateExtensions => {
  const draft: Draft = {};
  const unknownCritical: string[] = [];
  const seen = new Set<string>();
  for (const { oid, critical, value } of readExtensionList(node)) {
    if (seen.has(oid)) return refuseDer('extension doubled');
    seen.add(oid);
    const read = Object.hasOwn(readers, oid) ? readers[oid] : undefined;
    if (read === undefined) {
      if (critical) unknownCritical.push(oid);
      continue;
    }
    const inner = readDer(value, (content) => read(draft, content, critical));
    if (!inner.ok) return refuseDer('extension malformed');
  }
  return { authority: false, ocspNoCheck: false, ...draft, unknownCritical };
};

/** The extensions of a certificate, list or response, undecoded. */
export const readExtensionList = (
  node: DerNode | undefined,
): readonly { oid: string; critical: boolean; value: Uint8Array }[] => {
  if (node === undefined) return [];
  const list = node.children[0];
  if (list?.tag !== tags.sequence || node.children.length !== 1 || list.children.length > mostExtensions) {
    return refuseDer('extensions malformed');
  }
  return list.children.map((extension) => {
    const cursor = new DerCursor(extension);
    const oid = readOid(cursor.next());
    const critical = cursor.optional(tags.boolean);
    const value = readOctets(cursor.next());
    cursor.end();
    return { oid, critical: critical !== undefined && readBoolean(critical), value };
  });
};

/** The addresses of one DistributionPoint that gives any (RFC 5280, section 4.2.1.13). */
const readListAddresses = (point: DerNode): readonly string[] => {
  const name = point.children.find(({ tag }) => tag === context(0))?.children[0];
  const names = name?.tag === context(0) ? name.children : [];
  return names
    .filter(({ tag, content }) => tag === primitiveContext(6) && content.length <= 2_000)
    .map(({ content }) => String.fromCharCode(...content));
};

const qcTypes: ReadonlyMap<string, QcStatements['types'][number]> = new Map([
  [oids.qcTypeSignature, 'e-signature'],
  [oids.qcTypeSeal, 'e-seal'],
  [oids.qcTypeWeb, 'web'],
]);

/** @see ETSI EN 319 412-5, section 4 */
const readQcStatements = (node: DerNode): QcStatements => {
  const statements = new Map(
    new DerCursor(node).rest().map((statement) => {
      const cursor = new DerCursor(statement);
      return [readOid(cursor.next()), cursor.rest()[0]] as const;
    }),
  );
  const types = statements.get(oids.qcType);
  return {
    compliance: statements.has(oids.qcCompliance),
    device: statements.has(oids.qcDevice),
    types:
      types === undefined
        ? []
        : new DerCursor(types).rest().flatMap((type) => qcTypes.get(readOid(type)) ?? []),
    practice: statements.has(oids.practice),
  };
};
