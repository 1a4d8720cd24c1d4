import { type Organisation, pickLanguage } from '@sigillo/core/domain';
import { toOrganizationIdentifier } from '@sigillo/core/formats/elm-v3';

/** What a certificate for the organisation's e-seals has to name. */
export interface SealSubject {
  /** The legal name that a request asks for. */
  readonly organisation: string;
  /** The legal name in every language: any of them will do. */
  readonly names: readonly string[];
  /** As certificates write numbers, e.g. `VATAT-U12345678`; `undefined` where none was registered. */
  readonly identifier: string | undefined;
  readonly country: string;
}

/** Reads it off what the organisation registered. */
export const toSealSubject = (profile: Organisation): SealSubject => ({
  organisation: pickLanguage(profile.legalName, 'und')?.text ?? '',
  names: Object.values(profile.legalName),
  identifier: toOrganizationIdentifier({
    identifiers: profile.identifiers,
    address: profile.address,
  } as Parameters<typeof toOrganizationIdentifier>[0]),
  country: profile.address.country,
});
