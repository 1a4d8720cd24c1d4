import { cancelOutbox, findOffer, type Transaction } from '../../../store/index.ts';

/**
 * Cancels what waits to be told about an award. True when the learner was told
 * nothing yet and now won't be; a mail that is being sent counts as told.
 */
export const callBack = async (
  transaction: Transaction,
  tenant: string,
  award: string,
  now: number,
): Promise<boolean> => {
  const cancelled = await cancelOutbox(transaction, tenant, { kind: 'award', id: award }, now);
  const offer = await findOffer(transaction, tenant, award);
  return cancelled > 0 && offer?.toldAt === undefined;
};
