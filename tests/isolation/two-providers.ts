import { elementIds, memberRoles } from '@sigillo/core/domain';
import { buildSpecification } from '@sigillo/core/testing/builders';
import { type Browser, openApp, openBrowser, signInAs, type TestApp } from '@sigillo/server/http/testing';
import type { Actor } from '@sigillo/server/services';
import { createAuthenticator, type Provider } from '@sigillo/server/services/testing';
import {
  confirmEmailAddress,
  insertMember,
  listEmailAddresses,
  makeOperator,
  newId,
} from '@sigillo/server/store';

/** What nobody outside provider A, or A's learner, may ever read. Each is found nowhere else. */
export const canaries = {
  learner: 'Canaria Learner',
  email: 'canary.learner@a-learners.example',
  draft: 'Canary draft about nothing public',
  minute: 'Canary minute 7731',
  comment: 'Canary comment of the approver',
  member: 'Canary Member',
  memberEmail: 'canary.member@a-staff.example',
  share: 'Canary share label',
  passkey: 'Canary phone',
  file: 'canary-cohort.csv',
  cell: 'Canary faulty cell',
  registration: 'Canary Institute that waits for confirmation',
  student: 'CANARY-4711',
  program: 'Canary program',
} as const;

/** Two providers on one installation, in production mode, and what belongs to the first and its learner. */
export interface TwoProviders {
  readonly test: TestApp;
  readonly a: Provider;
  readonly b: Provider;
  /** Both have every role of their organisation: only tenancy stands between them. */
  readonly ownerA: Browser;
  readonly ownerB: Browser;
  /** Another person of A with every role, for what takes four eyes. */
  readonly secondA: Browser;
  /** Holds a credential of A, a share and two addresses. */
  readonly learner: Browser;
  readonly operator: Browser;
  readonly nobody: Browser;
  /** What the canaries don't cover because the system makes it up. */
  readonly secrets: readonly string[];
  readonly ids: Ids;
  /** A signed-in person of whom nothing is known yet. */
  fresh(): Promise<Browser>;
}

/** Everything of A and its learner that an address can name. */
export interface Ids {
  readonly draft: string;
  readonly toReturn: string;
  readonly toWithdraw: string;
  readonly toApprove: string;
  readonly toPublish: string;
  readonly toSubmit: string;
  readonly toClose: string;
  readonly published: string;
  readonly offering: string;
  readonly decision: string;
  readonly previewed: string;
  readonly running: string;
  readonly paused: string;
  readonly cancelled: string;
  readonly award: string;
  readonly suspended: string;
  readonly collected: string;
  readonly offer: string;
  readonly member: string;
  readonly key: string;
  readonly apiKey: string;
  readonly waiting: string;
  readonly refused: string;
  readonly credential: string;
  readonly removable: string;
  readonly share: string;
  readonly stoppable: string;
  readonly sharePath: string;
  readonly email: string;
  readonly extraEmail: string;
  readonly passkey: string;
  readonly document: string;
}

const registration = (name: string) => ({
  legalName: { en: name },
  roles: ['provider', 'awarding-body', 'issuer'],
  identifiers: [{ scheme: 'vat', value: 'ATU00000009' }],
  address: { country: 'AT' },
});

/** A person with every role in a provider. */
const addOwner = async (test: TestApp, provider: Provider, name: string, email: string): Promise<Actor> => {
  const actor = await test.world.addPerson(name, email);
  await test.deps.store.withScope({ tenant: provider.id }, (transaction) =>
    insertMember(
      transaction,
      {
        id: newId(test.deps.clock.now()),
        organisationId: provider.id,
        personId: actor.person?.id ?? '',
        name,
        email,
        roles: [...memberRoles],
      },
      test.deps.clock.now(),
    ),
  );
  return actor;
};

const expectStatus = (status: number, wanted: number, about: string): void => {
  if (status !== wanted) throw new Error(`preparing ${about}: ${status} instead of ${wanted}`);
};

