import type { keySchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { z } from 'zod';
import { listSealingKeys, type SealingKey, type Transaction } from '../../store/index.ts';

export type KeyView = z.output<typeof keySchema>;

/** A key as the API shows it; its private half is nowhere. */
export const toKeyView = (key: SealingKey & { readonly sealed: number }): KeyView => ({
  id: key.id,
  use: key.use === 'e-seal' ? 'e-seal' : 'credential',
  type: key.type,
  state: key.state,
  createdAt: key.createdAt.toISOString(),
  ...(key.retiredAt === undefined ? {} : { retiredAt: key.retiredAt.toISOString() }),
  ...(key.lastGoodAt === undefined ? {} : { lastGoodAt: key.lastGoodAt.toISOString() }),
  sealed: key.sealed,
});

/** Reads one key of the tenant. Problem `key-not-found`. */
export const readKeyView = async (transaction: Transaction, tenant: string, id: string): Promise<KeyView> => {
  const key = (await listSealingKeys(transaction, tenant)).find((one) => one.id === id);
  if (key === undefined) throw new Problem('missing', 'key-not-found');
  return toKeyView(key);
};
