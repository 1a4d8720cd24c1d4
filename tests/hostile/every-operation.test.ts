import { setTimeout as sleep } from 'node:timers/promises';
import type { Operation } from '@sigillo/contract/api';
import { operations } from '@sigillo/contract/openapi';
import { isJsonObject, type Json } from '@sigillo/core/base';
import { createApp } from '@sigillo/server/http';
import type { Browser } from '@sigillo/server/http/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calls } from '../isolation/calls.ts';
import { openTwoProviders, type TwoProviders } from '../isolation/two-providers.ts';
import { unsound, unsoundRefusal } from './sound.ts';

/** Every operation, called by whoever may, with everything wrong that a body, an address or a header can have. */
let world: TwoProviders;
beforeAll(async () => {
  world = await openTwoProviders();
});
afterAll(() => world?.test.close());

const origin = 'http://localhost:8080';
const table = operations.map((operation) => [operation.id, operation] as const);
const withBody = table.filter(([, { body }]) => body !== undefined);
const withRaw = table.filter(([, { rawBody }]) => rawBody !== undefined);

const callOf = (operation: Operation) => {
  const call = calls[operation.id];
  if (!call) throw new Error(`tests/isolation/calls.ts says nothing about ${operation.id}`);
  return call;
};
const callers = new Map<string, Browser>();
const callerOf = async (operation: Operation): Promise<Browser> => {
  const { by } = callOf(operation);
  if (by !== 'fresh') return world[by];
  const found = callers.get(operation.id) ?? (await world.fresh());
  callers.set(operation.id, found);
  return found;
};
const pathOf = (operation: Operation, changed: Readonly<Record<string, string>> = {}): string => {
  const params = callOf(operation).params?.(world) ?? {};
  return operation.path.replace(
    /:(\w+)/g,
    (_, name: string) => changed[name] ?? encodeURIComponent(params[name] ?? ''),
  );
};

/** Calls, and says what is wrong with the answer. Limits on checking and on links are waited out. */
const tryIt = async (
  operation: Operation,
  init: {
    readonly body?: BodyInit;
    readonly type?: string;
    readonly path?: string;
    readonly method?: string;
  },
): Promise<string | undefined> => {
  const caller = await callerOf(operation);
  const path = init.path ?? pathOf(operation);
  const send = async (): Promise<Response> => {
    const headers: Record<string, string> = { origin, cookie: caller.cookie() };
    if (init.type !== undefined) headers['content-type'] = init.type;
    return world.test.app.request(`${origin}${path}`, {
      method: init.method ?? operation.method.toUpperCase(),
      headers,
      ...(init.body === undefined ? {} : { body: init.body, duplex: 'half' }),
    } as RequestInit);
  };
  let response = await send();
  if (response.status === 429) {
    world.test.world.clock.advance(15 * 60_000);
    response = await send();
  }
  return unsound(operation, response);
};

/** Every place of a JSON value, the whole first. */
const placesOf = (value: Json, path: readonly string[] = []): (readonly string[])[] => {
  const inner = Array.isArray(value)
    ? value.slice(0, 1).map((one, i) => [String(i), one] as const)
    : isJsonObject(value)
      ? Object.entries(value)
      : [];
  return [path, ...inner.flatMap(([key, one]) => placesOf(one, [...path, key]))];
};
const change = (value: Json, path: readonly string[], put: Json | undefined): Json => {
  const [key, ...rest] = path;
  if (key === undefined) return put ?? null;
  const copy = structuredClone(value) as Record<string, Json>;
  if (rest.length === 0 && put === undefined) delete copy[key];
  else copy[key] = change(copy[key] as Json, rest, put);
  return copy;
};
const nested = (depth: number): Json => (depth === 0 ? 1 : [nested(depth - 1)]);
const wrong: readonly (readonly [string, Json | undefined])[] = [
  ['missing', undefined],
  ['null', null],
  ['a number', 1e308],
  ['a fraction below zero', -0.5],
  ['a flag', true],
  ['empty text', ''],
  ['NUL', 'a\0b'],
  ['control characters', 'a\r\nX-Injected: 1\u001b[31m'],
  ['100 kB of text', 'x'.repeat(100_000)],
  ['a list', []],
  ['a list of 5,000', Array.from({ length: 5_000 }, () => 'x')],
  ['an object', { toString: 'x', constructor: { prototype: 1 } }],
  ['60 lists in one another', nested(60)],
];

