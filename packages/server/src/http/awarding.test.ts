import { elementIds, type MemberRole } from '@sigillo/core/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandlers } from '../jobs/handlers.ts';
import { runJob } from '../jobs/index.ts';
import type { Provider } from '../services/testing/index.ts';
import { listMembers, newId, updateMember } from '../store/index.ts';
import { type Browser, openApp, signInAs, type TestApp } from './testing/index.ts';

describe('from a decision to a verdict', () => {
  let test: TestApp;
  let provider: Provider;
  let officer: Browser;
  let registrar: Browser;
  const base = '/api/organisations/hohenwald';
  beforeAll(async () => {
    test = await openApp();
    provider = await test.world.addProvider('hohenwald');
    officer = await signInAs(test, provider.officer);
    registrar = await signInAs(test, provider.registrar);
  });
  afterAll(() => test.close());

  const decide = async (): Promise<string> => {
    const answer = await registrar.send('POST', `${base}/decisions`, {
      achievement: provider.achievement,
      version: 1,
      decidedOn: '2026-11-20',
      decidedBy: 'Examination board',
      minute: 'EB 2026/14',
      place: { country: 'AT' },
    });
    expect(answer.status).toBe(201);
    return answer.json.id;
  };
  const upload = (browser: Browser, decision: string, text: string) =>
    test.app.request(`http://localhost:8080${base}/decisions/${decision}/batches?fileName=list.csv`, {
      method: 'POST',
      headers: { origin: 'http://localhost:8080', 'content-type': 'text/csv', cookie: browser.cookie() },
      body: text,
    });
  const work = async (): Promise<void> => {
    const { store, clock } = test.deps;
    const jobs = {
      store,
      clock,
      onError: (error: unknown) => {
        throw error;
      },
    };
    const never = new AbortController().signal;
    while (await runJob(jobs, createHandlers(test.deps), newId(clock.now()), never));
  };

  it('awards a file, tells progress, and lets the register be searched and taken out', async () => {
    const decision = await decide();
    const rows = [
      'Ada Byron,ada@example.org,1990-01-01',
      'Bob,not an address,1990-01-01',
      '=1+1,c@example.org,',
    ];
    const previewed = await upload(officer, decision, ['name,e-mail,birth date', ...rows].join('\n'));
    expect(previewed.status).toBe(201);
    const batch = (await previewed.json()) as { id: string; faults: { detail: string }[] };
    expect(batch).toMatchObject({ rows: 3, ready: 2, faulty: 1 });
    expect(batch.faults[0]?.detail).toContain('isn’t an e-mail address');
    const faulty = await officer.send('GET', `${base}/batches/${batch.id}/faulty.csv`);
    expect(faulty.headers.get('content-disposition')).toContain('list-faulty.csv');

    expect((await registrar.send('POST', `${base}/batches/${batch.id}/start`)).json.code).toBe(
      'role-missing',
    );
    expect((await officer.send('POST', `${base}/batches/${batch.id}/start`)).json.state).toBe('running');
    await work();
    const progress = await officer.send('GET', `${base}/batches/${batch.id}/progress`);
    expect(progress.headers.get('content-type')).toContain('text/event-stream');
    expect(progress.text).toContain('"state":"done","done":2');

    const found = await officer.send('GET', `${base}/awards?q=byron`);
    expect(found.json).toMatchObject({ total: 1, items: [{ learnerName: 'Ada Byron' }] });
    const taken = await registrar.send('GET', `${base}/awards.csv`);
    expect(taken.text).toContain("'=1+1");
    expect(taken.text.trimEnd().split('\r\n')).toHaveLength(3);
    const author = await signInAs(test, provider.author);
    const refused = await author.send('GET', `${base}/awards.csv`);
    expect([refused.status, refused.json.code]).toEqual([403, 'role-missing']);
  });

  it('asks for fresh proof before a person sets sealing going, and never before they stop it', async () => {
    const atDesk = await signInAs(test, provider.officer);
    const decision = await decide();
    const previewed = await upload(
      atDesk,
      decision,
      'name,e-mail,birth date\nIda,ida@example.org,1990-01-01',
    );
    const { id } = (await previewed.json()) as { id: string };
    const proofOf = (at: number) =>
      test.deps.store.pool.query('update session set proven_at = $1', [new Date(at)]);
    const step = async (path: string, body?: Parameters<typeof atDesk.send>[2]): Promise<unknown> => {
      const { status, json } = await atDesk.send('POST', `${base}${path}`, body);
      return status < 300 ? (json.state ?? status) : json.code;
    };
    const learner = { name: 'Ivo', email: 'ivo@example.org', birthDate: '1990-01-01' };
    const now = test.deps.clock.now();
    await proofOf(now - 10 * 60_000 - 1);
    expect(await step(`/decisions/${decision}/awards`, { learner })).toBe('step-up-needed');
    expect(await step(`/batches/${id}/start`)).toBe('step-up-needed');
    await proofOf(now);
    expect(await step(`/batches/${id}/start`)).toBe('running');
    await proofOf(0);
    expect(await step(`/batches/${id}/pause`)).toBe('paused');
    expect(await step(`/batches/${id}/resume`)).toBe('step-up-needed');
    await proofOf(now);
    expect(await step(`/batches/${id}/resume`)).toBe('running');
    expect(await step(`/decisions/${decision}/awards`, { learner })).toBe('issued');
    await work();
  });

  const setRoles = (from: MemberRole, to: MemberRole) =>
    test.deps.store.withScope({ tenant: provider.id }, async (transaction) => {
      const members = await listMembers(transaction, provider.id);
      const one = members.find(
        (member) => member.name === provider.officer.person?.name && member.roles.includes(from),
      );
      if (one) await updateMember(transaction, provider.id, one.id, { roles: [to] });
    });

  it.each([
    ['the session ends', (browser: Browser) => browser.send('DELETE', '/api/session')],
    ['the role is taken away', () => setRoles('awarding-officer', 'author')],
  ])('ends telling progress when %s', async (_, endIt) => {
    const watcher = await signInAs(test, provider.officer);
    const batch = (await (
      await upload(officer, await decide(), 'name,e-mail,birth date\nZoe,z@example.org,1990-01-01')
    ).json()) as {
      id: string;
    };
    const stream = await test.app.request(`http://localhost:8080${base}/batches/${batch.id}/progress`, {
      headers: { accept: 'text/event-stream', cookie: watcher.cookie() },
    });
    const reader = (stream.body as ReadableStream<Uint8Array>).getReader();
    expect(new TextDecoder().decode((await reader.read()).value)).toContain('"total"');
    await endIt(watcher);
    expect((await reader.read()).done).toBe(true);
    await setRoles('author', 'awarding-officer');
  });

  it('leads from the mail to the wallet, to a share, and to a checked file', async () => {
    const decision = await decide();
    const ada = await test.world.addPerson('Eva', 'eva@example.org');
    const learner = await signInAs(test, ada);
    const awarded = await officer.send('POST', `${base}/decisions/${decision}/awards`, {
      learner: { name: 'Eva', email: 'eva@example.org', birthDate: '1990-01-01' },
    });
    expect(awarded.status).toBe(201);
    test.world.clock.advance(test.deps.mailDelay);
    await test.sendMails();
    const mailbox = await learner.send('GET', '/api/practice/mailbox?to=eva@example.org');
    const token = /collect\/([\w-]+)/.exec(mailbox.json.items[0].text)?.[1];
    const page = await learner.get(`/collect/${token}`);
    expect(page.text).toContain('"kind":"collect"');
    const { credential } = (await learner.send('POST', `/api/collect/${token}`)).json;

    const file = await learner.send('GET', `/api/wallet/credentials/${credential}/file`);
    expect(file.headers.get('content-type')).toBe('application/vc');
    const shared = await learner.send('POST', '/api/wallet/shares', {
      credentials: [credential],
      elements: [...elementIds],
      endsAt: '2026-12-01T12:00:00+01:00',
      timeZone: 'Europe/Vienna',
    });
    expect(shared.status).toBe(201);
    const secret = shared.json.url.split('/s/')[1];
    const stranger = test.app.request(`http://localhost:8080/api/shares/${secret}`);
    expect(await (await stranger).json()).toMatchObject({ sharedBy: 'Eva', items: [{ downloadable: true }] });
    const whole = await test.app.request(`http://localhost:8080/s/${secret}/0/file`);
    const text = await whole.text();
    expect(text).toBe(file.text);

    const checked = await test.app.request('http://localhost:8080/api/verify', {
      method: 'POST',
      headers: { 'content-type': 'application/vc' },
      body: text,
    });
    expect(await checked.json()).toMatchObject({ items: [{ verdict: 'practice', practice: true }] });
    await learner.send('DELETE', `/api/wallet/shares/${shared.json.id}`);
    const stopped = await test.app.request(`http://localhost:8080/api/shares/${secret}`);
    expect(stopped.status).toBe(410);

    const status = /https?:[^"]*\/status\/[0-9a-f-]+/.exec(text)?.[0] ?? '';
    for (const path of [status, '/.well-known/did.json', '/o/hohenwald/did.json', '/register.json']) {
      const url = path.startsWith('http') ? path : `http://localhost:8080${path}`;
      const answer = await test.app.request(url, { headers: { cookie: learner.cookie() } });
      expect({ path, status: answer.status }).toEqual({ path, status: 200 });
      expect(answer.headers.get('access-control-allow-origin')).toBe('*');
      expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=/);
      expect(answer.headers.get('set-cookie')).toBeNull();
    }
    const erased = await learner.send('DELETE', '/api/wallet', { confirm: true });
    expect(erased.json).toMatchObject({ erased: { credentials: 1, shares: 1 } });
    expect((await learner.send('GET', '/api/wallet/credentials')).status).toBe(401);
  });

  it('tells strangers nothing', async () => {
    const decision = await decide();
    const stranger = await signInAs(test, await test.world.addPerson('Stranger', 'stranger@example.org'));
    const other = await test.world.addProvider('serdika');
    const foreign = await signInAs(test, other.officer);
    const paths = [`${base}/decisions`, `${base}/decisions/${decision}`, `${base}/awards`, `${base}/keys`];
    for (const path of paths) {
      expect((await stranger.send('GET', path)).json.code).toBe('organisation-not-found');
      expect((await foreign.send('GET', path)).json.code).toBe('organisation-not-found');
    }
    const nowhere = await test.app.request(`http://localhost:8080/status/${provider.id}`);
    expect(await nowhere.json()).toMatchObject({ code: 'status-list-not-found' });
    const crossed = await foreign.send('GET', `/api/organisations/serdika/decisions/${decision}`);
    expect(crossed.json.code).toBe('decision-not-found');
    expect((await upload(foreign, decision, 'name,email\nX,x@example.org')).status).toBe(404);
  });
});
