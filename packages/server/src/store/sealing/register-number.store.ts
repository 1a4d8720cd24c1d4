import { sql } from 'kysely';
import type { Transaction } from '../transaction.ts';

/**
 * Draws `count` numbers of the tenant's award register for a year, upwards from
 * the last one drawn. A transaction that is rolled back gives its numbers back; a
 * number once committed is never drawn again, used or not.
 */
export const drawRegisterNumbers = async (
  transaction: Transaction,
  draw: { readonly tenant: string; readonly year: number; readonly count: number },
): Promise<readonly number[]> => {
  const { rows } = await sql<{ last: number }>`
    insert into register_counter (tenant_id, year, last) values (${draw.tenant}, ${draw.year}, ${draw.count})
    on conflict (tenant_id, year) do update set last = register_counter.last + excluded.last
    returning last`.execute(transaction);
  const last = rows[0]?.last as number;
  return Array.from({ length: draw.count }, (_, i) => last - draw.count + 1 + i);
};
