import { type ApiScope, longestApiKeyDays } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import { hashToken, newToken } from '../../../keys/index.ts';
import { rolesForApiKeys, scopesBeyond } from '../../../policies/api-keys.ts';
import { type ApiKeyRecord, insertApiKey, listMembers, newId, recordAudit } from '../../../store/index.ts';
import { requireFreshProof } from '../../accounts/proving/require-fresh-proof.ts';
import { type Actor, recordedAs, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { type ApiKeyView, toApiKeyView } from './api-key-view.ts';
import { toKeyText } from './key-text.ts';

const day = 86_400_000;

/**
 * Makes a key for a program. Its secret is in the answer and nowhere else: only its hash is kept.
 *
 * Problems: `api-key-end` (in the past, or more than a year away), `api-key-beyond-roles` (its maker
 * doesn't have that power), `step-up-needed`.
 */
export const createApiKey = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  input: { readonly name: string; readonly scopes: readonly ApiScope[]; readonly endsOn: string },
): Promise<ApiKeyView & { readonly secret: string }> => {
  const member = requireMember(actor, slug, ...rolesForApiKeys);
  const { organisationId: tenant, person } = member;
  requireFreshProof(deps, actor);
  const now = deps.clock.now();
  const endsAt = Date.parse(`${input.endsOn}T00:00:00Z`) + day;
  if (endsAt <= now || endsAt > now + (longestApiKeyDays + 1) * day) {
    throw new Problem('rule', 'api-key-end', { values: { most: longestApiKeyDays } });
  }
  const scopes = [...new Set(input.scopes)];
  const [beyond] = scopesBeyond(member.roles, scopes);
  if (beyond !== undefined) throw new Problem('rule', 'api-key-beyond-roles', { values: { scope: beyond } });
  const secret = newToken();
  const key: ApiKeyRecord = {
    organisationId: tenant,
    id: newId(now),
    name: input.name,
    scopes,
    secretHash: hashToken(secret),
    madeBy: { id: person.id, name: person.name },
    madeAt: now,
    endsAt,
  };
  return deps.store.withScope({ tenant }, async (transaction) => {
    await insertApiKey(transaction, key);
    await recordAudit(transaction, [
      {
        tenant,
        actor: recordedAs(member),
        action: 'create-api-key',
        about: { kind: 'api-key', id: key.id },
        detail: { scopes: scopes.join(' ') },
        at: now,
      },
    ]);
    const members = await listMembers(transaction, tenant);
    return { ...toApiKeyView(key, members, now), secret: toKeyText(key.id, secret) };
  });
};
