import type { MemberRole } from '@sigillo/core/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Actor } from '../services/actor.ts';
import type { Provider } from '../services/testing/index.ts';
import { insertMember, listApiKeys, newId } from '../store/index.ts';
import { type Answer, type Browser, openApp, signInAs, type TestApp } from './testing/index.ts';

const base = '/api/organisations/hohenwald';
const origin = 'http://localhost:8080';
const csv = 'name,e-mail,birth date\nElif Yildiz,elif@learners.example,1990-01-01\n';

describe('keys for programs', () => {
  let test: TestApp;
  let provider: Provider;
  let administrator: Browser;
  let officer: Browser;
  let plain: Browser;

  const join = async (name: string, email: string, roles: readonly MemberRole[]): Promise<Browser> => {
    const actor: Actor = await test.world.addPerson(name, email);
    const now = test.deps.clock.now();
    await test.deps.store.withScope({ tenant: provider.id }, (transaction) =>
      insertMember(
        transaction,
        {
          id: newId(now),
          organisationId: provider.id,
          personId: actor.person?.id ?? '',
          name,
          email,
          roles,
        },
        now,
      ),
    );
    return signInAs(test, actor);
  };

  beforeAll(async () => {
    test = await openApp();
    provider = await test.world.addProvider('hohenwald');
    administrator = await join('Johanna Amt', 'amt@hohenwald.example', ['administrator', 'awarding-officer']);
    plain = await join('Anton Nur', 'nur@hohenwald.example', ['administrator']);
    officer = await signInAs(test, provider.officer);
  });
  afterAll(() => test.close());

  const make = (browser: Browser, more: object = {}): Promise<Answer> =>
    browser.send('POST', `${base}/api-keys`, {
      name: 'LMS nightly',
      scopes: ['decisions:read', 'decisions:write', 'awards:write', 'register:read'],
      endsOn: '2027-01-31',
      ...more,
    } as never);

  const call = async (
    key: string,
    method: string,
    path: string,
    body?: string | object,
    headers: Readonly<Record<string, string>> = {},
  ) => {
    const response = await test.app.request(`${origin}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${key}`,
        'content-type': typeof body === 'string' ? 'text/csv' : 'application/json',
        ...headers,
      },
      ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      json: text === '' ? undefined : JSON.parse(text),
    };
  };
  const decision = () => ({
    achievement: provider.achievement,
    version: 1,
    decidedOn: '2026-11-20',
    decidedBy: 'Board',
    minute: 'Minute 7',
    place: { country: 'AT' },
  });

  it('are shown once and kept as a hash', async () => {
    const { json, status } = await make(administrator);
    expect(status).toBe(201);
    expect(json.secret).toMatch(/^sigillo_[0-9a-f]{32}_[\w-]{43}$/);
    expect(json).toMatchObject({
      state: 'active',
      madeBy: 'Johanna Amt',
      endsAt: '2027-02-01T00:00:00.000Z',
    });
    const stored = await test.deps.store.withScope({ tenant: provider.id }, (transaction) =>
      listApiKeys(transaction, provider.id),
    );
    const secret = json.secret.slice(-43);
    expect(JSON.stringify(stored)).not.toContain(secret);
    expect((await administrator.send('GET', `${base}/api-keys`)).text).not.toContain(secret);
  });

  it('are made only by whoever has just proved who they are', async () => {
    const late = await join('Lena Spät', 'spaet@hohenwald.example', ['administrator']);
    test.world.clock.advance(11 * 60_000);
    const answer = await make(late, { scopes: ['designs:read'] });
    expect([answer.status, answer.code]).toEqual([403, 'step-up-needed']);
    await test.deps.store.pool.query('update session set proven_at = $1', [new Date(test.deps.clock.now())]);
    expect((await make(late, { scopes: ['designs:read'] })).status).toBe(201);
  });

  it('keep no answer with a secret for repetitions', async () => {
    const headers = { 'idempotency-key': 'make-one' };
    const input = { name: 'Twice', scopes: ['designs:read'], endsOn: '2027-01-31' };
    const first = await administrator.send('POST', `${base}/api-keys`, input, headers);
    const second = await administrator.send('POST', `${base}/api-keys`, input, headers);
    expect(second.json.secret).not.toBe(first.json.secret);
    expect(second.headers.get('idempotency-replayed')).toBeNull();
  });

  it.each([
    ['an officer who isn’t an administrator', () => officer, {}, 403, 'role-missing'],
    ['an administrator who may not award', () => plain, {}, 422, 'api-key-beyond-roles'],
    ['an end in the past', () => administrator, { endsOn: '2026-11-01' }, 422, 'api-key-end'],
    ['an end beyond a year', () => administrator, { endsOn: '2028-01-31' }, 422, 'api-key-end'],
    ['no scope', () => administrator, { scopes: [] }, 400, 'input-invalid'],
    ['a scope that there isn’t', () => administrator, { scopes: ['awards:revoke'] }, 400, 'input-invalid'],
  ] as const)('aren’t made: %s', async (_, browser, more, status, code) => {
    const answer = await make(browser(), more);
    expect([answer.status, answer.code]).toEqual([status, code]);
  });

  it.each([
    ['another form', 'sigillo_1'],
    ['an unknown id', `sigillo_${'0'.repeat(32)}_${'A'.repeat(43)}`],
  ])('aren’t known: %s', async (_, key) => {
    const answer = await call(key, 'GET', `${base}/decisions`);
    expect([answer.status, answer.json.code]).toEqual([401, 'api-key-unknown']);
    expect(answer.headers.get('www-authenticate')).toContain('invalid_token');
  });

  it('aren’t known with another’s secret', async () => {
    const [one, other] = [(await make(administrator)).json.secret, (await make(administrator)).json.secret];
    const answer = await call(`${one.slice(0, -43)}${other.slice(-43)}`, 'GET', `${base}/decisions`);
    expect(answer.json.code).toBe('api-key-unknown');
  });

  it('award under a person’s decision, are named in the history, and say what is left', async () => {
    const { secret } = (await make(administrator)).json;
    const { id } = (await officer.send('POST', `${base}/decisions`, decision())).json;
    const preview = await call(secret, 'POST', `${base}/decisions/${id}/batches`, csv);
    expect(preview.json).toMatchObject({ ready: 1, createdBy: 'Johanna Amt', createdByKey: 'LMS nightly' });
    expect(preview.headers.get('ratelimit-policy')).toBe('"key";q=600;w=60');
    expect(preview.headers.get('ratelimit')).toMatch(/^"key";r=\d+;t=\d+$/);
    expect(preview.headers.get('access-control-allow-origin')).toBeNull();
    expect(preview.headers.get('set-cookie')).toBeNull();
    const learner = { name: 'Marta K', email: 'marta@learners.example', birthDate: '1990-01-01' };
    const awarded = await call(secret, 'POST', `${base}/decisions/${id}/awards`, { learner });
    expect(awarded.status).toBe(201);
    expect(awarded.json.history).toMatchObject([{ action: 'award', by: 'Johanna Amt', key: 'LMS nightly' }]);
    const read = await call(secret, 'GET', `${base}/awards/${awarded.json.id}`);
    expect(read.status).toBe(200);
  });

  it('never award what a program decided; a person does', async () => {
    const { secret } = (await make(administrator)).json;
    const recorded = await call(secret, 'POST', `${base}/decisions`, decision());
    expect(recorded.json).toMatchObject({ recordedBy: 'Johanna Amt', recordedByKey: 'LMS nightly' });
    const under = `${base}/decisions/${recorded.json.id}`;
    const learner = { name: 'Ana K', email: 'ana@learners.example', birthDate: '1990-01-01' };
    for (const refused of [
      await call(secret, 'POST', `${under}/awards`, { learner }),
      await call(secret, 'POST', `${under}/batches`, csv),
    ]) {
      expect([refused.status, refused.json.code]).toEqual([403, 'decision-by-key']);
    }
    const uploaded = await test.app.request(`${origin}${under}/batches`, {
      method: 'POST',
      headers: { origin, 'content-type': 'text/csv', cookie: officer.cookie() },
      body: csv.replaceAll('elif', 'esra'),
    });
    const batch = ((await uploaded.json()) as { id: string }).id;
    const start = await call(secret, 'POST', `${base}/batches/${batch}/start`);
    expect(start.json.code).toBe('decision-by-key');
    expect((await officer.send('POST', `${base}/batches/${batch}/start`)).status).toBe(200);
  });

  it('do a write once per idempotency key, each key apart', async () => {
    const one = (await make(administrator)).json.secret;
    const other = (await make(administrator)).json.secret;
    const record = (key: string) =>
      call(key, 'POST', `${base}/decisions`, decision(), { 'idempotency-key': 'night-1' });
    const first = await record(one);
    const second = await record(one);
    expect(second.json.id).toBe(first.json.id);
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    expect((await record(other)).json.id).not.toBe(first.json.id);
  });

  it('stop with the role that they rest on, and go on when it is back', async () => {
    const { secret, id } = (await make(administrator)).json;
    const members = (await plain.send('GET', `${base}/members`)).json.items as {
      id: string;
      email: string;
    }[];
    const maker = members.find(({ email }) => email === 'amt@hohenwald.example');
    const give = (roles: readonly MemberRole[]) =>
      plain.send('PUT', `${base}/members/${maker?.id}`, { roles: [...roles] });
    const state = async () => {
      const { items } = (await plain.send('GET', `${base}/api-keys`)).json;
      return items.find((key: { id: string }) => key.id === id).state;
    };
    await give(['administrator', 'author']);
    expect((await call(secret, 'GET', `${base}/decisions`)).json.code).toBe('api-key-stopped');
    expect(await state()).toBe('stopped');
    await give(['awarding-officer']);
    expect((await call(secret, 'GET', `${base}/decisions`)).json.code).toBe('api-key-stopped');
    await give(['administrator', 'awarding-officer']);
    expect((await call(secret, 'GET', `${base}/decisions`)).status).toBe(200);
  });

  it('open nothing that has no scope, and nothing that they weren’t made for', async () => {
    const { secret } = (await make(administrator, { scopes: ['decisions:read'] })).json;
    expect((await call(secret, 'GET', `${base}/members`)).json.code).toBe('api-key-not-accepted');
    expect((await call(secret, 'GET', `${base}/awards`)).json.code).toBe('api-key-scope');
    expect((await call(secret, 'GET', `${base}/decisions`)).status).toBe(200);
  });

  it('are revoked for good, and end', async () => {
    const { secret, id } = (await make(administrator)).json;
    const revoked = await plain.send('POST', `${base}/api-keys/${id}/revoke`);
    expect(revoked.json).toMatchObject({ state: 'revoked' });
    expect((await call(secret, 'GET', `${base}/decisions`)).json.code).toBe('api-key-revoked');
    const nowhere = await plain.send('POST', `${base}/api-keys/${provider.id}/revoke`);
    expect(nowhere.code).toBe('api-key-not-found');
    await test.deps.store.pool.query('update session set proven_at = $1', [new Date(test.deps.clock.now())]);
    const short = (await make(administrator, { endsOn: '2026-12-01' })).json.secret;
    test.world.clock.advance(20 * 86_400_000);
    expect((await call(short, 'GET', `${base}/decisions`)).json.code).toBe('api-key-ended');
  });
});
