import { createHash } from 'node:crypto';
import { toCanonicalJson } from '@sigillo/core/base';
import type { MemberRole } from '@sigillo/core/domain';
import { buildSpecification } from '@sigillo/core/testing/builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeOperator } from '../store/index.ts';
import { type Browser, openApp, openBrowser, signInAs, type TestApp } from './testing/index.ts';

const specification = JSON.parse(JSON.stringify(buildSpecification()));
const offering = {
  mode: 'blended',
  language: 'de',
  startsOn: '2027-01-11',
  endsOn: '2027-02-19',
  enrolUntil: '2026-12-20',
  howToEnrol: { en: 'Write to the office.' },
};

describe('designing', () => {
  let test: TestApp;
  let operator: Browser;
  let author: Browser;
  let approver: Browser;
  let all: string;
  let slug: string;
  beforeAll(async () => {
    test = await openApp();
    const admin = await signInAs(test, await test.world.addPerson('Ada Admin', 'ada@hohenwald.example'));
    slug = (
      await admin.send('POST', '/api/organisations', {
        legalName: { en: 'University of Hohenwald' },
        roles: ['provider', 'awarding-body', 'issuer'],
        identifiers: [{ scheme: 'vat', value: 'ATU00000000' }],
        address: { country: 'AT', locality: 'Hohenwald' },
        awardingPower: {
          legalBasis: { en: 'Universities Act 2002' },
          jurisdiction: 'AT',
          mayAwardEcts: true,
          validFrom: '2002-10-01',
        },
      })
    ).json.slug;
    all = `/api/organisations/${slug}/achievements`;
    const add = async (name: string, roles: MemberRole[]): Promise<Browser> => {
      const email = `${name.toLowerCase()}@hohenwald.example`;
      const person = await test.world.addPerson(name, email);
      await admin.send('POST', `/api/organisations/${slug}/members`, { name, email, roles });
      return signInAs(test, person);
    };
    author = await add('Author', ['author', 'approver']);
    approver = await add('Approver', ['author', 'approver']);
    const boss = await test.world.addPerson('Olga', 'olga@example.org');
    await test.deps.store.withScope({ system: true }, (transaction) =>
      makeOperator(transaction, boss.person?.id ?? ''),
    );
    operator = await signInAs(test, boss);
  });
  afterAll(() => test.close());

  const confirm = () =>
    operator.send('POST', `/api/operator/organisations/${slug}/confirm`, { checked: 'the act' });
  const create = async (title = 'Ökobilanz'): Promise<string> => {
    const answer = await author.send('POST', all, { title, languages: ['de-AT', 'en'] });
    expect(answer.status).toBe(201);
    return `${all}/${answer.json.id}`;
  };
  const save = (one: string, revision: number, change: object = {}, by: Browser = author) =>
    by.send('PUT', `${one}/versions/1`, { revision, specification: { ...specification, ...change } });
  const step = (by: Browser, one: string, name: string, body: object = {}, version = 1) =>
    by.send('POST', `${one}/versions/${version}/${name}`, JSON.parse(JSON.stringify(body)));

  it('refuses what is incomplete, naming each missing thing', async () => {
    const one = await create();
    const draft = (await author.send('GET', `${one}/versions/1`)).json;
    expect(draft.completeness.filter((e: { complete: boolean }) => e.complete).length).toBeLessThan(9);
    const refused = await step(author, one, 'submit');
    expect([refused.status, refused.json.code]).toEqual([422, 'elements-missing']);
    const codes = refused.json.errors.map((error: { code: string }) => error.code);
    expect(codes).toContain('outcomes-missing');
    expect(refused.json.errors[0].detail).not.toBe(refused.json.errors[0].code);
    const preview = await author.send('GET', `${one}/versions/1/preview`);
    expect([preview.status, preview.json.elements.learner.name.full]).toEqual([200, 'Alex Muster']);
    expect(preview.json.document.proof).toBeUndefined();
  });

  it('never lets one author overwrite another', async () => {
    const one = await create();
    const first = await save(one, 1);
    expect(first.json).toMatchObject({ revision: 2, state: 'draft' });
    const second = await save(one, 1, { title: { 'de-AT': 'Anders', en: 'Other' } }, approver);
    expect([second.status, second.json.code]).toEqual([409, 'draft-changed']);
    expect(second.json.current).toMatchObject({ revision: 2, specification: { title: specification.title } });
  });

  it('goes from draft to a public page only through a second person and a confirmed organisation', async () => {
    const one = await create();
    expect(
      (await save(one, 1)).json.findings.filter((f: { severity: string }) => f.severity === 'error'),
    ).toEqual([]);
    expect((await step(author, one, 'submit')).json.state).toBe('in-review');
    const late = await save(one, 2);
    expect([late.status, late.json.code]).toEqual([409, 'version-not-draft']);
    const own = await step(author, one, 'approve');
    expect([own.status, own.json.code]).toEqual([422, 'author-approves-own']);
    const early = await step(author, one, 'publish');
    expect([early.status, early.json.code]).toEqual([409, 'version-step-impossible']);
    expect((await step(approver, one, 'return', { comment: 'Name the standard.' })).json.state).toBe('draft');
    await step(author, one, 'submit', { comment: 'Done.' });
    const approved = await step(approver, one, 'approve');
    expect(approved.json).toMatchObject({ state: 'approved', approvedBy: { name: 'Approver' } });
    const unconfirmed = await step(author, one, 'publish');
    expect([unconfirmed.status, unconfirmed.json.code]).toEqual([422, 'organisation-not-confirmed']);

    await confirm();
    const invalid = await step(author, one, 'publish', { offering: { ...offering, endsOn: '2026-12-31' } });
    expect([invalid.status, invalid.json.code, invalid.json.errors[0].code]).toEqual([
      422,
      'offering-invalid',
      'ends-before-start',
    ]);
    const published = await step(author, one, 'publish', { offering });
    expect(published.json).toMatchObject({ state: 'published', may: ['close', 'offer'] });
    expect(published.json.history.map((event: { action: string }) => event.action).sort()).toEqual(
      ['approve', 'create', 'publish', 'return', 'submit', 'submit'].sort(),
    );

    const id = one.split('/').pop() ?? '';
    const anybody = openBrowser(test.app);
    const page = await anybody.get(`/m/${id}`);
    expect([page.status, page.text.includes('"kind":"achievement"')]).toEqual([200, true]);
    const document = await anybody.get(`/m/${id}`, { accept: 'application/ld+json' });
    expect(document.headers.get('content-type')).toBe('application/ld+json');
    expect(document.json).toMatchObject({ id: `http://localhost:8080/m/${id}`, type: ['Achievement'] });
    expect(document.json['@context'][0]).toBe('https://www.w3.org/ns/credentials/v2');
    const entry = await anybody.send(
      'GET',
      '/api/public/achievements?q=okobilanz%20hohenwald&field=07&level=7',
    );
    expect(entry.json).toMatchObject({
      total: 1,
      items: [{ id, openOfferings: 1, nextStart: '2027-01-11', provider: { slug } }],
    });
    const none = await anybody.send('GET', '/api/public/achievements?q=welding');
    expect(none.json.total).toBe(0);
    expect((await anybody.send('GET', `/api/public/organisations/${slug}`)).json.achievements).toHaveLength(
      1,
    );
  });

  it('freezes what is published, and starts the next version beside it', async () => {
    const one = await create('Zweite');
    await save(one, 1);
    await step(author, one, 'submit');
    await step(approver, one, 'approve');
    await confirm();
    const unfinished = await author.send('POST', `${one}/versions`);
    expect([unfinished.status, unfinished.json.code]).toEqual([409, 'version-unfinished']);
    await step(author, one, 'publish');
    const id = one.split('/').pop() ?? '';
    const stored = await test.deps.store.withScope({ system: true }, (transaction) =>
      transaction
        .selectFrom('achievement_version')
        .select(['canonical', 'specification_hash'])
        .where('achievement_id', '=', id)
        .executeTakeFirstOrThrow(),
    );
    expect(stored.canonical).toBe(toCanonicalJson(specification));
    expect(stored.specification_hash).toEqual(
      createHash('sha256')
        .update(stored.canonical ?? '')
        .digest(),
    );

    const next = await author.send('POST', `${one}/versions`);
    expect(next.json).toMatchObject({
      number: 2,
      state: 'draft',
      specification: { title: specification.title },
    });
    const title = { 'de-AT': 'Neu', en: 'New' };
    const changed = await author.send('PUT', `${one}/versions/2`, {
      revision: 1,
      specification: { ...specification, title },
    });
    expect(changed.status).toBe(200);
    const anybody = openBrowser(test.app);
    const titleNow = async (query = '') =>
      (await anybody.send('GET', `/api/public/achievements/${id}${query}`)).json.specification.title.en;
    expect(await titleNow()).toBe(specification.title.en);
    await step(author, one, 'submit', {}, 2);
    await step(approver, one, 'approve', {}, 2);
    expect((await step(author, one, 'publish', {}, 2)).json.state).toBe('published');
    expect([await titleNow(), await titleNow('?version=1')]).toEqual(['New', specification.title.en]);
    expect((await author.send('GET', `${one}/versions/1`)).json.state).toBe('closed');
    expect((await step(author, one, 'close', {}, 2)).json.state).toBe('closed');
    expect((await anybody.get(`/m/${id}`)).status).toBe(200);
    expect((await anybody.send('GET', '/api/public/achievements?q=neu')).json.total).toBe(0);
  });

  it('loses an approval when a version is withdrawn', async () => {
    const one = await create('Dritte');
    await save(one, 1);
    await step(author, one, 'submit');
    await step(approver, one, 'approve');
    const withdrawn = await step(author, one, 'withdraw');
    expect(withdrawn.json.state).toBe('draft');
    expect(withdrawn.json.approvedBy).toBeUndefined();
  });

  it('refuses approval by whoever changed the version, not only by its first author', async () => {
    const one = await create('Vierte');
    await save(one, 1, {}, approver);
    await step(author, one, 'submit');
    const answer = await step(approver, one, 'approve');
    expect([answer.status, answer.json.code]).toEqual([422, 'author-approves-own']);
  });

  it('offers what is published, and nothing else', async () => {
    const one = await create('Fünfte');
    const early = await author.send('POST', `${one}/offerings`, offering);
    expect([early.status, early.json.code]).toEqual([422, 'version-not-published']);
    await save(one, 1);
    await step(author, one, 'submit');
    await step(approver, one, 'approve');
    await confirm();
    await step(author, one, 'publish');
    const made = await author.send('POST', `${one}/offerings`, offering);
    expect([made.status, made.json.open]).toEqual([201, true]);
    const path = `${one}/offerings/${made.json.id}`;
    const changed = await author.send('PUT', path, { ...offering, places: 12 });
    expect(changed.json).toMatchObject({ id: made.json.id, places: 12 });
    const unknown = await author.send('PUT', path, { ...offering, mode: 'telepathy' });
    expect([unknown.json.code, unknown.json.errors[0]]).toMatchObject([
      'offering-invalid',
      { pointer: '/mode' },
    ]);
    expect((await author.send('DELETE', path)).status).toBe(204);
    const gone = await author.send('DELETE', path);
    expect([gone.status, gone.json.code]).toEqual([404, 'offering-not-found']);
    expect((await author.send('GET', `${one}/offerings`)).json.items).toEqual([]);
  });

  it('lists by newest version, searched without accents', async () => {
    const none = await author.send('GET', `${all}?q=welding`);
    expect(none.json.items).toEqual([]);
    const listed = await author.send('GET', `${all}?q=okobilanz&state=published`);
    expect(listed.json.items.length).toBeGreaterThan(0);
    for (const item of listed.json.items) expect(item).toMatchObject({ state: 'published', published: true });
    const missing = await author.send('GET', `${all}/019b3c1e-7a40-7c3b-9d5e-2f6a8b1c4d70`);
    expect([missing.status, missing.json.code]).toEqual([404, 'achievement-not-found']);
    const version = await author.send('GET', `${all}/${listed.json.items[0].id}/versions/99`);
    expect([version.status, version.json.code]).toEqual([404, 'version-not-found']);
  });
});
