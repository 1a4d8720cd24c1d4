import type { ApiScope, Audience } from '@sigillo/contract/api';
import { type Json, Problem } from '@sigillo/core/base';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { type Actor, requireMember, requireOperator, requirePerson } from '../services/actor.ts';
import type { Deps } from '../services/deps.ts';
import { mediaTypeOf, readBody, readJson, requireMediaType } from './body.ts';
import type { AnyOperation, Call, FileReply, Handler } from './call.ts';
import type { App, HttpEnv } from './env.ts';
import { answerEvents } from './events.ts';
import { onceByKey } from './idempotency.ts';
import { validate } from './validation.ts';

/** Turns away whoever may not call an operation at all. Policies decide the rest. */
const checkAudience = (audience: Audience, actor: Actor, deps: Deps, organisation: string): void => {
  switch (audience) {
    case 'public':
      return;
    case 'signed-in':
      requirePerson(actor);
      return;
    case 'member':
      requireMember(actor, organisation);
      return;
    case 'operator':
      requireOperator(actor);
      return;
    case 'practice':
      // In production these addresses don't exist.
      if (!deps.installation.practice) throw new Problem('missing', 'not-found');
      return;
  }
};

/** Turns away a program whose key wasn't made for this. An operation without a scope is out of reach for all of them. */
const checkScope = (c: Context<HttpEnv>, scope: ApiScope | undefined): void => {
  const { key } = c.get('actor');
  if (key === undefined || (scope !== undefined && key.scopes.includes(scope))) return;
  // RFC 6750, section 3.1
  const wanted = scope === undefined ? '' : `, scope="${scope}"`;
  c.header('www-authenticate', `Bearer realm="sigillo", error="insufficient_scope"${wanted}`);
  throw scope === undefined
    ? new Problem('forbidden', 'api-key-not-accepted')
    : new Problem('forbidden', 'api-key-scope', { values: { scope } });
};

/** Path parameters. One of a wrong shape can't name anything, so nothing is found there. */
const readParams = (schema: z.ZodType | undefined, found: object): unknown => {
  if (!schema) return undefined;
  const parsed = schema.safeParse(found);
  if (!parsed.success) throw new Problem('missing', 'not-found');
  return parsed.data;
};

const readQuery = (schema: z.ZodType | undefined, url: string): unknown => {
  if (!schema) return undefined;
  const entries = [...new URL(url).searchParams].filter(([, value]) => value !== '');
  return validate(schema, Object.fromEntries(entries), 'query-invalid');
};

const isFile = (reply: unknown): reply is FileReply =>
  typeof reply === 'object' &&
  reply !== null &&
  'fileName' in reply &&
  'mediaType' in reply &&
  'body' in reply;
const isEvents = (reply: unknown): reply is AsyncIterable<unknown> =>
  typeof reply === 'object' && reply !== null && Symbol.asyncIterator in reply;

/** RFC 6266: an ASCII name for old readers, the exact one beside it. */
const disposition = (fileName: string): string => {
  const ascii = fileName.replace(/[^\w.-]+/g, '_');
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
};

const answerFile = (reply: FileReply, headers: Headers): Response => {
  headers.set('content-type', reply.mediaType);
  headers.set('content-disposition', disposition(reply.fileName));
  const body = reply.body instanceof Uint8Array ? new Uint8Array(reply.body) : reply.body;
  return new Response(body, { headers });
};

/**
 * Serves one operation: enforces its audience and what keys may, validates parameters, query and
 * body, runs the handler, writes the answer. A write with an `Idempotency-Key`
 * is done once, and repeated calls get the first answer.
 *
 * Nothing that it answers may be stored by caches; public documents that may be
 * are routes of their own.
 */
export const mount = <const O extends AnyOperation>(app: App, operation: O, handler: Handler<O>): void => {
  app.on(operation.method.toUpperCase(), operation.path, async (c: Context<HttpEnv>) => {
    const deps = c.get('deps');
    const actor = c.get('actor');
    const request = c.req.raw;
    const found = c.req.param() as { readonly organisation?: string };
    const params = readParams(operation.params, found);
    checkScope(c, operation.scope);
    checkAudience(operation.audience, actor, deps, found.organisation ?? '');
    const query = readQuery(operation.query, request.url);
    const headers = new Headers({ 'cache-control': 'no-store' });

    let rawBody: Uint8Array = new Uint8Array();
    let json: Json = null;
    if (operation.rawBody) {
      requireMediaType(request, operation.rawBody.mediaTypes);
      rawBody = await readBody(request, operation.rawBody.maxBytes);
    } else if (operation.body) {
      json = await readJson(request);
    }
    const call = {
      deps,
      actor,
      params,
      query,
      body: operation.body ? validate(operation.body, json, 'input-invalid') : undefined,
      rawBody,
      mediaType: mediaTypeOf(request),
      request,
      address: c.get('address'),
      headers,
    } as Call<O>;

    const run = async (): Promise<Response> => {
      const reply = await handler(call);
      if (reply === undefined || operation.status === 204)
        return new Response(null, { status: 204, headers });
      if (isFile(reply)) return answerFile(reply, headers);
      if (isEvents(reply)) return answerEvents(c, reply, headers);
      headers.set('content-type', 'application/json; charset=utf-8');
      const status = (operation.status ?? 200) as ContentfulStatusCode;
      return new Response(JSON.stringify(reply), { status, headers });
    };
    const key = request.headers.get('idempotency-key');
    return key === null || operation.method === 'get' || operation.secret
      ? run()
      : onceByKey(
          { deps, actor, key, operation: operation.id, params, input: operation.rawBody ? rawBody : json },
          run,
        );
  });
};
