import type { KeyObject } from 'node:crypto';
import { fromUtf8, toUtf8 } from '@sigillo/core/base';
import { findAwards, type RecordedEvent, type Transaction } from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';

const placeOf = (award: string) => ({ table: 'audit_event.reason', id: award });

/**
 * A reason as the record of what was done keeps it for each award: under the learner's key, because reasons
 * tell of persons, and who is erased takes it along. An award whose learner is erased has none.
 */
export const keepReasons = async (
  deps: Deps,
  transaction: Transaction,
  tenant: string,
  awards: readonly string[],
  reason: string,
): Promise<ReadonlyMap<string, string>> => {
  const found = await findAwards(transaction, tenant, awards);
  const learners = found.flatMap(({ learner }) => (learner === undefined ? [] : [learner]));
  const keys = await deps.encryption.findLearnerKeys(transaction, tenant, learners);
  return new Map(
    found.flatMap(({ id, learner = '' }) => {
      const key = keys.get(learner);
      if (key === undefined) return [];
      const sealed = deps.encryption.encryptBody(key, placeOf(id), toUtf8(reason));
      return [[id, sealed.toString('base64')] as const];
    }),
  );
};

/** Opens the reason of an event; none where there is none, or no key to it any more. */
export const openReason = (
  deps: Deps,
  key: KeyObject | undefined,
  award: string,
  { detail }: RecordedEvent,
): string | undefined => {
  if (key === undefined || typeof detail?.reason !== 'string') return undefined;
  const body = deps.encryption.decryptBody(key, placeOf(award), Buffer.from(detail.reason, 'base64'));
  const text = fromUtf8(body);
  return text.ok ? text.value : undefined;
};
