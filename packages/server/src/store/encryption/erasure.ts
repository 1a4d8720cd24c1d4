import { installationTenant } from '../isolation.ts';
import { newId } from '../new-id.ts';
import type { Transaction, WithScope } from '../transaction.ts';
import type { Erasure, ErasureJournal } from './erasure-journal.ts';

/** Deletes what the areas keep in clear of the subject: the row with name and e-mail, shares, accounts. */
export type EraseRows = (transaction: Transaction, erasure: Erasure) => Promise<void>;

/**
 * Erases a learner (of one organisation) or a person (their wallet): destroys their key, so that every body under
 * it is lost wherever it was copied to, deletes their rows in clear through `eraseRows`, and writes the
 * ledger. The journal comes first: an erasure that was asked for is finished
 * after a crash, by `replayErasures`, and never forgotten.
 */
export const erase = async (
  store: { readonly withScope: WithScope; readonly journal: ErasureJournal },
  eraseRows: EraseRows,
  erasure: Erasure,
): Promise<void> => {
  store.journal.append([erasure]);
  await applyErasure(store.withScope, eraseRows, erasure);
};

/**
 * Does again every erasure of journal and ledger that this database does not show as
 * done; after a restore those are the ones since the backup. Returns how many.
 */
export const replayErasures = async (
  store: { readonly withScope: WithScope; readonly journal: ErasureJournal },
  eraseRows: EraseRows,
): Promise<number> => {
  const entries = store.journal.entries();
  if (entries.length === 0) return 0;
  const applied = await store.withScope({ system: true }, (transaction) =>
    transaction.selectFrom('erasure_ledger').select(['tenant_id', 'subject', 'subject_id']).execute(),
  );
  const known = new Set(applied.map((row) => `${row.subject} ${row.tenant_id} ${row.subject_id}`));
  const missing = entries.filter(
    (erasure) => !known.has(`${erasure.subject} ${ledgerTenant(erasure)} ${erasure.subjectId}`),
  );
  for (const erasure of missing) await applyErasure(store.withScope, eraseRows, erasure);
  return missing.length;
};

/** Where the ledger has the entry: a person belongs to no organisation. */
const ledgerTenant = (erasure: Erasure): string =>
  erasure.subject === 'learner' ? erasure.tenant : installationTenant;

const applyErasure = (withScope: WithScope, eraseRows: EraseRows, erasure: Erasure): Promise<void> =>
  withScope({ system: true }, async (transaction) => {
    if (erasure.subject === 'learner') {
      await transaction
        .deleteFrom('data_key')
        .where('tenant_id', '=', erasure.tenant)
        .where('id', '=', erasure.subjectId)
        .where('subject', '=', 'learner')
        .execute();
    } else {
      await transaction.deleteFrom('person_key').where('person_id', '=', erasure.subjectId).execute();
    }
    await eraseRows(transaction, erasure);
    await transaction
      .insertInto('erasure_ledger')
      .values({
        tenant_id: ledgerTenant(erasure),
        id: newId(erasure.at),
        subject: erasure.subject,
        subject_id: erasure.subjectId,
        person_id: erasure.subject === 'person' ? erasure.subjectId : null,
        erased_at: new Date(erasure.at),
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute();
  });
