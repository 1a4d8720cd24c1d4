import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createSeededRandom } from '@sigillo/core/testing';
import { readConfig } from '@sigillo/server/config';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openInstallation } from '../../packages/server/src/main.ts';
import { root } from '../../tools/lib/root.js';
import { freePort, type Product, startProduct } from '../e2e/support/product.ts';
import { type Client, openClient, until } from '../support/client.ts';

/**
 * The built product, killed with `kill -9` while it awards lists of learners: nothing is lost, nothing
 * is doubled, nobody is written to twice.
 */
const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const random = createSeededRandom(seed);
const below = (limit: number): number => {
  const [a = 0, b = 0] = random.bytes(2);
  return ((a << 8) | b) % limit;
};

let product: Product;
let port: number;
let dataDirectory: string;
let officer: Client;
let base: string;
let achievement: string;
let kept: string;
const running: ChildProcess[] = [];
/** A list of learners that is being awarded. */
interface Round {
  readonly name: string;
  readonly learners: number;
  readonly decision: string;
  readonly batch: string;
}
const rounds: Round[] = [];

const start = async (): Promise<void> => {
  product = await startProduct({ dataDirectory, port });
};

beforeAll(async () => {
  console.info(`SEED=${seed}`);
  dataDirectory = await mkdtemp(join(tmpdir(), 'sigillo-crash-'));
  // As root, PostgreSQL runs as another account, which has to pass through.
  await chmod(dataDirectory, 0o711);
  port = await freePort();
  await start();
  officer = await signIn('Sabine Huber-Krenn');
  const [membership] = (await officer.send('GET', '/api/session')).json.memberships;
  base = `/api/organisations/${membership.slug}`;
  const { items } = (await officer.send('GET', `${base}/achievements`)).json;
  achievement = items.find(({ published }: { published: boolean }) => published).id;
  kept = await readKept();
}, 180_000);
afterAll(async () => {
  for (const child of running) child.kill('SIGKILL');
  await product?.stop();
  await rm(dataDirectory, { recursive: true, force: true });
}, 60_000);

const signIn = async (name: string): Promise<Client> => {
  const client = openClient(product.origin);
  const { items } = (await client.send('GET', '/api/practice/people')).json;
  const person = items.find((one: { name: string }) => one.name.startsWith(name));
  expect((await client.send('POST', '/api/practice/session', { person: person.id })).status).toBe(200);
  return client;
};

/** Uploads a list under a decision of its own and starts it. */
const startRound = async (name: string, learners: number): Promise<Round> => {
  const decided = await officer.send('POST', `${base}/decisions`, {
    achievement,
    version: 1,
    decidedOn: new Date(Date.now() - 86_400_000).toISOString().slice(0, 10),
    decidedBy: 'Examination board',
    minute: `Crash ${name}`,
    place: { country: 'AT' },
  });
  expect(decided.status, decided.text).toBe(201);
  const rows = Array.from(
    { length: learners },
    (_, i) => `Learner ${i} of ${name},${name}-${i}@crash.example,1990-01-01`,
  );
  const decision: string = decided.json.id;
  const path = `${base}/decisions/${decision}/batches?fileName=${name}.csv`;
  const previewed = await officer.upload(path, ['name,e-mail,birth date', ...rows].join('\n'));
  expect(previewed.json, previewed.text.slice(0, 500)).toMatchObject({ rows: learners, ready: learners });
  const batch: string = previewed.json.id;
  expect((await officer.send('POST', '/api/step-up/practice')).status).toBe(204);
  expect((await officer.send('POST', `${base}/batches/${batch}/start`)).json.state).toBe('running');
  const round = { name, learners, decision, batch };
  rounds.push(round);
  return round;
};

const progressOf = async ({ batch }: Round): Promise<{ state: string; done: number; failed: number }> =>
  (await officer.patient(`${base}/batches/${batch}`)).json;

/** Waits for a random part of what is left, and then a random moment more. Returns how many were awarded. */
const waitForSome = async (round: Round): Promise<number> => {
  const { done } = await progressOf(round);
  const goal = done + below(Math.max(1, (round.learners - done) / 2));
  const reached = await until(async () => {
    const now = await progressOf(round);
    return now.done >= goal || now.state !== 'running' ? now.done : undefined;
  }, `${goal} awards`);
  await sleep(below(120));
  return reached;
};

