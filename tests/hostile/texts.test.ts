import { isMessageId } from '@sigillo/contract/messages';
import type { Json } from '@sigillo/core/base';
import { createSeededRandom } from '@sigillo/core/testing';
import { buildSpecification } from '@sigillo/core/testing/builders';
import { verifyFile } from '@sigillo/core/verification';
import { signInAs } from '@sigillo/server/http/testing';
import { runJob } from '@sigillo/server/jobs';
import { nodeCrypto } from '@sigillo/server/keys';
import { offlineSources } from '@sigillo/server/net';
import { readLearnerFile } from '@sigillo/server/services/awarding/learner-file';
import { newId } from '@sigillo/server/store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHandlers } from '../../packages/server/src/jobs/handlers.ts';
import { openTwoProviders, proveEverybody, type TwoProviders } from '../isolation/two-providers.ts';
import { naughtyStrings } from './strings.ts';

/** Whatever people or attackers type comes back exactly as it was typed, or is refused: nothing is silently cut. */
let world: TwoProviders;
beforeAll(async () => {
  world = await openTwoProviders();
});
afterAll(() => world?.test.close());

const base = '/api/organisations/hohenwald';
const writable = naughtyStrings.filter((text) => !/\p{Cs}/u.test(text));
const isLine = (text: string): boolean =>
  !/\p{Cc}/u.test(text.trim()) && text.trim() !== '' && text.trim().length <= 300;
const isText = (text: string): boolean =>
  !/[^\P{Cc}\n\r\t]/u.test(text.trim()) && text.trim() !== '' && text.trim().length <= 8_000;

describe('what is typed into a design', () => {
  it('comes back exactly, or its place is named', async () => {
    const { ownerA } = world;
    const created = await ownerA.send('POST', `${base}/achievements`, { title: 'Texts', languages: ['en'] });
    const path = `${base}/achievements/${created.json.id}/versions/1`;
    let revision = created.json.current.revision as number;
    for (let from = 0; from < writable.length; from += 50) {
      const texts = writable.slice(from, from + 50);
      const save = async (kept: readonly string[]) => {
        const outcomes = kept.map((text, i) => ({
          id: `o-${i}`,
          statement: { en: text },
          skills: [],
          criteria: [{ id: `c-${i}`, statement: { en: text } }],
        }));
        const specification = JSON.parse(
          JSON.stringify(buildSpecification({ languages: ['en'], outcomes, assessments: [] })),
        ) as Json;
        return ownerA.send('PUT', path, { revision, specification });
      };
      const first = await save(texts);
      const kept = texts.filter(isText);
      if (kept.length < texts.length) {
        expect(first.status).toBe(400);
        const named = new Set(
          first.json.errors.map(({ pointer }: { pointer: string }) => Number(pointer.split('/')[3])),
        );
        expect([...named].map((i) => texts[i as number])).toEqual(texts.filter((text) => !isText(text)));
        expect((await save(kept)).status).toBe(200);
      } else expect(first.status, first.text.slice(0, 300)).toBe(200);
      const read = (await ownerA.send('GET', path)).json;
      const found = read.specification.outcomes.map(
        (outcome: { statement: { en: string } }) => outcome.statement.en,
      );
      expect(found).toEqual(kept.map((text) => text.trim()));
      revision = read.revision;
    }
  }, 60_000);

  it('isn’t taken with half a character in it', async () => {
    const { ownerA } = world;
    for (const title of ['a\ud800', '\udfffb']) {
      const answer = await ownerA.send('POST', `${base}/achievements`, { title, languages: ['en'] });
      expect([answer.status, answer.json.code]).toEqual([400, 'json-malformed']);
    }
  });
});

