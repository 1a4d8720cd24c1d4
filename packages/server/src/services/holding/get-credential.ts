import type { ResponseOf, walletOperations } from '@sigillo/contract/api';
import { noteChecked } from '../../store/index.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { toReportView, verifyCredential } from '../verifying/index.ts';
import { offerEuropean } from './download-european.ts';
import { openCopy, toText } from './open-copies.ts';
import { toWalletCard } from './wallet-card.ts';

/** One credential, checked now. Problem `credential-not-found`. */
export const getCredential = async (
  deps: Deps,
  actor: Actor,
  id: string,
): Promise<ResponseOf<typeof walletOperations.get>> => {
  const person = requirePerson(actor);
  const copy = await deps.store.withScope({ person: person.id }, (transaction) =>
    openCopy(deps, transaction, person.id, id),
  );
  const { record, card, document } = copy;
  const report = await verifyCredential(deps, document);
  const at = new Date(deps.clock.now());
  await deps.store.withScope({ person: person.id }, (transaction) =>
    noteChecked(transaction, record, { state: report.verdict, at, seen: true }),
  );
  const checked = { ...record, state: report.verdict, checkedAt: at, seenAt: record.seenAt ?? at };
  return {
    card: toWalletCard(checked, card),
    report: toReportView(report),
    document: toText(document),
    european: await offerEuropean(deps, copy),
  };
};