const finish = async (round: Round): Promise<void> => {
  const ended = await until(async () => {
    const now = await progressOf(round);
    return now.state === 'running' ? undefined : now;
  }, 'the end of the batch');
  expect(ended).toMatchObject({ state: 'done', done: round.learners, failed: 0 });
};

const killServer = async (): Promise<void> => {
  const ended = new Promise((done) => product.process.once('exit', done));
  product.process.kill('SIGKILL');
  await ended;
};

/** The postmaster and everything that it started, as the operating system's memory killer could. */
const killDatabase = async (): Promise<void> => {
  const file = readFileSync(join(dataDirectory, 'postgres', 'data', 'postmaster.pid'), 'utf8');
  const postmaster = Number(file.split('\n')[0]);
  const children = spawnSync('ps', ['-o', 'pid=', '--ppid', String(postmaster)], { encoding: 'utf8' });
  for (const pid of [postmaster, ...children.stdout.trim().split(/\s+/).filter(Boolean).map(Number)]) {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself meanwhile.
    }
  }
};

describe(`awarding a list of learners (SEED=${seed})`, () => {
  it('goes on after the server is killed and started again', async () => {
    const round = await startRound('server', 500);
    const at: number[] = [];
    for (let kill = 0; kill < 3; kill++) {
      at.push(await waitForSome(round));
      await killServer();
      await start();
    }
    console.info('server killed at', at);
    await finish(round);
  }, 180_000);

  it('goes on by itself after the database is killed', async () => {
    const round = await startRound('database', 300);
    const at: number[] = [];
    for (let kill = 0; kill < 2; kill++) {
      at.push(await waitForSome(round));
      await killDatabase();
    }
    console.info('database killed at', at);
    await finish(round);
    expect(product.process.exitCode).toBeNull();
  }, 180_000);

  it('goes on after both are killed', async () => {
    const round = await startRound('both', 200);
    await waitForSome(round);
    await Promise.all([killDatabase(), killServer()]);
    await start();
    await finish(round);
  }, 180_000);

  it('goes on after npm is killed, which must take the server along', async () => {
    await product.stop();
    const npm = spawn('npm', ['start'], {
      cwd: root,
      env: { PATH: process.env.PATH, HOME: process.env.HOME, PORT: String(port), DATA_DIR: dataDirectory },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    running.push(npm);
    let said = '';
    for (const stream of [npm.stdout, npm.stderr]) {
      stream.on('data', (part) => {
        said += part;
      });
    }
    await until(
      async () => {
        if (npm.exitCode !== null) throw new Error(`npm start ended:\n${said}`);
        return /http:\/\/localhost:\d+/.test(said) || undefined;
      },
      'npm start',
      120_000,
    );
    const round = await startRound('npm', 200);
    await waitForSome(round);
    npm.kill('SIGKILL');
    await until(async () => {
      try {
        await officer.send('GET', '/api/session');
        return undefined;
      } catch {
        return true;
      }
    }, 'the end of the server');
    await start();
    await finish(round);
  }, 240_000);

  it('has kept drafts, members, wallets and shares as they were', async () => {
    expect(await readKept()).toBe(kept);
  });

  it('has lost and doubled nothing', async () => {
    const taken = await officer.send('GET', `${base}/awards.csv`);
    expect(taken.status).toBe(200);
    for (const { name, learners } of rounds) {
      const emails = [...taken.text.matchAll(new RegExp(`${name}-\\d+@crash\\.example`, 'g'))].map(
        ([one]) => one,
      );
      expect({ name, rows: emails.length, learners: new Set(emails).size }).toEqual({
        name,
        rows: learners,
        learners,
      });
    }
    for (const { name, learners } of rounds) {
      // Five neighbours in the list, wherever they stand.
      const first = below(learners - 5);
      for (let i = 0; i < 5; i++) await collectAndCheck(`${name}-${first + i}@crash.example`);
    }
  }, 120_000);

  it('has one register entry, one place in the lists, one credential and one mail for each', async () => {
    await mailsAreOut();
    await product.stop();
    const config = readConfig({ DATA_DIR: dataDirectory, PORT: String(port), LOG_LEVEL: 'silent' });
    const { deps, close } = await openInstallation(config);
    try {
      const { awards, credentials, mails } = await deps.store.withScope(
        { system: true },
        async (transaction) => ({
          awards: await transaction
            .selectFrom('award')
            .select(['id', 'tenant_id', 'learner_id', 'decision_id', 'register_number', 'state'])
            .where(
              'decision_id',
              'in',
              rounds.map(({ decision }) => decision),
            )
            .execute(),
          credentials: await transaction
            .selectFrom('credential')
            .select([
              'award_id',
              'public_id',
              'state',
              'revocation_list',
              'revocation_index',
              'suspension_list',
              'suspension_index',
            ])
            .execute(),
          mails: await transaction.selectFrom('practice_mail').selectAll().execute(),
        }),
      );
      const whole = rounds.reduce((sum, { learners }) => sum + learners, 0);
      expect(awards.length).toBe(whole);
      expect(awards.filter(({ state }) => state !== 'issued')).toEqual([]);
      expect(new Set(awards.map(({ register_number }) => register_number)).size).toBe(whole);
      expect(new Set(awards.map(({ learner_id, decision_id }) => `${learner_id} ${decision_id}`)).size).toBe(
        whole,
      );
      const ids = new Set(awards.map(({ id }) => id));
      const own = credentials.filter(({ award_id }) => ids.has(award_id));
      expect(own.length).toBe(whole);
      expect(own.filter(({ state }) => state !== 'active')).toEqual([]);
      // Over all credentials: places in the lists are never given twice.
      for (const place of ['revocation', 'suspension'] as const) {
        const places = credentials.map((one) => `${one[`${place}_list`]} ${one[`${place}_index`]}`);
        expect(new Set(places).size).toBe(credentials.length);
      }
      expect(new Set(credentials.map(({ public_id }) => public_id)).size).toBe(credentials.length);
      const toLearners = mails
        .filter(({ recipient, body }) => recipient.endsWith('@crash.example') && body.includes('/collect/'))
        .map(({ recipient }) => recipient);
      expect(new Set(toLearners).size).toBe(whole);
      expect(toLearners.length).toBe(whole);
    } finally {
      await close();
    }
  }, 120_000);
});

/** Waits until nothing more is sent. */
const mailsAreOut = async (): Promise<void> => {
  for (let before = ''; ; ) {
    const { text } = await officer.patient('/api/practice/mailbox');
    if (text === before) return;
    before = text;
    await sleep(4_000);
  }
};

/** What is there before the first kill and has nothing to do with what is awarded. */
const readKept = async (): Promise<string> => {
  const author = await signIn('Theresa Lindner');
  const learner = await signIn('Marta');
  const answers = await Promise.all([
    author.send('GET', `${base}/achievements`),
    author.send('GET', `${base}/members`),
    learner.send('GET', '/api/wallet/credentials'),
    learner.send('GET', '/api/wallet/shares'),
    learner.send('GET', '/api/wallet/log'),
  ]);
  for (const { status } of answers) expect(status).toBe(200);
  return answers.map(({ text }) => text.replace(/"(?:awards|checkedAt|state)":[^,}]+,?/g, '')).join('\n');
};

/** As the learner would: the mail's link, a sign-in link, the wallet, the file, a check of it. */
const collectAndCheck = async (email: string): Promise<void> => {
  const learner = openClient(product.origin);
  const newest = (form: RegExp): Promise<string> =>
    until(async () => {
      const { items } = (await learner.send('GET', `/api/practice/mailbox?to=${email}`)).json;
      return items.map(({ text }: { text: string }) => form.exec(text)?.[1]).find(Boolean);
    }, `a mail to ${email}`);
  const token = await newest(/\/collect\/([\w-]+)/);
  await learner.send('POST', '/api/session/link', { email });
  const link = await newest(/token=([\w-]+)/);
  expect((await learner.post('/sign-in/with', { token: link })).status).toBe(303);
  const { credential } = (await learner.send('POST', `/api/collect/${token}`)).json;
  const file = await learner.send('GET', `/api/wallet/credentials/${credential}/file`);
  const checked = await learner.upload('/api/verify', file.text, 'application/vc');
  expect(checked.json.items).toMatchObject([{ verdict: 'practice', practice: true }]);
};
