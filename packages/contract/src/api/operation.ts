import type { z } from 'zod';
import type { ApiScope } from './api-keys.schema.ts';

/** Who may call an operation at all; what they may do with it is decided by policies. */
export type Audience = 'public' | 'signed-in' | 'member' | 'operator' | 'practice';

/** Bytes instead of JSON, with the media types that are taken and the most that is read. */
export interface RawBody {
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
}

/** A file instead of JSON. */
export interface FileResponse {
  readonly mediaTypes: readonly string[];
}

/** One operation of the HTTP API: declared once, mounted by the server, called by the typed client, described in OpenAPI. */
export interface Operation<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Response extends z.ZodType = z.ZodType,
> {
  /** Stable id, also OpenAPI's operationId: `awards.revoke`. */
  readonly id: string;
  readonly method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  /** Hono-style path below the origin: `/api/organisations/:organisation/awards`. */
  readonly path: string;
  readonly summary: string;
  readonly audience: Audience;
  /** What a key has to be allowed to call this; without one no key can. */
  readonly scope?: ApiScope;
  /** The answer holds a secret: it isn't kept for repetitions, and `Idempotency-Key` is refused. */
  readonly secret?: true;
  /** Success status; 200 unless said otherwise. */
  readonly status?: 200 | 201 | 202 | 204;
  readonly params?: Params;
  readonly query?: Query;
  readonly body?: Body;
  readonly rawBody?: RawBody;
  readonly response?: Response;
  readonly file?: FileResponse;
  /** Server-sent events whose data are of `response`'s shape. */
  readonly events?: boolean;
}

/** Declares an operation, keeping the exact types of its schemas. */
export const defineOperation = <
  const Params extends z.ZodType = z.ZodUndefined,
  const Query extends z.ZodType = z.ZodUndefined,
  const Body extends z.ZodType = z.ZodUndefined,
  const Response extends z.ZodType = z.ZodUndefined,
>(
  operation: Operation<Params, Query, Body, Response>,
): Operation<Params, Query, Body, Response> => operation;

/** The parsed input types of an operation. */
export type ParamsOf<O> = O extends Operation<infer P, z.ZodType, z.ZodType, z.ZodType> ? z.output<P> : never;
export type QueryOf<O> = O extends Operation<z.ZodType, infer Q, z.ZodType, z.ZodType> ? z.output<Q> : never;
export type BodyOf<O> = O extends Operation<z.ZodType, z.ZodType, infer B, z.ZodType> ? z.output<B> : never;
export type ResponseOf<O> =
  O extends Operation<z.ZodType, z.ZodType, z.ZodType, infer R> ? z.output<R> : never;
