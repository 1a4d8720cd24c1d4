import type { JsonObject } from '../../../base/index.ts';
import { readCountry } from './read-organisation.ts';
import { firstText, nodeOf, nodesOf, readMap } from './values.ts';

/** What a document says of its issuer in the words of certificates. */
export interface IssuerStatement {
  /** Its legal name in every language. */
  readonly names: readonly string[];
  /** Its eIDAS identifier, as `organizationIdentifier` writes it. */
  readonly identifier?: string;
  /** ISO 3166-1 alpha-2: of that identifier, else of its place. */
  readonly country?: string;
}

/**
 * Reads what a seal's certificate must agree with: the Union's tools rebuild the
 * issuer from the certificate when they seal.
 */
export const readIssuerStatement = (document: JsonObject): IssuerStatement => {
  const issuer = nodeOf(document.issuer);
  const eidas = nodeOf(issuer.eIDASIdentifier);
  const identifier = firstText(eidas.notation);
  const country =
    readCountry(eidas.spatial) ??
    nodesOf(issuer.location)
      .map(({ address }) => readCountry(nodeOf(address).countryCode))
      .find((code) => code !== undefined);
  return {
    names: Object.values(readMap(issuer.legalName) ?? {}),
    ...(identifier === undefined ? {} : { identifier }),
    ...(country === undefined ? {} : { country }),
  };
};
