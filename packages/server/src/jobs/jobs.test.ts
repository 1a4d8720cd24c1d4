import { Problem } from '@sigillo/core/base';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '../store/index.ts';
import {
  cancelOutbox,
  enqueueJob,
  findJob,
  installationTenant,
  newId,
  pauseJob,
  putInOutbox,
  resumeJob,
} from '../store/index.ts';
import { engines, type TestDatabase, testDatabase } from '../store/testing/index.ts';
import { sendDue } from './outbox-worker.ts';
import { type JobHandler, jobLease, type RunningJob, runJob } from './run-job.ts';
import { startWorkers } from './workers.ts';

const start = 1_767_225_600_000;
const minute = 60_000;

describe.each(engines)('jobs on PostgreSQL %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  let now = start;
  const errors: unknown[] = [];
  const tenant = newId(start);
  const clock = { now: () => now };
  const never = new AbortController().signal;
  const deps = () => ({ store, clock, onError: (error: unknown) => errors.push(error) });

  beforeAll(async () => {
    database = await testDatabase(engine);
    store = await database.open({ clock });
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    errors.length = 0;
    now += 24 * 60 * minute;
    await store.withScope({ system: true }, async (transaction) => {
      await transaction.deleteFrom('job').execute();
      await transaction.deleteFrom('outbox').execute();
    });
  });

  const enqueue = (changed = {}) =>
    store.withScope({ tenant }, (transaction) =>
      enqueueJob(transaction, { tenant, kind: 'test', payload: { n: 1 }, ...changed }, now),
    );
  const find = async (id: string) =>
    (await store.withScope({ tenant }, (transaction) => findJob(transaction, tenant, id)))!;
  const tick = (handler: JobHandler, worker = newId(now), stop: AbortSignal = never) =>
    runJob(deps(), { test: handler }, worker, stop);

  it('runs a job once, with its payload, and keeps its progress', async () => {
    const id = await enqueue();
    const seen: unknown[] = [];
    const handler: JobHandler = async ({ job, report }) => {
      seen.push(job.payload);
      await report({ total: 3 });
      await report({ done: 2, failed: 1 });
    };
    expect(await tick(handler)).toBe(true);
    expect(await tick(handler)).toBe(false);
    expect(seen).toEqual([{ n: 1 }]);
    expect(await find(id)).toMatchObject({ state: 'done', done: 2, total: 3, failed: 1, attempts: 1 });
  });

  it('waits until it is due, and leaves kinds it has no handler for', async () => {
    await enqueue({ runAfter: now + minute });
    await enqueue({ kind: 'other' });
    const handler = async (): Promise<void> => {};
    expect(await tick(handler)).toBe(false);
    now += minute;
    expect(await tick(handler)).toBe(true);
    expect(await tick(handler)).toBe(false);
  });

  it('queues a job once while it is unfinished', async () => {
    const [first, second] = [await enqueue({ dedupe: 'x' }), await enqueue({ dedupe: 'x' })];
    expect(second).toBe(first);
    await tick(async () => {});
    expect(await enqueue({ dedupe: 'x' })).not.toBe(first);
  });

  it('gives 200 jobs to eight workers once each', async () => {
    for (let i = 0; i < 200; i++) await enqueue({ payload: { i } });
    const seen: unknown[] = [];
    const drain = async (): Promise<void> => {
      const worker = newId(now);
      while (await tick(async ({ job }) => void seen.push((job.payload as { i: number }).i), worker));
    };
    await Promise.all(Array.from({ length: 8 }, drain));
    expect(seen).toHaveLength(200);
    expect(new Set(seen).size).toBe(200);
  });

  it('tries again later after an error, and gives up in the end', async () => {
    const id = await enqueue({ maxAttempts: 2 });
    const failing: JobHandler = async () => {
      throw new Error('disk full');
    };
    await tick(failing);
    expect(await find(id)).toMatchObject({ state: 'queued', errorCode: 'job-fault', attempts: 1 });
    expect(await tick(failing)).toBe(false);
    now += minute;
    await tick(failing);
    expect(await find(id)).toMatchObject({ state: 'failed', errorCode: 'job-gave-up' });
    expect(errors).toHaveLength(2);
  });

  it('ends with the code of a Problem at once', async () => {
    const id = await enqueue();
    await tick(async () => {
      throw new Problem('rule', 'profile-incomplete');
    });
    expect(await find(id)).toMatchObject({ state: 'failed', errorCode: 'profile-incomplete' });
    expect(errors).toHaveLength(0);
  });

  it('takes up the job of a worker that died, and keeps that worker’s late writes out', async () => {
    const id = await enqueue({ total: 10 });
    let late: RunningJob | undefined;
    let died: () => void = () => {};
    const dead = tick(
      (running) =>
        new Promise((_, fail) => {
          late = running;
          died = () => fail(new Error('woke up'));
        }),
    );
    while (!late) await new Promise((done) => setTimeout(done, 5));
    expect(await tick(async () => {})).toBe(false);
    now += jobLease + 1;
    expect(await tick(async ({ report }) => report({ done: 10 }))).toBe(true);
    const lateWork = store.withScope({ tenant }, (transaction) => late!.report({ done: 1 }, transaction));
    await expect(lateWork).rejects.toThrow('taken over');
    died();
    await dead;
    expect(await find(id)).toMatchObject({ state: 'done', done: 10, attempts: 2 });
  });

  it('gives up a job that kills every worker', async () => {
    const id = await enqueue({ maxAttempts: 2 });
    const hang = () => {
      let release: () => void = () => {};
      const done = new Promise<void>((ended) => {
        release = ended;
      });
      return { handler: () => done, release };
    };
    const hung = [hang(), hang()];
    const dead = [];
    for (const { handler } of hung) {
      dead.push(tick(handler));
      while ((await find(id)).attempts !== dead.length) await new Promise((done) => setTimeout(done, 5));
      now += jobLease + 1;
    }
    expect(await tick(async () => {})).toBe(true);
    expect(await find(id)).toMatchObject({ state: 'failed', errorCode: 'job-gave-up' });
    for (const { release } of hung) release();
    await Promise.all(dead);
    expect(await find(id)).toMatchObject({ state: 'failed', errorCode: 'job-gave-up' });
  });

  it('stops at the next report when paused, and goes on when resumed', async () => {
    const id = await enqueue({ total: 100 });
    const work: JobHandler = async ({ job, report, signal }) => {
      for (let done = job.done + 1; done <= 100; done++) {
        await report({ done });
        if (done === 30) {
          await store.withScope({ tenant }, (transaction) => pauseJob(transaction, tenant, id));
        }
        expect(signal.aborted).toBe(false);
      }
    };
    await tick(work);
    expect(await find(id)).toMatchObject({ state: 'paused', done: 30 });
    expect(await tick(work)).toBe(false);
    const resume = () =>
      store.withScope({ tenant }, (transaction) => resumeJob(transaction, tenant, id, now));
    expect(await resume()).toBe(true);
    expect(await resume()).toBe(false);
    await tick(work);
    expect(await find(id)).toMatchObject({ state: 'done', done: 100 });
  });

  it('hands its job back when the server stops, without counting the attempt', async () => {
    const id = await enqueue();
    const stop = new AbortController();
    await tick(
      async ({ report }) => {
        stop.abort();
        await report({ done: 5 });
      },
      newId(now),
      stop.signal,
    );
    expect(await find(id)).toMatchObject({ state: 'queued', done: 5, attempts: 0 });
  });

  it('works by itself, woken or not, and stops in order', async () => {
    const seen: string[] = [];
    const workers = await startWorkers(deps(), {
      handlers: { test: async ({ job }) => void seen.push(job.id) },
      senders: { mail: async ({ id }) => void seen.push(id), webhook: async () => {} },
    });
    const id = await enqueue();
    workers.wake();
    while (!seen.includes(id)) await new Promise((done) => setTimeout(done, 10));
    await workers.stop();
    await enqueue();
    expect(seen).toEqual([id]);
  });

  it('takes up at once what a crash left when it is the only process', async () => {
    const id = await enqueue();
    void tick(() => new Promise(() => {}));
    while ((await find(id)).state !== 'running') await new Promise((done) => setTimeout(done, 5));
    const seen: string[] = [];
    const workers = await startWorkers(deps(), {
      handlers: { test: async ({ job }) => void seen.push(job.id) },
      senders: { mail: async () => {}, webhook: async () => {} },
      alone: true,
    });
    while (seen.length === 0) await new Promise((done) => setTimeout(done, 10));
    await workers.stop();
    expect(seen).toEqual([id]);
  });

  describe('the outbox', () => {
    const about = { kind: 'award', id: newId(start) };
    const put = (sendAfter = now) =>
      store.withScope({ tenant }, (transaction) =>
        putInOutbox(
          transaction,
          [{ tenant, kind: 'mail', template: 'collect', about, payload: { award: about.id }, sendAfter }],
          now,
        ),
      );
    const stateOf = async (id: string) => {
      const row = await store.withScope({ system: true }, (transaction) =>
        transaction.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow(),
      );
      return { state: row.state, code: row.error_code, attempts: row.attempts };
    };
    const sendWith = (mail: () => Promise<void>) => sendDue(deps(), { mail, webhook: async () => {} });

    it('waits, so that a deed can be undone before anybody is told', async () => {
      const [id] = await put(now + 15 * minute);
      let sent = 0;
      const mail = async (): Promise<void> => void sent++;
      expect(await sendWith(mail)).toBe(0);
      const cancelled = await store.withScope({ tenant }, (transaction) =>
        cancelOutbox(transaction, tenant, about, now),
      );
      now += 15 * minute;
      expect(await sendWith(mail)).toBe(0);
      expect([cancelled, sent]).toEqual([1, 0]);
      expect(await stateOf(id!)).toMatchObject({ state: 'cancelled' });
    });

    it('sends a message once, however many senders there are', async () => {
      await Promise.all(Array.from({ length: 50 }, () => put()));
      let sent = 0;
      const drain = async (): Promise<void> => {
        while ((await sendWith(async () => void sent++)) > 0);
      };
      await Promise.all([drain(), drain(), drain()]);
      expect(sent).toBe(50);
    });

    it.each([
      { name: 'again after an error', error: new Error('refused'), state: 'waiting', code: 'send-fault' },
      {
        name: 'never after a Problem',
        error: new Problem('missing', 'subject-erased'),
        state: 'failed',
        code: 'subject-erased',
      },
    ])('tries $name', async ({ error, state, code }) => {
      const [id] = await put();
      await sendWith(async () => {
        throw error;
      });
      expect(await stateOf(id!)).toEqual({ state, code, attempts: 1 });
      expect(await sendWith(async () => {})).toBe(0);
      now += minute;
      expect(await sendWith(async () => {})).toBe(state === 'waiting' ? 1 : 0);
    });

    it('sends again when the sender died in between', async () => {
      const [id] = await put();
      void sendWith(() => new Promise(() => {}));
      while ((await stateOf(id!)).state !== 'sending') await new Promise((done) => setTimeout(done, 5));
      expect(await sendWith(async () => {})).toBe(0);
      now += 2 * minute;
      expect(await sendWith(async () => {})).toBe(1);
      expect(await stateOf(id!)).toMatchObject({ state: 'sent', attempts: 2 });
    });

    it('is closed to other organisations', async () => {
      await put();
      const seen = await store.withScope({ tenant: installationTenant }, (transaction) =>
        transaction.selectFrom('outbox').selectAll().execute(),
      );
      expect(seen).toEqual([]);
    });
  });
});
