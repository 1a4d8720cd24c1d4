import { fromUtf8, toDateTime } from '@sigillo/core/base';
import type { ExportBundle } from '@sigillo/core/verification';
import { type CredentialRecord, findAwards, listCredentials } from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import { collectProof } from '../../verifying/index.ts';

/** A copy exactly as it was sealed. */
export interface SealedText {
  readonly id: string;
  readonly text: string;
}

/** Opens the copies of awards in one face. Of erased learners there is none any more. */
export const openFace = (
  deps: Deps,
  tenant: string,
  awards: readonly string[],
  face: CredentialRecord['face'],
): Promise<readonly SealedText[]> =>
  deps.store.withScope({ tenant }, async (transaction) => {
    const records = await findAwards(transaction, tenant, awards);
    const learnerOf = new Map(records.map(({ id, learner }) => [id, learner]));
    const learners = [...learnerOf.values()].filter((id): id is string => id !== undefined);
    const keys = await deps.encryption.findLearnerKeys(transaction, tenant, learners);
    const copies = await listCredentials(transaction, tenant, awards, face);
    return copies.flatMap(({ id, award, body }) => {
      const key = keys.get(learnerOf.get(award) ?? '');
      if (body === undefined || key === undefined) return [];
      const text = fromUtf8(deps.encryption.decryptBody(key, { table: 'credential', id }, body));
      if (!text.ok) throw new Error(`the copy ${id} is no text`);
      return [{ id, text: text.value }];
    });
  });

/** Puts copies into one file with the key documents and status lists behind them: it verifies without us. */
export const bundleCredentials = async (deps: Deps, copies: readonly SealedText[]): Promise<ExportBundle> => {
  const credentials = copies.map(({ text }) => text);
  return {
    type: 'SigilloExport',
    version: 1,
    exportedAt: toDateTime(deps.clock.now()),
    credentials,
    ...(await collectProof(deps, credentials)),
  };
};
