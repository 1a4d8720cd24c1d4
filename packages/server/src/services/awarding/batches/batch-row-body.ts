import type { KeyObject } from 'node:crypto';
import { toUtf8 } from '@sigillo/core/base';
import type { Deps } from '../../deps.ts';
import type { CellFault, FileRow, LearnerRow } from '../learner-file/index.ts';

/** What is kept of a row while there is something to do with it. */
export type RowBody =
  | { readonly cells?: undefined; readonly learner: LearnerRow }
  | { readonly cells: readonly string[]; readonly faults: readonly CellFault[] };

const placeOf = (batch: string, row: number) => ({ table: 'award_batch_row', id: `${batch}/${row}` });

/** Encrypts what a row says under the tenant's key. */
export const sealRow = (deps: Deps, key: KeyObject, batch: string, row: FileRow): Uint8Array => {
  const body: RowBody =
    row.state === 'ready' ? { learner: row.learner } : { cells: row.cells, faults: row.faults };
  return deps.encryption.encryptBody(key, placeOf(batch, row.row), toUtf8(JSON.stringify(body)));
};

/** Opens what `sealRow` made. */
export const openRow = (deps: Deps, key: KeyObject, batch: string, row: number, body: Uint8Array): RowBody =>
  JSON.parse(deps.encryption.decryptBody(key, placeOf(batch, row), body).toString()) as RowBody;
