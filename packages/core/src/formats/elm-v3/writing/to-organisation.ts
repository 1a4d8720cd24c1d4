import type { JsonObject } from '../../../base/index.ts';
import type { LegalIdentifier, OrganisationReference, PostalAddress } from '../../../domain/index.ts';
import { countries } from '../../../vocabularies/index.ts';
import { toConceptNode, toListedConcept } from '../concepts.ts';
import { legalSlots, toSchemeName } from '../identifier-schemes.ts';
import { type Nodes, stated } from './nodes.ts';

/** @see ELM 3.2, class Organisation. The shapes demand a location: without an address there is none. */
export const toOrganisation = (organisation: OrganisationReference, nodes: Nodes): JsonObject =>
  nodes.once(JSON.stringify(organisation), () =>
    stated({
      id: organisation.id ?? nodes.id('organisation'),
      type: 'Organisation',
      legalName: { ...organisation.legalName },
      ...toIdentifiers(organisation.identifiers, organisation.address?.country, nodes),
      location: organisation.address === undefined ? [] : [toLocation(organisation.address, nodes)],
      homepage: organisation.homepage === undefined ? [] : [nodes.webResource(organisation.homepage)],
    }),
  );

/** Numbers of a kind that has a slot go there, when the country is known; all others are plain identifiers. */
const toIdentifiers = (
  identifiers: readonly LegalIdentifier[],
  country: string | undefined,
  nodes: Nodes,
): JsonObject => {
  const others = new Set(identifiers);
  const slots: JsonObject = {};
  for (const { scheme, key, many } of country === undefined ? [] : legalSlots) {
    const mine = identifiers.filter((identifier) => identifier.scheme === scheme);
    const taken = many ? mine : mine.slice(0, 1);
    for (const identifier of taken) others.delete(identifier);
    const written = taken.map(({ value }) => ({
      id: nodes.id('legal-identifier'),
      type: 'LegalIdentifier',
      notation: value,
      spatial: toListedConcept(countries, country as string),
    }));
    if (written[0] !== undefined) slots[key] = many ? written : written[0];
  }
  return {
    ...slots,
    identifier: [...others].map(({ scheme, value }) => nodes.identifier(toSchemeName(scheme), value)),
  };
};

/** @see ELM 3.2, classes Location and Address */
export const toLocation = (
  { country, region, locality, street, postalCode }: PostalAddress,
  nodes: Nodes,
): JsonObject => {
  const town = [postalCode, locality].filter((part) => part !== undefined).join(' ');
  const full = [street, town].filter((part) => part !== undefined && part !== '').join(', ');
  const isMoreThanTown = street !== undefined || postalCode !== undefined;
  return stated({
    id: nodes.id('location'),
    type: 'Location',
    address: [
      stated({
        id: nodes.id('address'),
        type: 'Address',
        countryCode: toListedConcept(countries, country),
        fullAddress: isMoreThanTown ? nodes.note({ [nodes.language]: full }) : undefined,
      }),
    ],
    geographicName: locality === undefined ? undefined : { [nodes.language]: locality },
    // The slot wants a code of the administrative units; we know the name only.
    spatialCode:
      region === undefined
        ? []
        : [toConceptNode(nodes.id('region'), undefined, { [nodes.language]: region })],
  });
};