/** A place that takes one line: how it is written, and how it is read again. */
const lines: readonly (readonly [
  string,
  (text: string) => Promise<readonly [number, string | undefined]>,
])[] = [
  [
    'one’s own name',
    async (text) => {
      const answer = await world.learner.send('PATCH', '/api/session', { name: text });
      return [answer.status, (await world.learner.send('GET', '/api/session')).json.person.name];
    },
  ],
  [
    'a share’s label',
    async (text) => {
      const answer = await world.learner.send('POST', '/api/wallet/shares', {
        credentials: [world.ids.credential],
        elements: ['title'],
        endsAt: '2026-12-01T12:00:00+01:00',
        timeZone: 'Europe/Vienna',
        label: text,
      });
      if (answer.status >= 300) return [answer.status, undefined];
      return [
        answer.status,
        (await world.learner.send('GET', `/api/wallet/shares/${answer.json.id}`)).json.label,
      ];
    },
  ],
  [
    'a colleague’s name',
    async (text) => {
      count += 1;
      // Sixty invitations in a quarter of an hour are all that go out from one connection.
      world.test.world.clock.advance(15_000);
      const email = `colleague${count}@a-staff.example`;
      const answer = await world.ownerA.send('POST', `${base}/members`, {
        name: text,
        email,
        roles: ['author'],
      });
      const { items } = (await world.ownerA.send('GET', `${base}/members`)).json;
      return [answer.status, items.find((one: { email: string }) => one.email === email)?.name];
    },
  ],
  [
    'a decision’s minute',
    async (text) => {
      const answer = await world.ownerA.send('POST', `${base}/decisions`, {
        achievement: world.ids.published,
        version: 1,
        decidedOn: '2026-11-20',
        decidedBy: text,
        minute: text,
        place: { country: 'AT', locality: text },
      });
      if (answer.status >= 300) return [answer.status, undefined];
      return [
        answer.status,
        (await world.ownerA.send('GET', `${base}/decisions/${answer.json.id}`)).json.minute,
      ];
    },
  ],
];
let count = 0;

describe('what is typed into a line', () => {
  const some = [...writable.slice(0, 40), ...writable.slice(40).filter((_, i) => i % 12 === 0)];
  it.each(lines)(
    '%s comes back exactly, or is refused',
    async (_, write) => {
      for (const text of some) {
        const [status, found] = await write(text);
        if (isLine(text)) expect([text, status < 300, found]).toEqual([text, true, text.trim()]);
        else expect([text, status]).toEqual([text, 400]);
      }
    },
    60_000,
  );

  it.each([
    `${base}/awards`,
    `${base}/achievements`,
    '/api/public/achievements',
    '/api/vocabularies/assessment-type',
  ])(
    'searching %s finds or doesn’t, and never fails',
    async (path) => {
      for (const text of naughtyStrings.filter((_, i) => i % 5 === 0)) {
        const answer = await world.ownerA.send(
          'GET',
          `${path}?q=${encodeURIComponent(text.replace(/\p{Cs}/gu, '\ufffd'))}`,
        );
        expect([text, answer.status === 200 || answer.json?.code === 'query-invalid']).toEqual([text, true]);
      }
    },
    60_000,
  );
});

const toCell = (text: string): string => `"${text.replaceAll('"', '""')}"`;
/** Reads RFC 4180 with every row of the same length. */
const readCsv = (csv: string): string[][] => {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .replace('\ufeff', '')
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows;
};

