import { toUtf8 } from '@sigillo/core/base';
import type { VerificationReport } from '@sigillo/core/verification';
import { keepCredential, newId, type Transaction, type WalletRecord } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { toKeptCard, walletPlace } from './wallet-card.ts';

/**
 * Keeps a document in a person's wallet under the person's own key; the same document is
 * kept once. Returns its id. Problem `credential-unreadable`. (Scope: the person.)
 */
export const keepCopy = async (
  deps: Deps,
  transaction: Transaction,
  person: string,
  copy: {
    readonly document: Uint8Array;
    readonly report: VerificationReport;
    readonly origin?: WalletRecord['origin'];
  },
): Promise<string> => {
  const now = deps.clock.now();
  const digest = await deps.crypto.digest('sha-256', copy.document);
  const card = toUtf8(JSON.stringify(toKeptCard(copy.report)));
  const key = await deps.encryption.personKey(transaction, person);
  return keepCredential(transaction, {
    person,
    id: newId(now),
    digest,
    origin: copy.origin,
    body: deps.encryption.encryptBody(key, walletPlace(digest, 'body'), copy.document),
    card: deps.encryption.encryptBody(key, walletPlace(digest, 'card'), card),
    state: copy.report.verdict,
    checkedAt: new Date(now),
    collectedAt: new Date(now),
  });
};