describe('a body of the wrong shape', () => {
  it.each(withBody)('%s', async (_, operation) => {
    const body = callOf(operation).body?.(world) ?? {};
    // A specification has hundreds of places alike: some of each kind are enough here.
    const places = placesOf(body);
    const step = Math.ceil(places.length / 12);
    const found: string[] = [];
    for (const [i, place] of places.entries()) {
      if (i % step !== 0) continue;
      for (const [name, put] of wrong) {
        const sent = JSON.stringify(change(body, place, put));
        const fault = await tryIt(operation, { body: sent, type: 'application/json' });
        if (fault !== undefined) found.push(`${name} at /${place.join('/')}: ${fault}`);
      }
    }
    expect(found).toEqual([]);
  });
});

const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
/** Bytes that no program of good will sends as JSON. */
const brokenJson: readonly (readonly [string, Uint8Array<ArrayBuffer> | string])[] = [
  ['empty', ''],
  ['blank', '   '],
  ['cut off', '{"a":'],
  ['two values', '{} {}'],
  ['text', '"x"'],
  ['null', 'null'],
  ['a list', '[]'],
  ['a key twice', '{"comment":"a","comment":"b","email":"a@b.example","email":"c@d.example"}'],
  ['a forbidden key', '{"__proto__":{"operator":true},"comment":"x"}'],
  ['half a surrogate pair', '{"comment":"\\ud800","reason":"\\udc00","email":"\\ud83d"}'],
  ['invalid UTF-8', new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xc0, 0xaf, 0x22, 0x7d])],
  ['a byte order mark', new Uint8Array([0xef, 0xbb, 0xbf, 0x7b, 0x7d])],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
  ['100,000 lists in one another', '['.repeat(100_000)],
  ['a huge number', `{"revision":${'9'.repeat(5_000)}}`],
  ['1 MB of text', JSON.stringify({ comment: 'x'.repeat(1_000_000) })],
  ['comments', '{/* x */}'],
  ['NaN', '{"revision":NaN}'],
];

describe('a body that isn’t JSON', () => {
  it.each(withBody)('%s', async (_, operation) => {
    const found: string[] = [];
    for (const [name, bytes] of brokenJson) {
      const fault = await tryIt(operation, { body: bytes, type: 'application/json' });
      if (fault !== undefined) found.push(`${name}: ${fault}`);
    }
    const body = JSON.stringify(callOf(operation).body?.(world) ?? {});
    const types = [
      'text/plain',
      'application/xml',
      'multipart/form-data; boundary=x',
      '',
      'a/b/c',
      'application/json; charset=utf-16',
    ];
    for (const type of types) {
      const fault = await tryIt(operation, { body, type });
      if (fault !== undefined) found.push(`as ${type}: ${fault}`);
    }
    expect(found).toEqual([]);
  });
});

/** Files that somebody might upload by mistake or on purpose. */
const files: readonly (readonly [string, Uint8Array<ArrayBuffer>])[] = [
  ['nothing', new Uint8Array()],
  ['one byte', new Uint8Array([0])],
  ['prose', utf8('Dear colleagues, please find the certificate attached.')],
  [
    'a PNG',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]),
  ],
  ['a JPEG', new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46])],
  ['a PDF', utf8('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF')],
  ['a ZIP or XLSX', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0, 0, 0, 8, 0, 0xff, 0xff])],
  ['GZIP', new Uint8Array([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3])],
  ['random bytes', new Uint8Array(Array.from({ length: 4096 }, (_, i) => (i * 7919 + (i >> 3) * 31) & 0xff))],
  [
    'an XML bomb',
    utf8('<?xml version="1.0"?><!DOCTYPE l [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><l>&b;</l>'),
  ],
  ['lists in one another', utf8('['.repeat(500_000))],
  ['a key twice', utf8('{"@context":[],"@context":[],"type":"VerifiableCredential"}')],
  ['a JWT with alg none', utf8('eyJhbGciOiJub25lIn0.eyJ2YyI6e319.')],
  ['NUL', new Uint8Array(100_000)],
];

describe('a file of the wrong kind', () => {
  it.each(withRaw)(
    '%s',
    async (_, operation) => {
      const found: string[] = [];
      for (const [name, bytes] of files) {
        for (const type of operation.id === 'batches.preview'
          ? ['text/csv']
          : operation.rawBody!.mediaTypes) {
          const fault = await tryIt(operation, { body: bytes, type });
          if (fault !== undefined) found.push(`${name} as ${type}: ${fault}`);
        }
      }
      for (const type of ['', 'image/svg+xml', 'text/html', 'multipart/form-data']) {
        const fault = await tryIt(operation, { body: 'x', type });
        if (fault !== undefined) found.push(`as ${type}: ${fault}`);
      }
      expect(found).toEqual([]);
    },
    60_000,
  );
});

