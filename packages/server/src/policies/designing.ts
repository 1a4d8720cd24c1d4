import {
  type MemberRole,
  nextVersionState,
  type OrganisationState,
  type VersionAction,
  type VersionState,
} from '@sigillo/core/domain';

/** Roles that may take each step; `approve` has a rule of its own besides. */
export const rolesForStep: Readonly<Record<VersionAction, readonly MemberRole[]>> = {
  submit: ['author'],
  withdraw: ['author'],
  return: ['approver'],
  approve: ['approver'],
  publish: ['author', 'approver'],
  close: ['author', 'approver', 'administrator'],
};

/** Roles that may write drafts. */
export const rolesForDrafts: readonly MemberRole[] = ['author'];
/** Roles that may offer a published version. */
export const rolesForOfferings: readonly MemberRole[] = ['author', 'administrator'];

/** What a decision about a version looks at. */
interface VersionStanding {
  readonly state: VersionState;
  readonly author: { readonly id: string };
  readonly editors: readonly string[];
}

/** Four eyes: nobody approves a version that they wrote or changed. */
export const wroteVersion = (version: VersionStanding, personId: string): boolean =>
  version.author.id === personId || version.editors.includes(personId);

/** What a person may do with a version now, for the buttons that are shown. The services decide again. */
export const mayDo = (
  version: VersionStanding,
  member: { readonly personId: string; readonly roles: readonly MemberRole[] },
  organisation: OrganisationState,
): ('edit' | VersionAction | 'offer')[] => {
  const has = (roles: readonly MemberRole[]): boolean => roles.some((role) => member.roles.includes(role));
  const steps = (Object.keys(rolesForStep) as VersionAction[]).filter(
    (action) =>
      nextVersionState(version.state, action) !== undefined &&
      has(rolesForStep[action]) &&
      (action !== 'approve' || !wroteVersion(version, member.personId)) &&
      (action !== 'publish' || organisation === 'confirmed'),
  );
  return [
    ...(version.state === 'draft' && has(rolesForDrafts) ? ['edit' as const] : []),
    ...steps,
    ...(version.state === 'published' && has(rolesForOfferings) ? ['offer' as const] : []),
  ];
};
