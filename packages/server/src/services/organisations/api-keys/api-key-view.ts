import type { apiKeySchema } from '@sigillo/contract/api';
import type { z } from 'zod';
import { standingOfKey } from '../../../policies/api-keys.ts';
import type { ApiKeyRecord, MemberRecord } from '../../../store/index.ts';
import { toInstant } from '../../today.ts';

/** A key as administrators see it; its secret is nowhere. */
export type ApiKeyView = z.output<typeof apiKeySchema>;

/** Shapes a key, with how it stands among the members of now. */
export const toApiKeyView = (
  key: ApiKeyRecord,
  members: readonly MemberRecord[],
  now: number,
): ApiKeyView => {
  const maker = members.find(({ personId }) => personId === key.madeBy.id);
  return {
    id: key.id,
    name: key.name,
    scopes: [...key.scopes],
    state: standingOfKey(key, maker?.roles, now),
    madeBy: key.madeBy.name,
    madeAt: toInstant(key.madeAt),
    endsAt: toInstant(key.endsAt),
    ...(key.lastUsedAt === undefined ? {} : { lastUsedAt: toInstant(key.lastUsedAt) }),
    ...(key.revokedAt === undefined ? {} : { revokedAt: toInstant(key.revokedAt) }),
  };
};
