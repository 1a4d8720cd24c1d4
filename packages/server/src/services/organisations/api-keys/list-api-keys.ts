import { rolesForApiKeys } from '../../../policies/api-keys.ts';
import { listMembers, listApiKeys as listStored } from '../../../store/index.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { type ApiKeyView, toApiKeyView } from './api-key-view.ts';

/** The keys of an organisation, newest first, with how each stands. */
export const listApiKeys = async (deps: Deps, actor: Actor, slug: string): Promise<readonly ApiKeyView[]> => {
  const { organisationId: tenant } = requireMember(actor, slug, ...rolesForApiKeys);
  const now = deps.clock.now();
  return deps.store.withScope({ tenant }, async (transaction) => {
    const members = await listMembers(transaction, tenant);
    const keys = await listStored(transaction, tenant);
    return keys.map((key) => toApiKeyView(key, members, now));
  });
};
