import { deleteOldBatchRows } from '../../store/index.ts';
import type { Deps } from '../deps.ts';

/** Rows that nobody has mended or started by then are forgotten, in milliseconds. */
const rowsKept = 30 * 86_400_000;

/** Deletes what batches still hold of people, a month after they were last touched. Returns how many rows. */
export const tidyBatches = (deps: Deps): Promise<number> =>
  deps.store.withScope({ system: true }, (transaction) =>
    deleteOldBatchRows(transaction, new Date(deps.clock.now() - rowsKept)),
  );
