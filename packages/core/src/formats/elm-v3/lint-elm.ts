import { pointer } from '../../base/index.ts';
import { type CredentialContent, createFinding, type Finding } from '../../domain/index.ts';
import { toOrganizationIdentifier } from './writing/to-issuer.ts';

/**
 * Finds what the profile demands beyond Annex I: a country of every body, and a
 * number of the issuer. Run beside the rules for every content.
 *
 * @see EDC 3.2 shapes, OrganisationShape and IssuerNodeShape
 */
export const lintElm = ({ issuer, awardingBodies }: CredentialContent): readonly Finding[] => [
  ...(issuer.address === undefined ? [createFinding('country-missing', '/issuer/address')] : []),
  ...awardingBodies.flatMap(({ address }, i) =>
    address === undefined ? [createFinding('country-missing', pointer('awardingBodies', i, 'address'))] : [],
  ),
  ...(toOrganizationIdentifier(issuer) === undefined
    ? [createFinding('issuer-number-missing', '/issuer/identifiers')]
    : []),
];