describe('50 MB', () => {
  it.each([...withBody, ...withRaw])('is not taken in by %s', async (_, operation) => {
    let pulled = 0;
    const chunk = new Uint8Array(65_536).fill(0x20);
    const body = new ReadableStream<Uint8Array>({
      pull(controller) {
        pulled += chunk.length;
        if (pulled > 50_000_000) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const type = operation.rawBody?.mediaTypes[0] ?? 'application/json';
    expect(await tryIt(operation, { body, type })).toBeUndefined();
    expect(pulled).toBeLessThan((operation.rawBody?.maxBytes ?? 1_000_000) + 1_000_000);
  });
});

const badParts = [
  '%00',
  '%',
  '%ff',
  '..%2f..%2fetc%2fpasswd',
  '%E2%80%AE',
  'a'.repeat(8_000),
  '%27%20or%201%3D1--',
  '-1',
  'null',
  '00000000-0000-0000-0000-000000000000',
];

describe('an address of the wrong shape', () => {
  it.each(table.filter(([, { params }]) => params))('%s', async (_, operation) => {
    const names = [...operation.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
    const found: string[] = [];
    for (const name of names) {
      for (const part of badParts) {
        const fault = await tryIt(operation, { path: pathOf(operation, { [name]: part }) });
        if (fault !== undefined) found.push(`${name} = ${part.slice(0, 40)}: ${fault}`);
      }
    }
    expect(found).toEqual([]);
  });

  it.each(table.filter(([, { query }]) => query))(
    '%s with a query',
    async (_, operation) => {
      const shape = (operation.query as unknown as { shape: Record<string, unknown> }).shape;
      const found: string[] = [];
      for (const name of Object.keys(shape)) {
        for (const part of [...badParts, '1e9', '99999999999999999999', 'x&x=y', '%F0%9F%92%A9']) {
          const path = `${pathOf(operation)}?${name}=${part}&${name}=second&unknown[]=1`;
          const raw = callOf(operation).raw?.(world);
          const sent = raw === undefined ? {} : { body: raw.text, type: raw.type };
          const fault = await tryIt(operation, { path, ...sent });
          if (fault !== undefined) found.push(`${name} = ${part.slice(0, 40)}: ${fault}`);
        }
      }
      expect(found).toEqual([]);
    },
    60_000,
  );
});

describe('a method that isn’t there', () => {
  it.each([...new Set(operations.map(({ path }) => path))])('%s', async (path) => {
    const here = operations.filter((operation) => operation.path === path);
    const [operation] = here as [Operation];
    for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'OPTIONS']) {
      if (here.some((one) => one.method.toUpperCase() === method)) continue;
      const response = await world.test.app.request(`${origin}${pathOf(operation)}`, {
        method,
        headers: { origin, cookie: (await callerOf(operation)).cookie() },
      });
      const text = await response.text();
      // `/awards/revoke` is also an address of the form `/awards/:award`.
      expect([method, [404, 405].includes(response.status)]).toEqual([method, true]);
      expect(
        unsoundRefusal(response.status, response.headers.get('content-type') ?? '', text),
      ).toBeUndefined();
      if (response.status === 405)
        expect(response.headers.get('allow')).toContain(operation.method.toUpperCase());
    }
  });
});

describe('a reader of progress who goes away', () => {
  it('isn’t looked up for any more', async () => {
    const { deps } = world.test;
    let asked = 0;
    const withScope = ((...parts: Parameters<typeof deps.store.withScope>) => {
      asked += 1;
      return deps.store.withScope(...parts);
    }) as typeof deps.store.withScope;
    const app = createApp(
      { ...deps, store: { ...deps.store, withScope } },
      { renderPage: () => '', files: '/nonexistent' },
    );
    const leaving = new AbortController();
    const started = await app.request(
      `${origin}/api/organisations/hohenwald/batches/${world.ids.running}/progress`,
      { headers: { cookie: world.ownerA.cookie() }, signal: leaving.signal },
    );
    expect(started.status).toBe(200);
    const reader = started.body?.getReader();
    expect(new TextDecoder().decode((await reader?.read())?.value)).toContain('"state":"running"');
    leaving.abort();
    await sleep(1_000);
    const settled = asked;
    await sleep(1_500);
    expect(asked).toBe(settled);
  });
});
