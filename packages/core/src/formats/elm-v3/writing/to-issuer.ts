import type { JsonObject } from '../../../base/index.ts';
import type { CredentialContent } from '../../../domain/index.ts';
import { countries } from '../../../vocabularies/index.ts';
import { toListedConcept } from '../concepts.ts';
import type { Nodes } from './nodes.ts';
import { toOrganisation } from './to-organisation.ts';

type Issuer = CredentialContent['issuer'];

/** Kinds of numbers that a certificate may name a legal person by, best first. */
const kinds = [
  ['vat', 'VAT'],
  ['national', 'NTR'],
] as const;

/**
 * The number that a seal's certificate would name the issuer by
 * (`organizationIdentifier`), made from the numbers that it stated; undefined
 * where it stated none of these kinds, or no country.
 *
 * @see ETSI EN 319 412-1, 5.1.4
 */
export const toOrganizationIdentifier = ({ identifiers, address }: Issuer): string | undefined => {
  const numberOf = (scheme: string) => identifiers.find((identifier) => identifier.scheme === scheme)?.value;
  const eidas = numberOf('eidas');
  if (eidas !== undefined) return eidas;
  const country = address?.country;
  for (const [scheme, kind] of country === undefined ? [] : kinds) {
    const value = numberOf(scheme);
    // VAT numbers are stated with their country or without; Greece's begins with EL.
    const prefix = country === 'GR' ? /^(?:GR|EL)/ : new RegExp(`^${country}`);
    if (value !== undefined) return `${kind}${country}-${value.replace(prefix, '')}`;
  }
  const lei = numberOf('lei');
  return lei === undefined ? undefined : `LEIXG-${lei}`;
};

/**
 * Writes the issuer: an organisation with the one legal identifier that the
 * shapes demand of it. The seal's certificate has the last word on that.
 *
 * @param identifier as the certificate writes it, where it is known
 */
export const toIssuer = (issuer: Issuer, identifier: string | undefined, nodes: Nodes): JsonObject => {
  const organisation = toOrganisation(issuer, nodes);
  const notation = identifier ?? toOrganizationIdentifier(issuer);
  const country = issuer.address?.country;
  if (organisation.eIDASIdentifier !== undefined || notation === undefined || country === undefined) {
    return organisation;
  }
  return {
    ...organisation,
    eIDASIdentifier: {
      id: nodes.id('legal-identifier'),
      type: 'LegalIdentifier',
      notation,
      spatial: toListedConcept(countries, country),
    },
  };
};
