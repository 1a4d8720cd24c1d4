import { setTimeout as sleep } from 'node:timers/promises';
import { type ControlledTransaction, type Kysely, type Transaction as KyselyTransaction, sql } from 'kysely';
import type { Tables } from './tables.ts';

/** What a store port works in: a transaction whose scope is set. */
export type Transaction = KyselyTransaction<Tables>;

/**
 * Whose rows a transaction may see and write. Nothing named: global tables only.
 * With both, the rows of either (a copy passing from an organisation to a person).
 */
export interface Scope {
  /** The organisation's id. */
  readonly tenant?: string;
  readonly person?: string;
  /** Every row: for workers, restores and public pages, never on behalf of a request's parameters alone. */
  readonly system?: boolean;
}

export interface TransactionOptions {
  /** Milliseconds that one statement may take; 15 seconds when left out. */
  readonly statementTimeout?: number;
}

/** Runs `work` in a transaction; see `createWithScope`. */
export type WithScope = <T>(
  scope: Scope,
  work: (transaction: Transaction) => Promise<T>,
  options?: TransactionOptions,
) => Promise<T>;

const defaultStatementTimeout = 15_000;
const conflictAttempts = 6;
/** How long we wait for a database that is away (a restart, a failover), in milliseconds. */
const awayDeadline = 20_000;

const codeOf = (error: unknown): string => String((error as { code?: unknown } | null)?.code ?? '');

/** Two transactions met; one of them has to begin again. */
const isConflict = (error: unknown): boolean => ['40001', '40P01'].includes(codeOf(error));

/** The connection could not be made, or broke. */
const isAway = (error: unknown): boolean =>
  /^(57P0[123]|08\w{3}|ECONNREFUSED|ECONNRESET|ENOENT|EPIPE)$/.test(codeOf(error)) ||
  (error instanceof Error &&
    /^(Connection terminated|Client has encountered|timeout exceeded)/.test(error.message));

/**
 * Makes the one way to the tables: a transaction with the scope set for row-level
 * security, committed when `work` resolves and rolled back when it throws.
 *
 * `work` is begun again when transactions collide (40001, 40P01) and when the
 * database went away before the commit was sent: it must do nothing but read and write
 * this transaction. A commit whose answer was lost is not repeated; its error is thrown.
 */
export const createWithScope =
  (db: Kysely<Tables>): WithScope =>
  async (scope, work, options = {}) => {
    const since = Date.now();
    for (let attempt = 1; ; attempt++) {
      const outcome = await runOnce(db, scope, work, options);
      if (outcome.ok) return outcome.value;
      const { error, committing } = outcome;
      const again = isConflict(error)
        ? attempt < conflictAttempts
        : isAway(error) && !committing && Date.now() - since < awayDeadline;
      if (!again) throw error;
      await sleep(Math.min(10 * 2 ** attempt, 500) * (0.5 + Math.random() / 2));
    }
  };

type Outcome<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: unknown; readonly committing: boolean };

const runOnce = async <T>(
  db: Kysely<Tables>,
  scope: Scope,
  work: (transaction: Transaction) => Promise<T>,
  options: TransactionOptions,
): Promise<Outcome<T>> => {
  let transaction: ControlledTransaction<Tables> | undefined;
  let committing = false;
  try {
    transaction = await db.startTransaction().execute();
    await setScope(transaction, scope, options);
    const value = await work(transaction);
    committing = true;
    await transaction.commit().execute();
    return { ok: true, value };
  } catch (error) {
    // After a failed commit as well: this is what gives the connection back to the pool. Where
    // it can't be rolled back, the connection is lost, and the transaction with it.
    await transaction
      ?.rollback()
      .execute()
      .catch(() => {});
    return { ok: false, error, committing };
  }
};

/** Set for this transaction only: a pooled connection carries no scope to its next user. */
const setScope = async (
  transaction: Transaction,
  scope: Scope,
  options: TransactionOptions,
): Promise<void> => {
  await sql`select
    set_config('app.tenant', ${scope.tenant ?? ''}, true),
    set_config('app.person', ${scope.person ?? ''}, true),
    set_config('app.system', ${scope.system ? 'on' : ''}, true),
    set_config('statement_timeout', ${String(options.statementTimeout ?? defaultStatementTimeout)}, true)`.execute(
    transaction,
  );
};
