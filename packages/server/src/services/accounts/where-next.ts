import { fromUtf8, toUtf8 } from '@sigillo/core/base';
import { installationTenant, type SignInLink, type Transaction } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/**
 * Where a link leads, as it is kept: encrypted, because the way often ends in another secret, a collect link for
 * example, that a copy of the database must not give away.
 *
 * @param transaction with scope `{ tenant: installationTenant }` or system
 */
export const keepNext = async (
  transaction: Transaction,
  deps: Deps,
  link: string,
  next: string,
): Promise<Uint8Array> => {
  const key = await deps.encryption.tenantKey(transaction, installationTenant);
  return deps.encryption.encryptBody(key, placeOf(link), toUtf8(next));
};

/** Where a link leads, or undefined where nothing was said. */
export const readNext = async (
  transaction: Transaction,
  deps: Deps,
  link: SignInLink,
): Promise<string | undefined> => {
  if (link.next === undefined) return undefined;
  const key = await deps.encryption.tenantKey(transaction, installationTenant);
  const text = fromUtf8(deps.encryption.decryptBody(key, placeOf(link.id), link.next));
  if (!text.ok) throw new Error(`the way of link ${link.id} is no text`);
  return text.value;
};

const placeOf = (link: string) => ({ table: 'sign_in_link', id: link });
