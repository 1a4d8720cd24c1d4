import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSpecification } from '@sigillo/core/testing/builders';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../tools/lib/root.js';
import { freePort, type Product, startProduct } from '../e2e/support/product.ts';
import { type Client, openClient, until } from '../support/client.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';

/** The built product in earnest: from its first start to a credential that the command line finds in force. */
const origin = 'https://sigillo.test';
const masterKey = randomBytes(32).toString('base64');
const files = mkdtempSync(join(tmpdir(), 'sigillo-start-files-'));
let post: PostOffice;
let product: Product;
let port: number;
let dataDirectory: string;
const people: Record<string, Client> = {};
let slug: string;
let achievement: string;
let decision: string;

const env = (): Record<string, string> => ({
  MODE: 'production',
  PUBLIC_ORIGIN: origin,
  MASTER_KEY: masterKey,
  SMTP_URL: post.url,
  MAIL_FROM: 'Sigillo <registrar@sigillo.test>',
  MAIL_DELAY_MINUTES: '0',
  LOG_LEVEL: 'debug',
});
const start = async (): Promise<void> => {
  product = await startProduct({ dataDirectory, port, env: env() });
};
const open = (): Client => openClient(origin, `http://localhost:${port}`);

beforeAll(async () => {
  post = await openPostOffice();
  port = await freePort();
  dataDirectory = await mkdtemp(join(tmpdir(), 'sigillo-start-'));
  // As root, PostgreSQL runs as another account, which has to pass through.
  await chmod(dataDirectory, 0o711);
  await start();
}, 90_000);
afterAll(async () => {
  await product?.remove();
  await post?.close();
  rmSync(files, { recursive: true, force: true });
}, 60_000);

/** What stands in the newest mail to somebody, as an address of ours. */
const linkTo = (email: string, form: RegExp, after = 0): Promise<string> =>
  until(async () => {
    const mine = post.mails.slice(after).filter(({ to }) => to.includes(email));
    return mine.reverse().flatMap(({ text }) => form.exec(text)?.[1] ?? [])[0];
  }, `a mail to ${email} with ${form}`);

const signIn = async (email: string): Promise<Client> => {
  const client = open();
  const after = post.mails.length;
  expect((await client.send('POST', '/api/session/link', { email })).status).toBe(202);
  const token = await linkTo(email, /https:\/\/sigillo\.test\/sign-in\/with\?token=([\w-]+)/, after);
  expect((await client.post('/sign-in/with', { token })).status).toBe(303);
  return client;
};

/** Runs the built command line; what it prints as JSON comes parsed. */
const sigillo = (command: string, args: readonly string[], variables: Record<string, string> = {}) => {
  const ran = spawnSync(process.execPath, ['packages/cli/dist/main.js', command, ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env.PATH ?? '', HOME: process.env.HOME ?? '', ...variables },
    timeout: 60_000,
  });
  const lines = ran.stdout.split('\n').filter((line) => line.startsWith('{'));
  return {
    code: ran.status,
    said: `${ran.stdout}${ran.stderr}`,
    reports: lines.map((line) => JSON.parse(line)),
  };
};
const check = (...args: string[]) => {
  const { code, reports, said } = sigillo('verify', ['--json', ...args]);
  return {
    code,
    verdicts: reports.map(({ verdict, cause }) => [verdict, cause ?? ''].join(' ').trim()),
    said,
  };
};
const file = (name: string, content: string | Uint8Array): string => {
  const path = join(files, name);
  writeFileSync(path, content);
  return path;
};

