import { fromUtf8, Problem } from '@sigillo/core/base';
import { findWalletCredential, type Transaction, type WalletRecord } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { type KeptCard, walletPlace } from './wallet-card.ts';

/** A copy, opened. */
export interface OpenedCopy {
  readonly record: WalletRecord;
  readonly card: KeptCard;
  /** The sealed document, byte for byte. */
  readonly document: Uint8Array;
}

/** Opens copies with their owner's key. (Scope: the person.) */
export const openCopies = async (
  deps: Deps,
  transaction: Transaction,
  person: string,
  records: readonly WalletRecord[],
): Promise<readonly OpenedCopy[]> => {
  if (records.length === 0) return [];
  const key = await deps.encryption.personKey(transaction, person);
  return records.map((record) => {
    const { decryptBody } = deps.encryption;
    const card = decryptBody(key, walletPlace(record.digest, 'card'), record.card);
    return {
      record,
      card: JSON.parse(card.toString()) as KeptCard,
      document: decryptBody(key, walletPlace(record.digest, 'body'), record.body),
    };
  });
};

/** Opens one copy. Problem `credential-not-found`. (Scope: the person.) */
export const openCopy = async (
  deps: Deps,
  transaction: Transaction,
  person: string,
  id: string,
): Promise<OpenedCopy> => {
  const record = await findWalletCredential(transaction, person, id);
  const [copy] = await openCopies(deps, transaction, person, record === undefined ? [] : [record]);
  if (copy === undefined) throw new Problem('missing', 'credential-not-found');
  return copy;
};

/** The document as text; only text was ever kept. */
export const toText = (document: Uint8Array): string => {
  const text = fromUtf8(document);
  if (!text.ok) throw new Error('a kept credential is no text');
  return text.value;
};