/** Opens the installation and fills provider A through its API, as its people would. */
export const openTwoProviders = async (): Promise<TwoProviders> => {
  const test = await openApp({ installation: { origin: 'http://localhost:8080', practice: false } });
  const { world } = test;
  const a = await world.addProvider('hohenwald');
  const b = await world.addProvider('serdika');
  const learnerActor = await world.addPerson(canaries.learner, canaries.email);
  const operatorActor = await world.addPerson('Operator', 'operator@installation.example');
  await test.deps.store.withScope({ system: true }, (transaction) =>
    makeOperator(transaction, operatorActor.person?.id ?? ''),
  );
  const ownerA = await signInAs(test, await addOwner(test, a, 'Owner of A', 'owner@a-staff.example'));
  const secondA = await signInAs(test, await addOwner(test, a, 'Second of A', 'second@a-staff.example'));
  const ownerB = await signInAs(test, await addOwner(test, b, 'Owner of B', 'owner@b-staff.example'));
  const learner = await signInAs(test, learnerActor);
  const operator = await signInAs(test, operatorActor);

  let people = 0;
  const fresh = async (): Promise<Browser> => {
    people += 1;
    return signInAs(test, await world.addPerson(`Fresh ${people}`, `fresh${people}@nowhere.example`));
  };

  const base = '/api/organisations/hohenwald';
  const send = async (browser: Browser, method: string, path: string, body: object, wanted: number) => {
    const answer = await browser.send(method, path, body as never);
    expectStatus(answer.status, wanted, `${method} ${path}: ${answer.text.slice(0, 400)}`);
    return answer.json;
  };

  const design = async (
    title: string,
    ...steps: readonly (readonly [Browser, string, object])[]
  ): Promise<string> => {
    const specification = buildSpecification({ title: { 'de-AT': 'Entwurf', en: title } });
    const body = { title, languages: ['de-AT', 'en'] };
    const { id } = await send(ownerA, 'POST', `${base}/achievements`, body, 201);
    const version = `${base}/achievements/${id}/versions/1`;
    await send(ownerA, 'PUT', version, { revision: 1, specification }, 200);
    for (const [who, step, body] of steps) await send(who, 'POST', `${version}/${step}`, body, 200);
    return id;
  };
  const submitted = [ownerA, 'submit', { comment: canaries.comment }] as const;
  const approved = [secondA, 'approve', { comment: canaries.comment }] as const;

  const decide = async (): Promise<string> =>
    (
      await send(
        ownerA,
        'POST',
        `${base}/decisions`,
        {
          achievement: a.achievement,
          version: 1,
          decidedOn: '2026-11-20',
          decidedBy: 'Board',
          minute: canaries.minute,
          place: { country: 'AT' },
        },
        201,
      )
    ).id;
  const decision = await decide();
  const preview = async (who: string): Promise<string> => {
    const rows = [`${canaries.learner},${who}@a-learners.example,1990-01-01`, `${canaries.cell},no address,`];
    const response = await test.app.request(
      `http://localhost:8080${base}/decisions/${decision}/batches?fileName=${canaries.file}`,
      {
        method: 'POST',
        headers: { origin: 'http://localhost:8080', 'content-type': 'text/csv', cookie: ownerA.cookie() },
        body: ['name,e-mail,birth date', ...rows].join('\n'),
      },
    );
    expectStatus(response.status, 201, `batch ${await response.clone().text()}`);
    return ((await response.json()) as { id: string }).id;
  };
  const start = async (batch: string, ...steps: readonly string[]): Promise<string> => {
    for (const step of ['start', ...steps])
      await send(ownerA, 'POST', `${base}/batches/${batch}/${step}`, {}, 200);
    return batch;
  };
  const award = async (email: string, under = decision): Promise<{ id: string; registerNumber: string }> =>
    send(
      ownerA,
      'POST',
      `${base}/decisions/${under}/awards`,
      {
        learner: {
          name: canaries.learner,
          email,
          birthDate: '1990-01-01',
          identifier: `${canaries.student}-${email}`,
          identifierScheme: 'student-number',
        },
        retake: true,
      },
      201,
    );

  const collected = await award(canaries.email);
  const second = await award(canaries.email, await decide());
  const open = await award(canaries.email, await decide());
  world.clock.advance(test.deps.mailDelay);
  await test.sendMails();
  const { uncollected } = (await learner.send('GET', '/api/wallet/credentials')).json as {
    uncollected: { token: string }[];
  };
  const tokens = uncollected.map(({ token }) => token);
  const take = async (token: string | undefined): Promise<string> =>
    (await send(learner, 'POST', `/api/collect/${token}`, {}, 200)).credential;
  const credential = await take(tokens[0]);
  const removable = await take(tokens[1]);
  const share = async () =>
    send(
      learner,
      'POST',
      '/api/wallet/shares',
      {
        credentials: [credential],
        elements: [...elementIds],
        endsAt: '2026-12-01T12:00:00+01:00',
        timeZone: 'Europe/Vienna',
        label: canaries.share,
      },
      201,
    );
  const shared = await share();
  const stoppable = await share();
  const [primary] = (await learner.send('GET', '/api/wallet/emails')).json.items as { id: string }[];
  const waiting = await send(ownerA, 'POST', '/api/organisations', registration(canaries.registration), 201);
  const refused = await send(
    ownerA,
    'POST',
    '/api/organisations',
    registration(`${canaries.registration} 2`),
    201,
  );
  const member = await send(
    ownerA,
    'POST',
    `${base}/members`,
    { name: canaries.member, email: canaries.memberEmail, roles: ['author'] },
    201,
  );
  const [key] = (await ownerA.send('GET', `${base}/keys`)).json.items as { id: string }[];
  await proveEverybody(test);
  const apiKey = await send(
    ownerA,
    'POST',
    `${base}/api-keys`,
    { name: canaries.program, scopes: ['register:read'], endsOn: '2026-12-31' },
    201,
  );
  const offering = await send(
    ownerA,
    'POST',
    `${base}/achievements/${a.achievement}/offerings`,
    { mode: 'online', language: 'en', howToEnrol: { en: 'Write to us' } },
    201,
  );
  const suspended = await award('canary.two@a-learners.example');
  await send(ownerA, 'POST', `${base}/awards/${suspended.id}/suspend`, { reason: 'A question is open' }, 200);
  const plain = await award('canary.three@a-learners.example');
  const file = await learner.send('GET', `/api/wallet/credentials/${credential}/file`);
  expectStatus(file.status, 200, 'the sealed file');
  const extraEmail = await addSecondAddress(test, learnerActor);
  await proveEverybody(test);
  const { options } = (await learner.send('POST', '/api/passkeys/options')).json;
  const kept = await learner.send('POST', '/api/passkeys', {
    name: canaries.passkey,
    credential: createAuthenticator().make({ options }),
  });
  expectStatus(kept.status, 201, 'the passkey');
  const passkey: string = kept.json.id;

  return {
    test,
    a,
    b,
    ownerA,
    ownerB,
    secondA,
    learner,
    operator,
    nobody: openBrowser(test.app),
    secrets: [collected, second, open, suspended, plain].map(({ registerNumber }) => registerNumber),
    fresh,
    ids: {
      draft: await design(canaries.draft),
      toSubmit: await design(canaries.draft),
      toReturn: await design(canaries.draft, submitted),
      toWithdraw: await design(canaries.draft, submitted),
      toApprove: await design(canaries.draft, submitted),
      toPublish: await design(canaries.draft, submitted, approved),
      toClose: await design('For everybody', submitted, approved, [ownerA, 'publish', {}]),
      published: a.achievement,
      offering: offering.id,
      decision,
      previewed: await preview('previewed'),
      cancelled: await preview('cancelled'),
      running: await start(await preview('running')),
      paused: await start(await preview('paused'), 'pause'),
      award: plain.id,
      suspended: suspended.id,
      collected: collected.id,
      offer: tokens[2] ?? '',
      member: member.id,
      key: key?.id ?? '',
      apiKey: apiKey.id,
      waiting: waiting.slug,
      refused: refused.slug,
      credential,
      removable,
      share: shared.id,
      stoppable: stoppable.id,
      sharePath: new URL(shared.url).pathname,
      email: primary?.id ?? '',
      extraEmail,
      passkey,
      document: file.text,
    },
  };
};

/** Time went by since they signed in: as if all of them had just proved again that it is them. */
export const proveEverybody = async ({ deps }: TestApp): Promise<void> => {
  await deps.store.pool.query('update session set proven_at = $1', [new Date(deps.clock.now())]);
};

/** A further confirmed address of the learner, as if its link had been used. */
const addSecondAddress = async (test: TestApp, learner: Actor): Promise<string> => {
  const person = learner.person?.id ?? '';
  return test.deps.store.withScope({ person }, async (transaction) => {
    await confirmEmailAddress(transaction, person, 'canary.other@a-learners.example', test.deps.clock.now());
    const all = await listEmailAddresses(transaction, person);
    return all.find(({ email }) => email === 'canary.other@a-learners.example')?.id ?? '';
  });
};
