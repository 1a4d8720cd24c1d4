import {
  type DerNode,
  derOid,
  derPrintable,
  derSequence,
  derSet,
  derUtf8,
  oids,
  readOid,
  readText,
  refuseDer,
  tags,
} from './der/index.ts';

/** A name out of a certificate. */
export interface DistinguishedName {
  /** As it stands in the certificate: names are the same when these are. */
  readonly der: Uint8Array;
  /** Values by object identifier, in order. */
  readonly attributes: readonly { readonly oid: string; readonly value: string }[];
  /** For people: `CN=…, O=…`. */
  readonly text: string;
}

const shortNames: ReadonlyMap<string, string> = new Map([
  [oids.commonName, 'CN'],
  [oids.surname, 'SN'],
  [oids.serialNumber, 'SERIALNUMBER'],
  [oids.country, 'C'],
  [oids.locality, 'L'],
  [oids.organisation, 'O'],
  [oids.organisationalUnit, 'OU'],
  [oids.givenName, 'GN'],
  [oids.organisationIdentifier, 'organizationIdentifier'],
]);

const mostAttributes = 40;

/** Reads a Name. Attributes whose value is no text are left out of `attributes`, never out of `der`. */
export const readName = (node: DerNode): DistinguishedName => {
  if (node.tag !== tags.sequence) return refuseDer('not a name');
  const pairs = node.children.flatMap((relative) => relative.children);
  if (pairs.length > mostAttributes) return refuseDer('name too long');
  const attributes = pairs.flatMap(({ children: [type, value] }) =>
    type === undefined || value === undefined || !textTags.has(value.tag)
      ? []
      : [{ oid: readOid(type), value: readText(value) }],
  );
  const text = attributes.map(({ oid, value }) => `${shortNames.get(oid) ?? oid}=${value}`).join(', ');
  return { der: node.bytes, attributes, text };
};

const textTags = new Set<number>([
  tags.utf8String,
  tags.printableString,
  tags.teletexString,
  tags.ia5String,
  tags.bmpString,
]);

/** The first value of an attribute. */
export const findAttribute = (name: DistinguishedName, oid: string): string | undefined =>
  name.attributes.find((attribute) => attribute.oid === oid)?.value;

/** Writes a Name, one attribute a step: countries as PrintableString (RFC 5280, appendix A), all else as UTF-8. */
export const writeName = (attributes: readonly (readonly [oid: string, value: string])[]): Uint8Array =>
  derSequence(
    ...attributes.map(([oid, value]) => {
      const text = oid === oids.country ? derPrintable(value) : derUtf8(value);
      return derSet(derSequence(derOid(oid), text));
    }),
  );

/** The name that a certificate of an organisation carries. */
export interface CertificateSubject {
  readonly name: string;
  readonly organisation: string;
  /** ISO 3166-1, two letters. */
  readonly country: string;
  /** `organizationIdentifier` as ETSI EN 319 412-1 has it, e.g. `VATAT-U12345678`. */
  readonly identifier?: string;
}

/** Writes the name of an organisation. */
export const writeSubject = ({ name, organisation, country, identifier }: CertificateSubject): Uint8Array =>
  writeName([
    [oids.country, country],
    [oids.organisation, organisation],
    ...(identifier === undefined ? [] : ([[oids.organisationIdentifier, identifier]] as const)),
    [oids.commonName, name],
  ]);
