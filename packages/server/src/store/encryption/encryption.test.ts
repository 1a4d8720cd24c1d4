import { createSecretKey, randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '../new-id.ts';
import type { Store } from '../open-store.ts';
import { engines, type TestDatabase, testDatabase } from '../testing/index.ts';
import { decryptBody, encryptBody, unwrapKey, wrapKey } from './body.ts';
import { erase, replayErasures } from './erasure.ts';
import { createErasureJournal } from './erasure-journal.ts';
import { loadMasterKey } from './master-key.ts';

const now = 1_767_225_600_000;
const key = createSecretKey(randomBytes(32));
const place = { table: 'credential', id: newId(now) };
const body = Buffer.from(JSON.stringify({ name: 'Ωρίων', text: 'x'.repeat(5_000) }));

describe('a body', () => {
  it('opens with its key in its row, and is smaller than it was', () => {
    const sealed = encryptBody(key, place, body);
    expect(decryptBody(key, place, sealed)).toEqual(body);
    expect(sealed.length).toBeLessThan(200);
    expect(encryptBody(key, place, body)).not.toEqual(sealed);
  });

  const sealed = encryptBody(key, place, body);
  const flip = (at: number): Buffer => {
    const changed = Buffer.from(sealed);
    changed[at]! ^= 1;
    return changed;
  };
  it.each([
    { name: 'another key', open: () => decryptBody(createSecretKey(randomBytes(32)), place, sealed) },
    { name: 'another row', open: () => decryptBody(key, { ...place, id: newId(now) }, sealed) },
    { name: 'another table', open: () => decryptBody(key, { ...place, table: 'share' }, sealed) },
    { name: 'another version', open: () => decryptBody(key, place, flip(0)) },
    { name: 'a changed nonce', open: () => decryptBody(key, place, flip(1)) },
    { name: 'a changed tag', open: () => decryptBody(key, place, flip(13)) },
    { name: 'a changed last byte', open: () => decryptBody(key, place, flip(sealed.length - 1)) },
    { name: 'a byte missing', open: () => decryptBody(key, place, sealed.subarray(0, -1)) },
    { name: 'nothing', open: () => decryptBody(key, place, new Uint8Array()) },
  ])('does not open with $name', ({ open }) => {
    expect(open).toThrow(/encrypted value/);
  });

  it('never opens as a key', () => {
    expect(() => unwrapKey(key, 'x', encryptBody(key, place, body))).toThrow(/encrypted value/);
    expect(unwrapKey(key, 'x', wrapKey(key, 'x', key)).export()).toEqual(key.export());
  });
});

describe('the master key', () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'sigillo-key-'));
  afterAll(() => rmSync(dataDir, { recursive: true }));
  const text = randomBytes(32).toString('base64');
  const file = join(dataDir, 'key');
  const open = join(dataDir, 'open');
  writeFileSync(file, `${text}\n`, { mode: 0o600 });
  writeFileSync(open, text);
  chmodSync(open, 0o644);

  it('is the same from a variable and from a file', () => {
    const direct = loadMasterKey({ masterKey: text, mode: 'production', dataDir });
    const read = loadMasterKey({ masterKey: `file:${file}`, mode: 'production', dataDir });
    expect(read.check).toEqual(direct.check);
  });

  it('is made once in practice mode, for its owner only', () => {
    const first = loadMasterKey({ masterKey: undefined, mode: 'practice', dataDir });
    const second = loadMasterKey({ masterKey: undefined, mode: 'practice', dataDir });
    expect(second.check).toEqual(first.check);
    expect(statSync(join(dataDir, 'practice-master-key')).mode & 0o777).toBe(0o600);
  });

  it.each([
    { name: 'none in production', masterKey: undefined, code: 'master-key-missing' },
    { name: 'a file that is not there', masterKey: `file:${dataDir}/none`, code: 'master-key-missing' },
    { name: 'a file that others may read', masterKey: `file:${open}`, code: 'master-key-exposed' },
    { name: 'a password', masterKey: 'correct horse battery staple', code: 'master-key-malformed' },
    { name: '31 bytes', masterKey: randomBytes(31).toString('base64'), code: 'master-key-malformed' },
  ])('is refused: $name', ({ masterKey, code }) => {
    expect(() => loadMasterKey({ masterKey, mode: 'production', dataDir })).toThrow(
      expect.objectContaining({ code }),
    );
  });
});

