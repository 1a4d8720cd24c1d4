import { timingSafeEqual } from 'node:crypto';
import { Problem } from '@sigillo/core/base';
import { hashToken } from '../../../keys/index.ts';
import { standingOfKey } from '../../../policies/api-keys.ts';
import { findApiKey, findPerson, listMemberships, noteApiKeyUse } from '../../../store/index.ts';
import type { ActingKey, ActingPerson, Membership } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { parseKeyText } from './key-text.ts';

/** Who a key stands for: its maker, in its organisation alone, and never as operator. */
export interface LoadedKeyActor {
  readonly person: ActingPerson;
  readonly key: ActingKey;
  readonly memberships: readonly Membership[];
}

/** The use of a key is noted to the minute: more would be a record of a program's every step. */
const noteEvery = 60_000;

const refusalOf = (standing: 'ended' | 'revoked' | 'stopped'): Problem => {
  switch (standing) {
    case 'ended':
      return new Problem('unauthenticated', 'api-key-ended');
    case 'revoked':
      return new Problem('unauthenticated', 'api-key-revoked');
    case 'stopped':
      return new Problem('unauthenticated', 'api-key-stopped');
  }
};

/**
 * Finds who a key stands for.
 *
 * Problems: `api-key-unknown` (whether form, id or secret is wrong); to whoever has the secret also
 * `api-key-ended`, `api-key-revoked`, `api-key-stopped`.
 */
export const loadKeyActor = async (deps: Deps, text: string): Promise<LoadedKeyActor> => {
  const parsed = parseKeyText(text);
  if (parsed === undefined) throw new Problem('unauthenticated', 'api-key-unknown');
  const now = deps.clock.now();
  // The secret is proof of which organisation asks; until it is looked at there is none to name.
  return deps.store.withScope({ system: true }, async (transaction) => {
    const key = await findApiKey(transaction, parsed.id);
    const hash = hashToken(parsed.secret);
    if (key === undefined || !timingSafeEqual(hash, key.secretHash)) {
      throw new Problem('unauthenticated', 'api-key-unknown');
    }
    const maker = await findPerson(transaction, key.madeBy.id);
    const memberships = await listMemberships(transaction, key.madeBy.id);
    const membership = memberships.find(({ organisationId }) => organisationId === key.organisationId);
    const standing = standingOfKey(key, membership?.roles, now);
    if (standing !== 'active') throw refusalOf(standing);
    if (maker === undefined || membership === undefined) throw refusalOf('stopped');
    if (now - (key.lastUsedAt ?? 0) >= noteEvery) await noteApiKeyUse(transaction, key, now);
    const { organisationId, slug, state, roles } = membership;
    return {
      person: { id: maker.id, name: maker.name, email: maker.email, operator: false },
      key: { id: key.id, name: key.name, scopes: key.scopes },
      memberships: [{ organisationId, slug, state, roles }],
    };
  });
};