describe('what stands in a list of learners', () => {
  // The register and the wallet are read whole: some of all strings, our own first.
  const names = writable.filter((_, i) => i < 36 || i % 9 === 0);
  const shown = (text: string): string =>
    text
      .normalize('NFC')
      .replace(/[\s\u00a0]+/g, ' ')
      .trim();
  const email = 'texts@a-learners.example';
  let taken: string[];

  it('is named row by row where it can’t be a name, and awarded where it can', async () => {
    const { ownerA, test, ids } = world;
    const rows = names.map((name, i) => `${toCell(name)},${email},1990-01-01,T-${i}`);
    const response = await test.app.request(
      `http://localhost:8080${base}/decisions/${ids.decision}/batches?fileName=texts.csv`,
      {
        method: 'POST',
        headers: { origin: 'http://localhost:8080', 'content-type': 'text/csv', cookie: ownerA.cookie() },
        body: ['name,e-mail,birth date,student number', ...rows].join('\r\n'),
      },
    );
    const batch = (await response.json()) as {
      id: string;
      rows: number;
      faults: { row: number; detail: string }[];
    };
    expect(batch.rows).toBe(names.length);
    const faulty = new Set(batch.faults.map(({ row }) => row - 2));
    taken = names.filter((_, i) => !faulty.has(i)).map(shown);
    for (const i of faulty) {
      const name = shown(names[i] as string);
      const odd =
        name === '' || name.length > 300 || /[\p{Cc}\p{Co}\u202a-\u202e\u2066-\u2069\ufffd]/u.test(name);
      expect([names[i], odd]).toEqual([names[i], true]);
    }
    await proveEverybody(world.test);
    expect((await ownerA.send('POST', `${base}/batches/${batch.id}/start`)).json.state).toBe('running');
    const { store, clock } = test.deps;
    const jobs = {
      store,
      clock,
      onError: (error: unknown) => {
        throw error;
      },
    };
    while (await runJob(jobs, createHandlers(test.deps), newId(clock.now()), new AbortController().signal));
    const done = (await ownerA.send('GET', `${base}/batches/${batch.id}`)).json;
    expect(done).toMatchObject({ state: 'done', done: taken.length, failed: 0 });
  }, 60_000);

  it('is in the register as it was written, and no cell of its export is a formula', async () => {
    const { ownerA } = world;
    const { items } = (await ownerA.send('GET', `${base}/awards?size=200&q=${email}`)).json;
    const found = items.map(({ learnerName }: { learnerName: string }) => learnerName);
    expect(found.sort()).toEqual([...taken].sort());
    const exported = await ownerA.send('GET', `${base}/awards.csv`);
    const rows = readCsv(exported.text);
    expect(rows.length).toBeGreaterThan(taken.length);
    for (const row of rows) {
      expect([row, row.some((cell) => /^[=+\-@\t\r]/.test(cell))]).toEqual([row, false]);
    }
    const cells = new Set(rows.flat());
    const safe = (name: string): string => (/^[=+\-@\t\r]/.test(name) ? `'${name}` : name);
    expect(taken.filter((name) => !cells.has(safe(name)))).toEqual([]);
  });

  it('is sealed, collected and shown by a stranger’s verifier as it was written', async () => {
    const { test } = world;
    const reader = await signInAs(test, await test.world.addPerson('Reader', email));
    test.world.clock.advance(test.deps.mailDelay);
    await test.sendMails();
    // At most a hundred are offered at a time.
    for (;;) {
      const { uncollected } = (await reader.send('GET', '/api/wallet/credentials')).json;
      if (uncollected.length === 0) break;
      for (const { token } of uncollected)
        expect((await reader.send('POST', `/api/collect/${token}`)).status).toBe(200);
    }
    const bundle = (await reader.send('GET', '/api/wallet/export')).text;
    const items = await verifyFile(bundle, {
      crypto: nodeCrypto,
      clock: test.deps.clock,
      ...offlineSources,
      trustSource: { lookUp: async () => ({ state: 'unknown' }) },
    });
    // Every seal holds; only who Hohenwald is, this verifier wasn't told.
    expect([...new Set(items.map(({ report }) => report.verdict))]).toEqual(['unknown-issuer']);
    const found = items.map(({ report }) => report.elements?.learner?.name.full);
    expect(found.sort()).toEqual([...taken].sort());
  }, 60_000);
});

describe('a list that is no list', () => {
  const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
  const whole = utf8(
    'name;e-mail;birth date;grade\r\n"Ada ""A"" Byron";ada@a-learners.example;10.12.1990;1\r\nБоб;bob@a-learners.example;1990-01-01;2\r\n',
  );
  const random = createSeededRandom(20_261_122);
  const below = (limit: number): number => (random.bytes(1)[0] as number) % limit;
  const mutants = Array.from({ length: 600 }, () => {
    const mutant = [...whole];
    for (let times = 1 + below(4); times > 0; times--) {
      const at = below(mutant.length);
      if (below(2) === 0) mutant.splice(at, below(6), ...random.bytes(below(4)));
      else mutant.splice(at, 0, pickByte());
    }
    return Uint8Array.from(mutant);
  });
  /** Bytes that mean something to a reader of lists. */
  function pickByte(): number {
    return [0x22, 0x2c, 0x3b, 0x09, 0x0a, 0x0d, 0x00, 0xff, 0xef][below(9)] as number;
  }
  const terms = { today: '2026-11-22' };

  it('is read or refused with a reason, each of its rows too', async () => {
    const files: readonly Uint8Array[] = [
      ...mutants,
      utf8('"'),
      utf8('name,e-mail\n"'),
      utf8(`name,e-mail\n${'"'.repeat(100_001)}`),
      utf8(`name,e-mail\n${'x'.repeat(1_000_000)},x@y.example`),
      utf8(`${'a,'.repeat(20_000)}b`),
      utf8('name,e-mail\n'.padEnd(500_000, '\n')),
      utf8('name,e-mail\n'.padEnd(500_000, ',')),
      utf8('name,name,e-mail,e-mail\nx,y,z,z'),
      new Uint8Array(100_000),
      Uint8Array.of(0xff, 0xfe, 0x00, 0xd8),
      random.bytes(50_000),
    ];
    for (const bytes of files) {
      const read = await readLearnerFile(bytes, terms);
      if (!read.ok) {
        expect([read.error.code, isMessageId(`problem.${read.error.code}.title`)]).toEqual([
          read.error.code,
          true,
        ]);
        continue;
      }
      for (const row of read.value.rows) {
        if (row.state !== 'faulty') continue;
        for (const { code } of row.faults)
          expect([code, isMessageId(`provider.import.${code}`)]).toEqual([code, true]);
      }
    }
  }, 30_000);
});