describe('a first start in earnest', () => {
  it('is refused with every reason at once where something is missing', () => {
    const empty = mkdtempSync(join(tmpdir(), 'sigillo-start-'));
    const { code, said } = sigillo('serve', [], { MODE: 'production', DATA_DIR: empty, PORT: '0' });
    expect(code).not.toBe(0);
    for (const name of ['PUBLIC_ORIGIN', 'MASTER_KEY', 'SMTP_URL', 'MAIL_FROM']) expect(said).toContain(name);
    expect(said).not.toContain('at file:');
    rmSync(empty, { recursive: true, force: true });
  });

  it('has nobody and nothing invented', async () => {
    const anybody = open();
    for (const path of ['/api/practice/people', '/api/practice/mailbox', '/practice/mailbox']) {
      expect([path, (await anybody.get(path)).status]).toEqual([path, 404]);
    }
    const become = await anybody.send('POST', '/api/practice/session', { person: crypto.randomUUID() });
    expect(become.status).toBe(404);
    expect((await anybody.get('/sign-in')).text).not.toContain('/practice/become');
    expect((await anybody.send('GET', '/api/public/organisations')).json.items).toEqual([]);
    expect((await anybody.send('GET', '/api/public/achievements')).json.total).toBe(0);
    // Nothing on the sign-in page takes a password, so no default one can exist.
    expect((await anybody.get('/sign-in')).text).not.toMatch(/type="password"/);
  });

  it('sends sign-in links by SMTP; looking at one doesn’t use it, using it does', async () => {
    const email = 'operator@sigillo.test';
    const client = open();
    await client.send('POST', '/api/session/link', { email });
    const token = await linkTo(email, /token=([\w-]+)/);
    const mail = post.mails.find(({ to }) => to.includes(email));
    expect(mail?.from).toBe('registrar@sigillo.test');
    expect(mail?.source).toMatch(/^Message-ID: <[\w-]+@sigillo\.test>/im);
    expect(mail?.source).toMatch(/^Auto-Submitted: auto-generated/im);
    // A scanner looks, more than once, and with HEAD.
    for (let look = 0; look < 3; look++) {
      const seen = await open().get(`/sign-in/with?token=${token}`);
      expect(seen.status).toBe(200);
      expect(seen.headers.getSetCookie()).toEqual([]);
    }
    expect((await client.post('/sign-in/with', { token })).status).toBe(303);
    expect((await client.send('GET', '/api/session')).json.person.email).toBe(email);
    expect((await open().post('/sign-in/with', { token })).status).toBe(410);
    expect((await open().get(`/sign-in/with?token=${token}`)).status).toBe(410);
    people.operator = client;
  });

  it('prints a link that makes one person its operator, once', async () => {
    const { operator } = people as { operator: Client };
    expect((await operator.send('GET', '/api/operator/organisations')).status).toBe(403);
    const [, token = ''] =
      /https:\/\/sigillo\.test\/sign-in\/with\?token=([\w-]+)/.exec(product.printed()) ?? [];
    expect((await open().post('/sign-in/with', { token })).status).toBe(401);
    expect((await operator.post('/sign-in/with', { token })).status).toBe(303);
    expect((await operator.send('GET', '/api/operator/organisations')).status).toBe(200);
    const second = await signIn('second@sigillo.test');
    expect((await second.post('/sign-in/with', { token })).status).toBe(410);
    expect((await second.send('GET', '/api/operator/organisations')).status).toBe(403);
  });

  it('slows down who asks for link after link', async () => {
    const statuses: number[] = [];
    for (let i = 0; i < 8; i++) {
      statuses.push((await open().send('POST', '/api/session/link', { email: 'flood@sigillo.test' })).status);
    }
    expect(statuses.slice(0, 5)).toEqual([202, 202, 202, 202, 202]);
    expect(statuses.slice(5)).toEqual([429, 429, 429]);
  });
});

