import type { Organisation } from '@sigillo/core/domain';

const identityOf = ({ legalName, roles, identifiers, address, awardingPower }: Organisation): string =>
  // Field by field, with sorted keys: the order in which they were sent says nothing.
  JSON.stringify([legalName, roles, identifiers, address, awardingPower], (_key, value: unknown) =>
    typeof value === 'object' && value !== null && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1)))
      : value,
  );

/** Whether a change touches what the operator confirmed: legal identity, roles or awarding power. */
export const needsReconfirmation = (before: Organisation, after: Organisation): boolean =>
  identityOf(before) !== identityOf(after);
