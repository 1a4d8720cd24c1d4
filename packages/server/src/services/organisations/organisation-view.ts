import type { OrganisationView } from '@sigillo/contract/api';
import type { Organisation } from '@sigillo/core/domain';
import type { OrganisationRecord } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** An organisation as its members and the operator see it. */
export const toOrganisationView = (deps: Deps, record: OrganisationRecord): OrganisationView => ({
  ...toProfileInput(record.profile),
  id: record.id,
  slug: record.slug,
  did: deps.keys.didOf(record.slug),
  state: record.state,
  registeredAt: new Date(record.registeredAt).toISOString(),
  ...(record.confirmedAt === undefined ? {} : { confirmedAt: new Date(record.confirmedAt).toISOString() }),
  ...(record.reason === undefined ? {} : { reason: record.reason }),
});

type ProfileInput = Omit<
  OrganisationView,
  'id' | 'slug' | 'did' | 'state' | 'registeredAt' | 'confirmedAt' | 'reason'
>;

// The same shape: the contract's arrays are not readonly, the domain's are.
const toProfileInput = (profile: Organisation): ProfileInput => profile as unknown as ProfileInput;