describe.each(engines)('keys and erasure on PostgreSQL %s', (engine) => {
  let database: TestDatabase;
  let store: Store;
  const tenant = newId(now);
  const learners = Array.from({ length: 5_000 }, () => newId(now));
  beforeAll(async () => {
    database = await testDatabase(engine);
    store = await database.open();
  });
  afterAll(() => database.drop());

  const keysOf = (ids: readonly string[]) =>
    store.withScope({ tenant }, (transaction) => store.encryption.learnerKeys(transaction, tenant, ids));
  const eraseNothing = async (): Promise<void> => {};

  it('makes the keys of many learners once', async () => {
    const [first, second] = await Promise.all([keysOf(learners), keysOf(learners)]);
    expect(first.size).toBe(5_000);
    for (const id of learners) expect(second.get(id)!.equals(first.get(id)!)).toBe(true);
  });

  it('gives another organisation nothing', async () => {
    const found = await store.withScope({ tenant: newId(now) }, (transaction) =>
      store.encryption.findLearnerKeys(transaction, tenant, learners),
    );
    expect(found.size).toBe(0);
  });

  it('gives a person one key, however many ask at once', async () => {
    const person = newId(now);
    const ask = () =>
      store.withScope({ person }, (transaction) => store.encryption.personKey(transaction, person));
    const keys = await Promise.all([ask(), ask(), ask()]);
    expect(keys.every((made) => made.equals(keys[0]!))).toBe(true);
  });

  it('loses an erased learner’s key for good and keeps the others', async () => {
    const [gone, stays] = [learners[0]!, learners[1]!];
    await erase(store, eraseNothing, { subject: 'learner', tenant, subjectId: gone, at: now });
    const found = await store.withScope({ tenant }, (transaction) =>
      store.encryption.findLearnerKeys(transaction, tenant, [gone, stays]),
    );
    expect([...found.keys()]).toEqual([stays]);
    await expect(keysOf([gone])).rejects.toMatchObject({ code: 'subject-erased' });
  });

  it('erases again what a restored backup brought back', async () => {
    const [learner, person] = [newId(now), newId(now)];
    await keysOf([learner]);
    await store.withScope({ person }, (transaction) => store.encryption.personKey(transaction, person));
    // The journal of a time after the backup.
    store.journal.append([
      { subject: 'learner', tenant, subjectId: learner, at: now },
      { subject: 'person', subjectId: person, at: now },
    ]);
    const rows: string[] = [];
    const replayed = await replayErasures(store, async (_, { subjectId }) => {
      rows.push(subjectId);
    });
    expect(replayed).toBe(2);
    expect(rows).toEqual([learner, person]);
    expect(await replayErasures(store, eraseNothing)).toBe(0);
    await expect(keysOf([learner])).rejects.toMatchObject({ code: 'subject-erased' });
    const again = store.withScope({ person }, (transaction) =>
      store.encryption.personKey(transaction, person),
    );
    await expect(again).rejects.toMatchObject({ code: 'subject-erased' });
  });

  it('refuses to open the database with another master key', async () => {
    const other = database.open({}, { masterKey: randomBytes(32).toString('base64') });
    await expect(other).rejects.toMatchObject({ code: 'master-key-mismatch' });
  });
});

describe('the erasure journal', () => {
  it('survives a line that a crash cut off', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'sigillo-journal-'));
    const journal = createErasureJournal(dataDir);
    const erasure = (subjectId: string) => ({ subject: 'learner', tenant: 't', subjectId, at: now }) as const;
    journal.append([erasure('a')]);
    writeFileSync(join(dataDir, 'erasures.jsonl'), '{"subject":"lea', { flag: 'a' });
    journal.append([erasure('b')]);
    expect(journal.entries()).toEqual([erasure('a'), erasure('b')]);
    rmSync(dataDir, { recursive: true });
  });
});
