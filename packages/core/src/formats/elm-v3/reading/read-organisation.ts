import type { JsonObject } from '../../../base/index.ts';
import type { LegalIdentifier, OrganisationReference, PostalAddress } from '../../../domain/index.ts';
import { countries } from '../../../vocabularies/index.ts';
import { readConcept } from '../concepts.ts';
import { fromSchemeName, legalSlots } from '../identifier-schemes.ts';
import { firstText, nodeOf, nodesOf, present, readMap, textOf } from './values.ts';

/** How a document was written: our own says what it says in our slots; a stranger's is read as far as it goes. */
export interface Reading {
  /** Begins the IRIs that mean something in this document only. */
  readonly local: readonly string[];
  readonly ours: boolean;
}

/** An IRI that means something outside the document. */
export const globalId = (node: JsonObject, { local }: Reading): string | undefined => {
  const id = textOf(node.id);
  return id === undefined || local.some((prefix) => id.startsWith(prefix)) ? undefined : id;
};

/** The code of the country, else what the document calls it. */
export const readCountry = (value: JsonObject[string] | undefined): string | undefined => {
  const concept = readConcept(countries, Array.isArray(value) ? value[0] : value);
  return concept?.code ?? concept?.label?.en ?? concept?.iri;
};

/** @see ELM 3.2, class Organisation */
export const readOrganisation = (node: JsonObject, reading: Reading): OrganisationReference | undefined => {
  const legalName = readMap(node.legalName) ?? readMap(node.prefLabel) ?? readMap(node.altLabel);
  if (legalName === undefined) return undefined;
  return present<OrganisationReference>({
    id: globalId(node, reading),
    legalName,
    identifiers: readIdentifiers(node),
    address: nodesOf(node.location)
      .map((location) => readAddress(location, reading))
      .find((address) => address !== undefined),
    homepage: firstText(nodeOf(node.homepage).contentURL),
  });
};

/** Numbers in their own slots, then all others by the name of their scheme. */
export const readIdentifiers = (node: JsonObject): LegalIdentifier[] => [
  ...legalSlots.flatMap(({ scheme, key }) =>
    nodesOf(node[key]).flatMap(({ notation }) => {
      const value = firstText(notation);
      return value === undefined ? [] : [{ scheme, value }];
    }),
  ),
  ...nodesOf(node.identifier).flatMap(({ schemeName, schemeAgency, notation }) => {
    const value = firstText(notation);
    const name = firstText(schemeName) ?? Object.values(readMap(schemeAgency) ?? {})[0] ?? 'other';
    return value === undefined ? [] : [{ scheme: fromSchemeName(name), value }];
  }),
];

/** @see ELM 3.2, classes Location and Address */
export const readAddress = (location: JsonObject, { ours }: Reading): PostalAddress | undefined => {
  const address = nodeOf(location.address);
  const country = readCountry(address.countryCode);
  if (country === undefined) return undefined;
  return present<PostalAddress>({
    country,
    region: anyOf(nodeOf(location.spatialCode).prefLabel),
    locality: anyOf(location.geographicName),
    // A stranger's address is one text; ours has its parts elsewhere.
    street: ours ? undefined : anyOf(nodeOf(address.fullAddress).noteLiteral),
  });
};

const anyOf = (value: JsonObject[string] | undefined): string | undefined =>
  Object.values(readMap(value) ?? {})[0];
