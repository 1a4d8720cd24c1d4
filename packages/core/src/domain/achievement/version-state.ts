/** draft → in review → approved → published → closed; a returned version is a draft again. */
export const versionStates = ['draft', 'in-review', 'approved', 'published', 'closed'] as const;
export type VersionState = (typeof versionStates)[number];

/** What people do to a version. */
export const versionActions = ['submit', 'withdraw', 'return', 'approve', 'publish', 'close'] as const;
export type VersionAction = (typeof versionActions)[number];

const transitions: Readonly<
  Record<VersionAction, { readonly from: readonly VersionState[]; readonly to: VersionState }>
> = {
  submit: { from: ['draft'], to: 'in-review' },
  withdraw: { from: ['in-review', 'approved'], to: 'draft' },
  return: { from: ['in-review'], to: 'draft' },
  approve: { from: ['in-review'], to: 'approved' },
  publish: { from: ['approved'], to: 'published' },
  close: { from: ['published'], to: 'closed' },
};

/** The state that an action leads to, or undefined where the action doesn't fit the state. */
export const nextVersionState = (state: VersionState, action: VersionAction): VersionState | undefined =>
  transitions[action].from.includes(state) ? transitions[action].to : undefined;
