import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '@sigillo/contract/api';
import type { z } from 'zod';
import { ApiProblem, readProblem } from './api-problem.ts';

type AnyOperation = Operation<z.ZodType, z.ZodType, z.ZodType, z.ZodType>;

/** An argument that is asked for only where the operation has one. */
type Argument<Name extends string, Type> = Type extends undefined
  ? { readonly [K in Name]?: undefined }
  : { readonly [K in Name]: Type };

/** What an operation is called with; query parameters may be left out where they have defaults. */
export type CallOf<O> = Argument<'params', ParamsOf<O>> &
  Argument<'body', BodyOf<O>> & {
    readonly query?: Partial<QueryOf<O>>;
    /** Bytes instead of JSON, for operations that take a file. */
    readonly raw?: Blob;
    readonly signal?: AbortSignal;
    /** Makes a repeated call harmless: the same key, the same answer. */
    readonly idempotencyKey?: string;
  };

interface Loose {
  readonly params?: Record<string, unknown>;
  readonly query?: Record<string, unknown>;
  readonly body?: unknown;
  readonly raw?: Blob;
  readonly signal?: AbortSignal;
  readonly idempotencyKey?: string;
}

/** The address of an operation, with its parameters filled in. */
export const addressOf = (
  operation: Pick<AnyOperation, 'path'>,
  { params = {}, query = {} }: Pick<Loose, 'params' | 'query'>,
): string => {
  const path = operation.path.replace(/:([a-zA-Z]+)/g, (_, name: string) =>
    encodeURIComponent(String(params[name])),
  );
  const pairs = Object.entries(query).flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[name, String(value)]],
  );
  return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
};

/**
 * Calls an operation of our own server. Answers are trusted as typed, for they
 * come from the same build; refusals throw ApiProblem, and so does silence.
 */
export const call = async <O extends AnyOperation>(
  operation: O,
  input: CallOf<O>,
): Promise<ResponseOf<O>> => {
  const { params, query, body, raw, signal, idempotencyKey } = input as Loose;
  const headers: Record<string, string> = { accept: 'application/json' };
  if (idempotencyKey) headers['idempotency-key'] = idempotencyKey;
  if (raw) headers['content-type'] = raw.type || 'application/octet-stream';
  else if (body !== undefined) headers['content-type'] = 'application/json';
  let response: Response;
  try {
    response = await fetch(addressOf(operation, { ...(params && { params }), ...(query && { query }) }), {
      method: operation.method.toUpperCase(),
      headers,
      body: raw ?? (body === undefined ? null : JSON.stringify(body)),
      ...(signal && { signal }),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new ApiProblem(0, { code: 'unreachable' }, cause);
  }
  if (!response.ok) throw await readProblem(response);
  return (response.status === 204 ? undefined : await response.json()) as ResponseOf<O>;
};
