import type { Session } from '@sigillo/contract/api';
import type { MemberRole } from '@sigillo/core/domain';
import { useSession } from '../api/index.ts';
import { useAddressParts } from './use-address.ts';

/** The organisation in the address, with what the signed-in person is there. */
export interface OrganisationPlace {
  /** Its name in addresses. */
  readonly organisation: string;
  readonly membership: Session['memberships'][number] | undefined;
  /** Has the person one of these roles? Only to show what would be refused anyway; the server decides. */
  readonly has: (...roles: readonly MemberRole[]) => boolean;
}

/** Reads the organisation from an address such as `/app/provider/$organisation/awards`. */
export const useOrganisation = (): OrganisationPlace => {
  const { organisation = '' } = useAddressParts();
  const membership = useSession().memberships.find(({ slug }) => slug === organisation);
  return {
    organisation,
    membership,
    has: (...roles) => roles.some((role) => membership?.roles.includes(role) ?? false),
  };
};
