import type { BodyOf, Operation, ParamsOf, QueryOf, ResponseOf } from '@sigillo/contract/api';
import type { Actor } from '../services/actor.ts';
import type { Deps } from '../services/deps.ts';

// biome-ignore lint/suspicious/noExplicitAny: an operation of whatever schemas
export type AnyOperation = Operation<any, any, any, any>;

/** One validated call of an operation. Whoever may not call it at all was turned away before. */
export interface Call<O> {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly params: ParamsOf<O>;
  readonly query: QueryOf<O>;
  readonly body: BodyOf<O>;
  /** The bytes of an operation with `rawBody`, else empty. */
  readonly rawBody: Uint8Array;
  /** Media type of the body, lower case, without parameters. */
  readonly mediaType: string;
  readonly request: Request;
  /** The peer's address for rate limits; never stored. */
  readonly address: string;
  /** Headers to add to the answer, a cookie for example. */
  readonly headers: Headers;
}

/** A file as an operation answers it. */
export interface FileReply {
  readonly body: Uint8Array | string | ReadableStream<Uint8Array>;
  readonly mediaType: string;
  /** Offered as the name to save under. */
  readonly fileName: string;
}

/**
 * What a handler of this operation gives back: JSON, events of the same shape,
 * a file, or nothing for 204.
 */
export type Reply<O> =
  ResponseOf<O> extends undefined ? FileReply | undefined : ResponseOf<O> | AsyncIterable<ResponseOf<O>>;

/** Does the work of one operation: calls a service, shapes the answer. */
export type Handler<O> = (call: Call<O>) => Promise<Reply<O>>;
