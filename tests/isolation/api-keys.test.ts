import { apiScopes, type Operation } from '@sigillo/contract/api';
import { operations } from '@sigillo/contract/openapi';
import { type Answer, type Browser, openBrowser } from '@sigillo/server/http/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { calls } from './calls.ts';
import { canaries, openTwoProviders, proveEverybody, type TwoProviders } from './two-providers.ts';

/** Every operation, called by programs: with a key of another organisation, with too few scopes, and with keys that don't count any more. */
let world: TwoProviders;
const keys = {} as Record<'a' | 'b' | 'revoked' | 'stopped' | 'ended', string>;
const origin = 'http://localhost:8080';

const make = async (
  owner: Browser,
  organisation: string,
  scopes: readonly string[] = apiScopes,
  endsOn = '2027-11-20',
): Promise<{ id: string; secret: string }> => {
  await proveEverybody(world.test);
  const answer = await owner.send('POST', `/api/organisations/${organisation}/api-keys`, {
    name: 'LMS nightly',
    scopes: [...scopes],
    endsOn,
  });
  expect(answer.status, answer.text).toBe(201);
  return answer.json;
};

beforeAll(async () => {
  world = await openTwoProviders();
  const { ownerA, secondA, ownerB, test } = world;
  keys.ended = (await make(ownerA, 'hohenwald', apiScopes, '2026-11-22')).secret;
  test.world.clock.advance(2 * 86_400_000);
  keys.a = (await make(ownerA, 'hohenwald')).secret;
  keys.b = (await make(ownerB, 'serdika')).secret;
  const revoked = await make(ownerA, 'hohenwald');
  keys.revoked = revoked.secret;
  await ownerA.send('POST', `/api/organisations/hohenwald/api-keys/${revoked.id}/revoke`);
  keys.stopped = (await make(secondA, 'hohenwald')).secret;
  const members = (await ownerA.send('GET', '/api/organisations/hohenwald/members')).json.items;
  const second = members.find(({ email }: { email: string }) => email === 'second@a-staff.example');
  await ownerA.send('PUT', `/api/organisations/hohenwald/members/${second.id}`, {
    roles: ['administrator', 'author'],
  });
});
afterAll(() => world?.test.close());

const send = async (operation: Operation, key: string): Promise<Answer> => {
  // A minute's calls of one key are counted, and a test makes more.
  world.test.world.clock.advance(1000);
  const call = calls[operation.id];
  const params = call?.params?.(world) ?? {};
  const path = operation.path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(params[name] ?? ''));
  const query = new URLSearchParams(call?.query?.(world)).toString();
  const raw = call?.raw?.(world);
  const body = raw?.text ?? JSON.stringify(call?.body?.(world));
  const response = await world.test.app.request(`${origin}${path}${query === '' ? '' : `?${query}`}`, {
    method: operation.method.toUpperCase(),
    headers: { authorization: `Bearer ${key}`, 'content-type': raw?.type ?? 'application/json' },
    ...(operation.method === 'get' || body === undefined ? {} : { body }),
  });
  const text = await response.text();
  const json = /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, json, code: json?.code };
};

const leaks = (text: string): string[] =>
  Object.entries(canaries).flatMap(([name, canary]) => (text.includes(canary) ? [name] : []));

const each = operations.map((operation) => [operation.id, operation] as const);
const reachable = each.filter(([, { scope }]) => scope !== undefined);

describe('a program', () => {
  it.each(each)('of another organisation is refused %s', async (_, operation) => {
    const answer = await send(operation, keys.b);
    const expected =
      operation.scope === undefined ? [403, 'api-key-not-accepted'] : [404, 'organisation-not-found'];
    expect([answer.status, answer.code]).toEqual(expected);
    expect(leaks(answer.text)).toEqual([]);
  });

  it.each(['ended', 'revoked', 'stopped'] as const)(
    'whose key is %s is refused everything',
    async (state) => {
      for (const [id, operation] of each) {
        const answer = await send(operation, keys[state]);
        expect([id, answer.status, answer.code]).toEqual([id, 401, `api-key-${state}`]);
        expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
      }
    },
  );

  it.each(reachable)('without the scope is refused %s', async (_, operation) => {
    const others = apiScopes.filter((scope) => scope !== operation.scope);
    const { secret } = await make(world.ownerA, 'hohenwald', others);
    const answer = await send(operation, secret);
    expect([answer.status, answer.code]).toEqual([403, 'api-key-scope']);
    expect(answer.headers.get('www-authenticate')).toContain(`scope="${operation.scope}"`);
  });

  it.each(each)('with every scope is let through or refused by what it is: %s', async (_, operation) => {
    const answer = await send(operation, keys.a);
    if (operation.scope === undefined) expect(answer.code).toBe('api-key-not-accepted');
    else expect([200, 201], answer.text.slice(0, 200)).toContain(answer.status);
  });

  it('reaches nothing that makes people or power: no operation of theirs has a scope', () => {
    const open = operations.filter(({ scope }) => scope !== undefined);
    expect(open.map(({ audience }) => audience)).toEqual(open.map(() => 'member'));
    const ids = open
      .map(({ id }) => id)
      .filter((id) => /^(members|keys|api-keys|versions\.(?!get))/.test(id));
    expect(ids).toEqual([]);
    for (const id of ['awards.revoke', 'awards.revoke-many', 'awards.suspend', 'awards.annul']) {
      expect(operations.find((operation) => operation.id === id)?.scope).toBeUndefined();
    }
  });

  it('is nobody on pages: a key opens none', async () => {
    const browser = openBrowser(world.test.app);
    const { status } = await browser.get('/sign-in', { authorization: `Bearer ${keys.a}` });
    expect(status).toBe(200);
  });
});
