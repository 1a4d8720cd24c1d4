import { type OrganisationRole, type OrganisationState, pickLanguage } from '@sigillo/core/domain';
import type { EarlierEntry } from '@sigillo/core/formats/trust-register';
import type { Confirmation, OrganisationRecord } from '../../store/index.ts';

/** What the register says of an organisation: what the operator confirmed last, whatever waits since. */
export interface Standing {
  readonly name: string;
  readonly country: string;
  readonly roles: readonly OrganisationRole[];
  /** Of the first confirmation. */
  readonly confirmedOn: string;
  readonly state: OrganisationState;
  /** Under which names it stood before, oldest first. */
  readonly earlier: readonly EarlierEntry[];
}

/**
 * How an organisation stands; `undefined` for one that nobody ever confirmed. A change that waits
 * for the operator, or that was refused, takes nothing from what was confirmed before it.
 */
export const findStanding = ({ state, confirmations, slug }: OrganisationRecord): Standing | undefined => {
  const last = confirmations.at(-1);
  if (last === undefined) return undefined;
  const nameOf = ({ legalName }: Confirmation): string => pickLanguage(legalName, 'und')?.text ?? slug;
  const dayOf = ({ from }: Confirmation): string => from.slice(0, 10);
  const isSame = (one: Confirmation, other: Confirmation | undefined): boolean =>
    other !== undefined && nameOf(one) === nameOf(other) && one.country === other.country;
  return {
    name: nameOf(last),
    country: last.country,
    roles: last.roles,
    confirmedOn: dayOf(confirmations[0] ?? last),
    state: state === 'registered' || state === 'refused' ? 'confirmed' : state,
    earlier: confirmations.slice(0, -1).flatMap((one, index) => {
      const next = confirmations[index + 1];
      return next === undefined || isSame(one, next)
        ? []
        : [{ name: nameOf(one), country: one.country, until: dayOf(next) }];
    }),
  };
};