describe('a credential in earnest', () => {
  it('goes from registration to the learner’s wallet', async () => {
    const { operator } = people as { operator: Client };
    const author = await signIn('author@hohenwald.test');
    const registered = await author.send('POST', '/api/organisations', {
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
    });
    expect(registered.status, registered.text).toBe(201);
    slug = registered.json.slug;
    const base = `/api/organisations/${slug}`;
    const confirmed = await operator.send('POST', `/api/operator/organisations/${slug}/confirm`, {
      checked: 'The act',
    });
    expect(confirmed.json.state).toBe('confirmed');
    for (const [name, roles] of [
      ['approver', ['approver', 'registrar']],
      ['officer', ['awarding-officer']],
    ] as const) {
      const invited = await author.send('POST', `${base}/members`, {
        name,
        email: `${name}@hohenwald.test`,
        roles,
      });
      expect(invited.status, invited.text).toBe(201);
      people[name] = await signIn(`${name}@hohenwald.test`);
    }
    const { approver, officer } = people as { approver: Client; officer: Client };

    const created = await author.send('POST', `${base}/achievements`, {
      title: 'Life-Cycle Assessment',
      languages: ['de-AT', 'en'],
    });
    achievement = created.json.id;
    const version = `${base}/achievements/${achievement}/versions/1`;
    const specification = buildSpecification();
    expect((await author.send('PUT', version, { revision: 1, specification })).status).toBe(200);
    expect((await author.send('POST', `${version}/submit`, {})).json.state).toBe('in-review');
    expect((await approver.send('POST', `${version}/approve`, {})).json.state).toBe('approved');
    expect((await author.send('POST', `${version}/publish`, {})).json.state).toBe('published');

    const decided = await approver.send('POST', `${base}/decisions`, {
      achievement,
      version: 1,
      decidedOn: new Date().toISOString().slice(0, 10),
      decidedBy: 'Examination board',
      minute: 'EB 1',
      place: { country: 'AT' },
    });
    expect(decided.status, decided.text).toBe(201);
    decision = decided.json.id;
    for (const name of ['elena', 'georgi']) {
      const awarded = await officer.send('POST', `${base}/decisions/${decision}/awards`, {
        learner: { name, email: `${name}@learners.test`, birthDate: '1994-04-17' },
      });
      expect(awarded.status, awarded.text).toBe(201);
      const token = await linkTo(`${name}@learners.test`, /https:\/\/sigillo\.test\/collect\/([\w-]+)/);
      const learner = await signIn(`${name}@learners.test`);
      const collected = await learner.send('POST', `/api/collect/${token}`);
      expect(collected.status, collected.text).toBe(200);
      people[name] = learner;
    }
  }, 60_000);

  it('is in force for whoever holds the register, with the network pulled', async () => {
    const { elena } = people as { elena: Client };
    const bundle = file('export.json', (await elena.send('GET', '/api/wallet/export')).text);
    const register = file('register.json', (await open().send('GET', '/register.json')).text);
    expect(check('--offline', '--trust', register, bundle)).toMatchObject({ code: 0, verdicts: ['valid'] });
    expect(check('--offline', bundle)).toMatchObject({ code: 2, verdicts: ['unknown-issuer'] });

    const [card] = (await elena.send('GET', '/api/wallet/credentials')).json.items;
    const sealed = (await elena.send('GET', `/api/wallet/credentials/${card.id}/file`)).text;
    const alone = file('credential.json', sealed);
    // Alone, its key is in the register, but its status isn't anywhere.
    expect(check('--offline', '--trust', register, alone)).toMatchObject({
      code: 2,
      verdicts: ['could-not-check status'],
    });
    expect(check('--offline', alone)).toMatchObject({ code: 2, verdicts: ['could-not-check seal'] });
    const altered = file('altered.json', sealed.replace('1994-04-17', '1994-04-18'));
    expect(check('--offline', '--trust', register, altered)).toMatchObject({
      code: 1,
      verdicts: ['tampered'],
    });
    // Checked where it was sealed, it is what the command line found.
    const here = await open().upload('/api/verify', sealed, 'application/vc');
    expect(here.json.items).toMatchObject([{ verdict: 'valid', practice: false }]);
  }, 60_000);

  it('is revoked for everybody once it is revoked', async () => {
    const { officer, approver, georgi } = people as Record<string, Client>;
    const base = `/api/organisations/${slug}`;
    const { items } = (await officer!.send('GET', `${base}/awards?q=georgi`)).json;
    const revoked = await approver!.send('POST', `${base}/awards/${items[0].id}/revoke`, {
      reason: 'Not his',
    });
    expect(revoked.status, revoked.text).toBe(200);
    const bundle = file('revoked.json', (await georgi!.send('GET', '/api/wallet/export')).text);
    expect(check('--offline', '--trust', join(files, 'register.json'), bundle)).toMatchObject({
      code: 1,
      verdicts: ['revoked'],
    });
  }, 60_000);

  it.each([
    ['prose', 'Dear colleagues, please find the certificate attached.'],
    ['nothing', ''],
    ['an image', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ])('isn’t %s', (name, content) => {
    expect(check('--offline', file(`${name}.bin`, content))).toMatchObject({
      code: 1,
      verdicts: ['malformed'],
    });
  });

  it('has left no secret and no learner in the log', () => {
    const printed = product.printed();
    const [, setUp = ''] = /with\?token=([\w-]+)/.exec(printed) ?? [];
    const tokens = post.mails.flatMap(({ text }) => [...text.matchAll(/(?:token=|collect\/)([\w-]{20,})/g)]);
    expect(tokens.length).toBeGreaterThan(5);
    for (const [, token = ''] of tokens) expect(printed.includes(token)).toBe(false);
    // The set-up link is for whoever reads the console: once, and in no request line.
    expect(printed.split(setUp).length).toBe(2);
    for (const secret of [masterKey, 'elena@', 'learners.test', '1994-04-17'])
      expect(printed.includes(secret)).toBe(false);
  });
});

describe('a later start', () => {
  it('refuses another mode, origin or master key, each with its reason', async () => {
    await product.stop();
    const again = { ...env(), DATA_DIR: dataDirectory, PORT: String(port) };
    const other = randomBytes(32).toString('base64');
    const found = [
      sigillo('serve', [], { ...again, MODE: 'practice' }),
      sigillo('serve', [], { ...again, PUBLIC_ORIGIN: 'https://other.test' }),
      sigillo('serve', [], { ...again, MASTER_KEY: other }),
    ];
    for (const { code, said } of found) {
      expect([code, said.includes('at file:')], said).toEqual([1, false]);
    }
    expect(found.map(({ said }) => said.includes(origin) || /production/.test(said))).toEqual([
      true,
      true,
      false,
    ]);
    expect(found[2]?.said).toContain('MASTER_KEY');
    expect(found[2]?.said).not.toContain(other);
  }, 90_000);

  it('goes on where the last one ended', async () => {
    await start();
    expect(product.printed()).not.toContain('token=');
    const { operator, officer, elena } = people as Record<string, Client>;
    expect((await operator!.send('GET', '/api/operator/organisations')).json.items).toHaveLength(1);
    expect((await officer!.send('GET', `/api/organisations/${slug}/awards`)).json.total).toBe(2);
    expect((await elena!.send('GET', '/api/wallet/credentials')).json.items).toHaveLength(1);
    expect((await open().get(`/m/${achievement}`)).text).toContain('Life-Cycle Assessment of Products');
  }, 90_000);
});

describe('a credential of a practice installation', () => {
  it('is for practice on every machine, and undecided once its lists can’t be reached', async () => {
    const practice = await startProduct();
    try {
      const learner = openClient(practice.origin);
      const { items } = (await learner.send('GET', '/api/practice/people')).json;
      const marta = items.find(({ name }: { name: string }) => name.startsWith('Marta'));
      await learner.send('POST', '/api/practice/session', { person: marta.id });
      const bundle = file('practice.json', (await learner.send('GET', '/api/wallet/export')).text);
      const register = file('practice-register.json', (await learner.send('GET', '/register.json')).text);
      const offline = check('--offline', '--trust', register, bundle);
      expect(offline.code, offline.said).toBe(3);
      expect(new Set(offline.verdicts)).toEqual(new Set(['practice']));
      expect(check('--offline', '--trust', join(files, 'register.json'), bundle).code).toBe(2);

      const [card] = (await learner.send('GET', '/api/wallet/credentials')).json.items;
      const sealed = (await learner.send('GET', `/api/wallet/credentials/${card.id}/file`)).text;
      const alone = file('practice-alone.json', sealed);
      const online = ['--practice', practice.origin, '--trust', register, alone];
      expect(check(...online)).toMatchObject({ code: 3, verdicts: ['practice'] });
      await practice.stop();
      expect(check(...online)).toMatchObject({ code: 2, verdicts: ['could-not-check status'] });
    } finally {
      await practice.remove();
    }
  }, 120_000);
});
