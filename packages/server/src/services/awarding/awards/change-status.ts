import { Problem } from '@sigillo/core/base';
import {
  type CredentialRecord,
  type CredentialState,
  changeCredentialState,
  findOffer,
  flipStatusBits,
  putInOutbox,
  recordAudit,
  type Transaction,
} from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import { keepReasons } from './kept-reason.ts';

/** A change in force of awards, for every copy of them. */
export interface StatusChange {
  readonly tenant: string;
  readonly awards: readonly string[];
  readonly from: readonly CredentialState[];
  readonly to: CredentialState;
  readonly purpose: 'revocation' | 'suspension';
  readonly on: boolean;
  readonly action: string;
  /** As the person gave it. */
  readonly reason: string;
  /** Mail that tells the learner; absent where nobody was told of the award. */
  readonly template: string | undefined;
  /** Milliseconds that the mail waits. */
  readonly mailDelay: number;
  /** Id of who does it. */
  readonly person: string;
}

/**
 * Changes the state of every copy of awards, flips their bits, and writes audit and
 * mail, in the caller's transaction. Problem `credential-state` when one of the
 * awards is in no state for it: then nothing is to be committed.
 */
export const changeStatus = async (
  deps: Deps,
  transaction: Transaction,
  change: StatusChange,
): Promise<void> => {
  const now = deps.clock.now();
  const { tenant, awards } = change;
  const copies = await changeCredentialState(transaction, { tenant, awards, from: change.from }, change.to);
  const changed = new Set(copies.map(({ award }) => award));
  if (awards.some((award) => !changed.has(award))) throw new Problem('conflict', 'credential-state');
  for (const [list, indexes] of indexesByList(copies, change.purpose)) {
    await flipStatusBits(transaction, { tenant, list, indexes, on: change.on, now });
  }
  const { template } = change;
  if (template !== undefined) {
    await putInOutbox(
      transaction,
      awards.map((id) => ({
        tenant,
        kind: 'mail' as const,
        template,
        about: { kind: 'award', id },
        payload: {},
        sendAfter: now + change.mailDelay,
      })),
      now,
    );
  }
  const reasons = await keepReasons(deps, transaction, tenant, awards, change.reason);
  const holders = await Promise.all(awards.map((award) => findOffer(transaction, tenant, award)));
  await recordAudit(
    transaction,
    awards.map((id, i) => {
      const holder = holders[i]?.collectedBy;
      const reason = reasons.get(id);
      return {
        tenant,
        actor: { kind: 'person' as const, id: change.person },
        action: change.action,
        about: { kind: 'award', id },
        ...(holder === undefined ? {} : { person: holder }),
        ...(reason === undefined ? {} : { detail: { reason } }),
        at: now,
      };
    }),
  );
};

const indexesByList = (
  copies: readonly CredentialRecord[],
  purpose: 'revocation' | 'suspension',
): ReadonlyMap<string, readonly number[]> => {
  const found = new Map<string, number[]>();
  for (const copy of copies) {
    const { list, index } = copy[purpose];
    found.set(list, [...(found.get(list) ?? []), index]);
  }
  return found;
};
