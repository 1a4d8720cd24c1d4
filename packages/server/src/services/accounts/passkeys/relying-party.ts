import type { Deps } from '../../deps.ts';

/** Whom passkeys are made for: the host of the public origin, and pages of that origin alone. */
export const relyingParty = ({
  installation,
}: Pick<Deps, 'installation'>): { readonly id: string; readonly origin: string } => ({
  id: new URL(installation.origin).hostname,
  origin: installation.origin,
});
