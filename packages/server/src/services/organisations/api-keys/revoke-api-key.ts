import { Problem } from '@sigillo/core/base';
import { rolesForApiKeys } from '../../../policies/api-keys.ts';
import { listMembers, recordAudit, revokeApiKey as revokeStored } from '../../../store/index.ts';
import { type Actor, recordedAs, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { type ApiKeyView, toApiKeyView } from './api-key-view.ts';

/** Ends a key at once and for good, whoever made it. Problem `api-key-not-found`. */
export const revokeApiKey = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  id: string,
): Promise<ApiKeyView> => {
  const member = requireMember(actor, slug, ...rolesForApiKeys);
  const { organisationId: tenant } = member;
  const now = deps.clock.now();
  return deps.store.withScope({ tenant }, async (transaction) => {
    const key = await revokeStored(transaction, { organisationId: tenant, id }, now);
    if (key === undefined) throw new Problem('missing', 'api-key-not-found');
    await recordAudit(transaction, [
      {
        tenant,
        actor: recordedAs(member),
        action: 'revoke-api-key',
        about: { kind: 'api-key', id },
        at: now,
      },
    ]);
    return toApiKeyView(key, await listMembers(transaction, tenant), now);
  });
};
