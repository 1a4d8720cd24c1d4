import type { JsonObject } from '@sigillo/core/base';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTrustSource } from '../services/verifying/index.ts';
import { makeOperator } from '../store/index.ts';
import { type Browser, openApp, openBrowser, signInAs, type TestApp } from './testing/index.ts';

const hohenwald = {
  legalName: { 'de-AT': 'Universität Hohenwald', en: 'University of Hohenwald' },
  roles: ['provider', 'awarding-body', 'issuer'],
  identifiers: [{ scheme: 'vat', value: 'ATU00000000' }],
  address: { country: 'AT', locality: 'Hohenwald' },
  awardingPower: {
    legalBasis: { en: 'Universities Act 2002' },
    jurisdiction: 'AT',
    mayAwardEcts: true,
    validFrom: '2002-10-01',
  },
};

describe('organisations', () => {
  let test: TestApp;
  let anna: Browser;
  let operator: Browser;
  beforeAll(async () => {
    test = await openApp();
    anna = await signInAs(test, await test.world.addPerson('Anna Gruber', 'anna@hohenwald.example'));
    const person = await test.world.addPerson('Olga Operator', 'olga@example.org');
    await test.deps.store.withScope({ system: true }, (transaction) =>
      makeOperator(transaction, person.person?.id ?? ''),
    );
    operator = await signInAs(test, person);
  });
  afterAll(() => test.close());

  const register = async (name: string): Promise<string> => {
    const answer = await anna.send('POST', '/api/organisations', { ...hohenwald, legalName: { en: name } });
    expect(answer.status).toBe(201);
    return answer.json.slug;
  };

  it('register, are confirmed, and get a key and a page', async () => {
    const registered = await anna.send('POST', '/api/organisations', hohenwald);
    expect(registered.json).toMatchObject({
      slug: 'universitaet-hohenwald',
      did: 'did:web:localhost%3A8080:o:universitaet-hohenwald',
      state: 'registered',
    });
    expect((await anna.get('/o/universitaet-hohenwald')).status).toBe(404);
    const waiting = await operator.send('GET', '/api/operator/organisations');
    expect(waiting.json.items[0]).toMatchObject({ slug: 'universitaet-hohenwald', state: 'registered' });
    const path = '/api/operator/organisations/universitaet-hohenwald';
    expect((await operator.send('GET', path)).json.awardingPower.mayAwardEcts).toBe(true);

    const confirmed = await operator.send('POST', `${path}/confirm`, { checked: 'Universities Act, § 6' });
    expect(confirmed.json).toMatchObject({ state: 'confirmed' });
    const keys = await test.deps.store.withScope({ tenant: registered.json.id }, (transaction) =>
      test.deps.keys.activeSigner(transaction, registered.json.id),
    );
    expect(keys?.verificationMethod).toContain(registered.json.did);
    expect((await anna.get('/o/universitaet-hohenwald')).status).toBe(200);
    await test.sendMails();
    const { json } = await anna.send('GET', '/api/practice/mailbox?to=anna@hohenwald.example');
    expect(json.items[0].subject).toBe('University of Hohenwald is confirmed');

    const again = await operator.send('POST', `${path}/confirm`, { checked: 'again' });
    expect([again.status, again.json.code]).toEqual([409, 'organisation-not-waiting']);
  });

  it('are refused with a reason, and handed in again by a change', async () => {
    const slug = await register('Mill School');
    const refused = await operator.send('POST', `/api/operator/organisations/${slug}/refuse`, {
      reason: 'The licence isn’t attached.',
    });
    expect(refused.json).toMatchObject({ state: 'refused', reason: 'The licence isn’t attached.' });
    const again = await anna.send('PUT', `/api/organisations/${slug}`, hohenwald);
    expect(again.json.state).toBe('registered');
    expect(again.json.reason).toBeUndefined();
  });

  it('go back to the operator for a change of identity, not for a change of words', async () => {
    const slug = await register('Harbour College');
    await operator.send('POST', `/api/operator/organisations/${slug}/confirm`, { checked: 'seen' });
    const {
      id: _id,
      slug: _slug,
      did: _did,
      state: _state,
      registeredAt: _at,
      confirmedAt: _c,
      ...profile
    } = (await anna.send('GET', `/api/organisations/${slug}`)).json;
    const put = async (change: object) =>
      (await anna.send('PUT', `/api/organisations/${slug}`, { ...profile, ...change })).json.state;
    expect(await put({ description: { en: 'By the sea.' } })).toBe('confirmed');
    expect(await put({ address: { country: 'SI' } })).toBe('registered');
    expect((await anna.get(`/o/${slug}`)).status).toBe(200);
  });

  it('stay on the register as they were confirmed, while a change waits and when it is refused', async () => {
    const slug = await register('Lake College');
    const entry = async () => {
      // The register is made once a minute.
      test.world.clock.advance(60_000);
      const { credentialSubject } = JSON.parse((await anna.get('/register.json')).text);
      return credentialSubject.register.organisations.find(
        ({ did }: { did: string }) => did === test.world.deps.keys.didOf(slug),
      );
    };
    const known = async () =>
      (
        await createTrustSource(test.world.deps).lookUp(
          test.world.deps.keys.didOf(slug),
          test.world.clock.now(),
        )
      ).state;
    const change = (legalName: string) =>
      anna.send('PUT', `/api/organisations/${slug}`, { ...hohenwald, legalName: { en: legalName } });
    const decide = (decision: string, body: JsonObject) =>
      operator.send('POST', `/api/operator/organisations/${slug}/${decision}`, body);
    expect(await entry()).toBeUndefined();
    await decide('confirm', { checked: 'seen' });
    const before = await entry();
    expect(before).toMatchObject({ name: 'Lake College', state: 'confirmed' });

    expect((await change('Lake University')).json.state).toBe('registered');
    expect(await entry()).toEqual(before);
    expect(await known()).toBe('known');
    await decide('refuse', { reason: 'no decree' });
    expect(await entry()).toEqual(before);
    expect(await known()).toBe('known');

    await change('Lake University');
    await decide('confirm', { checked: 'the decree' });
    expect(await entry()).toMatchObject({
      name: 'Lake University',
      confirmedOn: before.confirmedOn,
      keys: before.keys,
      earlier: [{ name: 'Lake College', country: 'AT' }],
    });
  });

  it('take a name for good: the second of the same gets a number', async () => {
    expect(await register('Riga Academy')).toBe('riga-academy');
    expect(await register('Riga Academy')).toBe('riga-academy-2');
  });

  it('are nobody’s to read who doesn’t belong to them', async () => {
    const slug = await register('Closed House');
    const stranger = await signInAs(test, await test.world.addPerson('Bo', 'bo@example.org'));
    for (const path of ['', '/members', '/achievements']) {
      const answer = await stranger.send('GET', `/api/organisations/${slug}${path}`);
      expect([path, answer.status, answer.json.code]).toEqual([path, 404, 'organisation-not-found']);
    }
    const confirm = await anna.send('POST', `/api/operator/organisations/${slug}/confirm`, { checked: 'me' });
    expect([confirm.status, confirm.json.code]).toEqual([403, 'operator-only']);
  });

  describe('people', () => {
    let slug: string;
    const members = async () => (await anna.send('GET', `/api/organisations/${slug}/members`)).json.items;
    beforeAll(async () => {
      slug = await register('House of People');
    });

    it('are invited, told, and in once they sign in with that address', async () => {
      const path = `/api/organisations/${slug}/members`;
      const input = { name: 'Ben Approver', email: 'Ben@Example.org', roles: ['approver'] };
      const invited = await anna.send('POST', path, input);
      expect([invited.status, invited.json.pending, invited.json.email]).toEqual([
        201,
        true,
        'ben@example.org',
      ]);
      const twice = await anna.send('POST', path, input);
      expect([twice.status, twice.json.code]).toEqual([409, 'member-exists']);
      await test.sendMails();
      const mail = await anna.send('GET', '/api/practice/mailbox?to=ben@example.org');
      expect(mail.json.items[0].subject).toBe('House of People invites you to Sigillo');

      test.world.clock.advance(1);
      await anna.send('POST', '/api/session/link', { email: 'ben@example.org' });
      await test.sendMails();
      const { json } = await anna.send('GET', '/api/practice/mailbox?to=ben@example.org');
      const token = /token=(\S+)/.exec(json.items[0].text)?.[1] ?? '';
      const ben = openBrowser(test.app);
      await ben.post('/sign-in/with', { token });
      const session = (await ben.send('GET', '/api/session')).json;
      expect(session.person.name).toBe('Ben Approver');
      expect(session.memberships).toMatchObject([
        { slug, roles: ['approver'], legalName: { en: 'House of People' } },
      ]);
      expect((await members()).map((member: { pending: boolean }) => member.pending)).toEqual([false, false]);

      const refused = await ben.send('POST', path, input);
      expect([refused.status, refused.json.code]).toEqual([403, 'role-missing']);
    });

    it('never leave the organisation without an administrator', async () => {
      const all = await members();
      const [first, second] = ['anna@hohenwald.example', 'ben@example.org'].map((email) =>
        all.find((member: { email: string }) => member.email === email),
      );
      const one = (id: string) => `/api/organisations/${slug}/members/${id}`;
      const stepDown = await anna.send('PUT', one(first.id), { roles: ['author'] });
      expect([stepDown.status, stepDown.json.code]).toEqual([422, 'last-administrator']);
      expect((await anna.send('DELETE', one(first.id))).json.code).toBe('last-administrator');
      const raised = await anna.send('PUT', one(second.id), { roles: ['administrator', 'approver'] });
      expect(raised.json.roles).toEqual(['administrator', 'approver']);
      expect((await anna.send('DELETE', one(second.id))).status).toBe(204);
      const gone = await anna.send('DELETE', one(second.id));
      expect([gone.status, gone.json.code]).toEqual([404, 'member-not-found']);
    });
  });

  it('are so many a day for one person, also at once', async () => {
    const eager = await signInAs(test, await test.world.addPerson('Eager', 'eager@example.org'));
    const register = () => eager.send('POST', '/api/organisations', hohenwald);
    const answers = await Promise.all(Array.from({ length: 22 }, register));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(20);
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.map(({ json }) => json.code)).toEqual([
      'registrations-too-many',
      'registrations-too-many',
    ]);
  });

  it('can’t be made to flood a mailbox with invitations', async () => {
    const path = `/api/organisations/${await register('Society of Letters')}/members`;
    const input = { name: 'Nobody', email: 'nobody@example.org', roles: ['author'] };
    const answers = [];
    for (let count = 0; count < 6; count++) {
      const invited = await anna.send('POST', path, input);
      answers.push(invited.status);
      if (invited.status === 201) await anna.send('DELETE', `${path}/${invited.json.id}`);
    }
    expect(answers).toEqual([201, 201, 201, 201, 201, 429]);
  });

  describe('idempotency keys', () => {
    const key = (value: string) => ({ 'idempotency-key': value });

    it('do a repeated write once and give the first answer', async () => {
      const input = { ...hohenwald, legalName: { en: 'Once Only' } };
      const first = await anna.send('POST', '/api/organisations', input, key('one'));
      const second = await anna.send('POST', '/api/organisations', input, key('one'));
      expect(second.json).toEqual(first.json);
      expect([second.status, second.headers.get('idempotency-replayed')]).toEqual([201, 'true']);
      const other = await anna.send('POST', '/api/organisations', hohenwald, key('one'));
      expect([other.status, other.json.code]).toEqual([409, 'idempotency-key-reused']);
    });

    it('let exactly one of ten at once work', async () => {
      const input = { ...hohenwald, legalName: { en: 'Ten At Once' } };
      const answers = await Promise.all(
        Array.from({ length: 10 }, () => anna.send('POST', '/api/organisations', input, key('ten'))),
      );
      const ids = new Set(answers.filter(({ status }) => status === 201).map(({ json }) => json.id));
      expect(ids.size).toBe(1);
      for (const { json, status } of answers) {
        if (status !== 201) expect(json.code).toBe('idempotency-key-unfinished');
      }
    });

    it('are not spent on a write that was refused', async () => {
      const refused = await anna.send('POST', '/api/organisations', {}, key('two'));
      expect(refused.json.code).toBe('input-invalid');
      const input = { ...hohenwald, legalName: { en: 'Second Try' } };
      expect((await anna.send('POST', '/api/organisations', input, key('two'))).status).toBe(201);
    });

    it('don’t hide from a person that they were erased', async () => {
      const leaver = await signInAs(test, await test.world.addPerson('Lea', 'lea@example.org'));
      const erased = await leaver.send('DELETE', '/api/wallet', { confirm: true }, key('leave'));
      expect([erased.status, leaver.cookie()]).toEqual([200, '']);
    });

    it('have a shape', async () => {
      const answer = await anna.send('POST', '/api/organisations', hohenwald, key('x'.repeat(201)));
      expect([answer.status, answer.json.code]).toEqual([400, 'idempotency-key-invalid']);
    });
  });
});
