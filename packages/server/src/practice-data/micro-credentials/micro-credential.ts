import type { AchievementSpecification, Offering } from '@sigillo/core/domain';
import type { OrganisationHandle } from '../organisations.ts';

/** An offering whose dates are counted in days from the day of seeding, so that it never lies in the past. */
export interface PlannedOffering extends Omit<Offering, 'startsOn' | 'endsOn' | 'enrolUntil'> {
  readonly startsIn: number;
  readonly lasts: number;
  readonly enrolUntil: number;
}

/** One invented micro-credential: its first version, and what is on offer. */
export interface PracticeMicroCredential {
  /** By which the rest of the practice data names it. */
  readonly handle: string;
  readonly provider: OrganisationHandle;
  readonly specification: AchievementSpecification;
  readonly offerings: readonly PlannedOffering[];
}
