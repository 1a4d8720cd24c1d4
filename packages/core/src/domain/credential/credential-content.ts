import type { AchievementSpecification } from '../achievement/achievement-specification.ts';
import type { AssessmentResult, AwardRoute } from '../award/award.ts';
import type { LearnerIdentification } from '../learner/learner-identification.ts';
import type { OrganisationReference } from '../organisation/organisation.ts';

/** One reserved place in a status list. */
export interface StatusEntry {
  readonly purpose: 'revocation' | 'suspension';
  /** Absolute address of the list's credential. */
  readonly list: string;
  readonly index: number;
}

/**
 * Everything that a credential states, frozen before it is sealed: one award,
 * whatever the face. Formats write it; nothing else may enter a credential.
 */
export interface CredentialContent {
  /** Absolute, random, public: `urn:uuid:…`. */
  readonly id: string;
  /** Made by an installation in practice mode; carried signed and shown beside every verdict. */
  readonly practice: boolean;
  /** Hex SHA-256 over the award's reference and a salt: the same in every copy of one award (the seal figure is drawn from it). */
  readonly sealDigest: string;
  readonly learner: LearnerIdentification;
  readonly achievement: {
    /** Public address of the micro-credential. */
    readonly id: string;
    readonly version: number;
    readonly specification: AchievementSpecification;
  };
  /** At least one. May differ from the issuer. */
  readonly awardingBodies: readonly OrganisationReference[];
  /** Who seals. `id` is its DID. */
  readonly issuer: OrganisationReference & { readonly id: string };
  /** Reference of the mandate, where the issuer seals for somebody else. */
  readonly mandate?: string;
  readonly award: {
    readonly route: AwardRoute;
    /** Date of award; not the date of issue. */
    readonly awardedOn: string;
    readonly place: { readonly locality?: string; readonly country: string };
    readonly registerNumber: string;
    readonly results: readonly AssessmentResult[];
  };
  /** RFC 3339, whole seconds, UTC. */
  readonly issuedAt: string;
  readonly validFrom: string;
  readonly validUntil?: string;
  readonly status: readonly StatusEntry[];
}
