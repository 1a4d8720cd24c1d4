import { type Json, Problem, toUtf8 } from '@sigillo/core/base';
import type { Actor } from '../services/actor.ts';
import type { Deps } from '../services/deps.ts';
import {
  claimIdempotencyKey,
  installationTenant,
  type KeyedRequest,
  keepAnswer,
  releaseIdempotencyKey,
} from '../store/index.ts';

const longestKey = 200;

/** A write that its sender may send again without its being done again. */
export interface OnceInput {
  readonly deps: Deps;
  readonly actor: Actor;
  readonly key: string;
  /** The operation's id. */
  readonly operation: string;
  readonly params: unknown;
  readonly input: Json | Uint8Array;
}

const requestBytes = ({ operation, params, input }: OnceInput): Uint8Array => {
  const head = toUtf8(`${operation}\n${JSON.stringify(params ?? null)}\n`);
  const body = input instanceof Uint8Array ? input : toUtf8(JSON.stringify(input));
  return Buffer.concat([head, body]);
};

/**
 * Runs a write once per idempotency key and person, or API key, and gives repetitions the first answer,
 * for a day. The answer is kept under the person's key. A refused write is not
 * kept: it may be tried again.
 *
 * Problems: `idempotency-key-invalid`, `idempotency-key-reused` (the key came with
 * another request), `idempotency-key-unfinished` (the first request is under way,
 * or ended in a crash and nobody knows how far it came).
 *
 * @see draft-ietf-httpapi-idempotency-key-header
 */
export const onceByKey = async (once: OnceInput, run: () => Promise<Response>): Promise<Response> => {
  const { deps, actor } = once;
  if (!/^[\x21-\x7e]+$/.test(once.key) || once.key.length > longestKey) {
    throw new Problem('request', 'idempotency-key-invalid', { values: { limit: longestKey } });
  }
  const { person } = actor;
  // Without a person there is nobody to give the first answer to.
  if (!person) return run();
  // A program and the person who made its key don't know which keys the other used.
  const key = actor.key === undefined ? once.key : `${actor.key.id}/${once.key}`;
  const scope = { person: person.id };
  const keyed: KeyedRequest = {
    tenant: installationTenant,
    person: person.id,
    key,
    request: requestBytes(once),
  };
  const place = { table: 'idempotency_key', id: `${person.id}/${key}` };
  const kept = await deps.store.withScope(scope, async (transaction) => {
    const answer = await claimIdempotencyKey(transaction, keyed, deps.clock.now());
    if (!answer) return undefined;
    const personKey = await deps.encryption.personKey(transaction, person.id);
    return { status: answer.status, body: deps.encryption.decryptBody(personKey, place, answer.body) };
  });
  if (kept) {
    return new Response(kept.status === 204 ? null : new Uint8Array(kept.body), {
      status: kept.status,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
        'idempotency-replayed': 'true',
      },
    });
  }
  try {
    const response = await run();
    const body = new Uint8Array(await response.clone().arrayBuffer());
    await deps.store
      .withScope(scope, async (transaction) => {
        const personKey = await deps.encryption.personKey(transaction, person.id);
        await keepAnswer(transaction, keyed, {
          status: response.status,
          body: deps.encryption.encryptBody(personKey, place, body),
        });
      })
      // Of whoever was just erased nothing is kept, and there is nobody to send it again.
      .catch(ignoreErased);
    return response;
  } catch (error) {
    await deps.store.withScope(scope, (transaction) => releaseIdempotencyKey(transaction, keyed));
    throw error;
  }
};

const ignoreErased = (error: unknown): void => {
  if (!(error instanceof Problem && error.code === 'subject-erased')) throw error;
};
