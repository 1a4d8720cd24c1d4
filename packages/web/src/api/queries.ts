import { type Operation, type ResponseOf, type Session, sessionOperations } from '@sigillo/contract/api';
import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { type CallOf, call } from './call.ts';

type AnyOperation = Operation<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/**
 * An operation as a query, for `useQuery` and `useSuspenseQuery`. Its key starts
 * with the operation's id, so that `invalidateQueries({ queryKey: [id] })` renews
 * every call of it.
 */
export const queryOf = <O extends AnyOperation>(operation: O, input: CallOf<O>) => {
  const { params, query } = input as { params?: unknown; query?: unknown };
  return queryOptions<ResponseOf<O>>({
    queryKey: [operation.id, params ?? {}, query ?? {}],
    queryFn: ({ signal }) => call(operation, { ...input, signal }),
  });
};

/** Who is signed in. Inside the shell it is always there. */
export const useSession = (): Session => useSuspenseQuery(queryOf(sessionOperations.get, {})).data;
