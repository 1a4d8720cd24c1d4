/** What a person may do inside one organisation. Rights are additive; none is implied by another. */
export const memberRoles = [
  'administrator',
  'author',
  'approver',
  'awarding-officer',
  'registrar',
  'seal-keeper',
] as const;
export type MemberRole = (typeof memberRoles)[number];

/** A person's place in an organisation. */
export interface Member {
  readonly personId: string;
  readonly roles: readonly MemberRole[];
  readonly team?: string;
}
