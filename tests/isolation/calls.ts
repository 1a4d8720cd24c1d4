import type { Json } from '@sigillo/core/base';
import { buildSpecification } from '@sigillo/core/testing/builders';
import type { TwoProviders } from './two-providers.ts';

/** Who may rightly do it with what is named. */
export type Owner = 'ownerA' | 'secondA' | 'learner' | 'operator' | 'nobody' | 'fresh';

/** One call of an operation that its owner may make: with the ids of provider A or its learner. */
export interface OwnersCall {
  readonly by: Owner;
  readonly params?: (world: TwoProviders) => Readonly<Record<string, string>>;
  readonly query?: (world: TwoProviders) => Readonly<Record<string, string>>;
  readonly body?: (world: TwoProviders) => Json;
  readonly raw?: (world: TwoProviders) => { readonly type: string; readonly text: string };
  /** The owner's own call is refused with this; left out where it succeeds. */
  readonly refusedWith?: string;
  /** Names what belongs to a person: whoever else calls it must be refused, not given something of their own. */
  readonly personal?: true;
  /** The secret in the address is proof enough: whoever has it is shown what it opens. */
  readonly bearer?: true;
  /** Words of A in the body come back to whoever sent them. */
  readonly echoes?: true;
}

const organisation = { organisation: 'hohenwald' };
const ofA = (world: TwoProviders, ids: Readonly<Record<string, keyof TwoProviders['ids']>> = {}) => ({
  ...organisation,
  ...Object.fromEntries(Object.entries(ids).map(([name, id]) => [name, world.ids[id]])),
});
const inA = (ids: Readonly<Record<string, keyof TwoProviders['ids']>> = {}) => ({
  by: 'ownerA' as Owner,
  params: (world: TwoProviders) => ofA(world, ids),
});
const version = (achievement: keyof TwoProviders['ids'], by: Owner = 'ownerA') => ({
  by,
  params: (world: TwoProviders) => ({ ...ofA(world, { achievement }), version: '1' }),
});
const ofLearner = (name: string, id: keyof TwoProviders['ids']) => ({
  by: 'learner' as Owner,
  personal: true as const,
  params: (world: TwoProviders) => ({ [name]: world.ids[id] }),
});
const says = (body: Json) => ({ body: () => body });
const reason = says({ reason: 'For the test' });

const registration = {
  legalName: { en: 'Another provider' },
  roles: ['provider'],
  identifiers: [{ scheme: 'vat', value: 'ATU00000001' }],
  address: { country: 'AT' },
};
const offering = { mode: 'online', language: 'en', howToEnrol: { en: 'Write to us' } };
const learner = { name: 'Another Learner', email: 'another@a-learners.example', birthDate: '1990-01-01' };
const passkey = { id: 'AAAA', rawId: 'AAAA', type: 'public-key' };
const assertion = {
  ...passkey,
  response: { clientDataJSON: 'e30', authenticatorData: 'AAAA', signature: 'AAAA' },
};

/** Every operation of the API by its id, as its owner would call it. */
export const calls: Readonly<Record<string, OwnersCall>> = {
  'session.get': { by: 'nobody' },
  'session.request-link': { by: 'nobody', ...says({ email: 'somebody@nowhere.example' }) },
  'session.update': { by: 'fresh', ...says({ locale: 'en' }) },
  'session.end': { by: 'fresh' },
  'passkeys.list': { by: 'learner' },
  'passkeys.options': { by: 'fresh' },
  'passkeys.add': {
    by: 'fresh',
    ...says({
      name: 'Another',
      credential: { ...passkey, response: { clientDataJSON: 'e30', attestationObject: 'oA' } },
    }),
    refusedWith: 'passkey-challenge-ended',
  },
  'passkeys.rename': { ...ofLearner('passkey', 'passkey'), ...says({ name: 'Another' }) },
  'passkeys.remove': ofLearner('passkey', 'passkey'),
  'passkeys.sign-in-options': { by: 'nobody' },
  'passkeys.sign-in': {
    by: 'nobody',
    ...says({ credential: assertion }),
    refusedWith: 'passkey-challenge-ended',
  },
  'step-up.get': { by: 'learner' },
  'step-up.passkey-options': { by: 'fresh' },
  'step-up.use-passkey': {
    by: 'fresh',
    ...says({ credential: assertion }),
    refusedWith: 'passkey-challenge-ended',
  },
  'step-up.send-code': { by: 'fresh' },
  'step-up.use-code': { by: 'fresh', ...says({ code: '12345678' }), refusedWith: 'step-up-code-ended' },
  'step-up.practice': { by: 'fresh', refusedWith: 'not-found' },
  'practice.people': { by: 'nobody', refusedWith: 'not-found' },
  'practice.become': {
    by: 'nobody',
    body: ({ a }) => ({ person: a.officer.person?.id ?? '' }),
    refusedWith: 'not-found',
  },
  'practice.mailbox': { by: 'nobody', refusedWith: 'not-found' },

  'organisations.register': { by: 'fresh', ...says(registration) },
  'organisations.get': inA(),
  'organisations.update': { ...inA(), ...says(registration) },
  'members.list': inA(),
  'members.invite': {
    ...inA(),
    ...says({ name: 'Another', email: 'x@b-staff.example', roles: ['author'] }),
  },
  'members.change': { ...inA({ member: 'member' }), ...says({ roles: ['approver'] }) },
  'members.remove': inA({ member: 'member' }),
  'keys.list': inA(),
  'keys.rotate': inA(),
  'keys.report': {
    ...inA({ key: 'key' }),
    ...says({ reason: 'Stolen', lastGoodAt: '2026-11-21T00:00:00Z' }),
  },
  'e-seals.list': inA(),
  'e-seals.request': { ...inA(), ...says({ keyType: 'P-256' }) },
  'e-seals.import': { ...inA(), ...says({ file: 'AAAA', password: 'x' }), refusedWith: 'pkcs12-malformed' },
  'e-seals.request-file': { ...inA({ seal: 'key' }), refusedWith: 'key-not-found' },
  'e-seals.bring': {
    ...inA({ seal: 'key' }),
    ...says({ certificates: 'none' }),
    refusedWith: 'key-not-found',
  },
  'e-seals.confirm': { ...inA({ seal: 'key' }), refusedWith: 'key-not-found' },
  'e-seals.withdraw': { ...inA({ seal: 'key' }), refusedWith: 'key-not-found' },
  'api-keys.list': inA(),
  'api-keys.create': {
    ...inA(),
    ...says({ name: 'Campus system', scopes: ['register:read'], endsOn: '2026-12-31' }),
  },
  'api-keys.revoke': inA({ key: 'apiKey' }),
  'operator.organisations.list': { by: 'operator' },
  'operator.organisations.get': {
    by: 'operator',
    params: ({ ids }) => ({ organisation: ids.waiting }),
  },
  'operator.organisations.confirm': {
    by: 'operator',
    params: ({ ids }) => ({ organisation: ids.waiting }),
    ...says({ checked: 'The act' }),
  },
  'operator.organisations.refuse': {
    by: 'operator',
    params: ({ ids }) => ({ organisation: ids.refused }),
    ...reason,
  },
  'operator.jobs.list': { by: 'operator' },
  'operator.health': { by: 'operator' },

  'achievements.list': inA(),
  'achievements.create': { ...inA(), ...says({ title: 'Another', languages: ['en'] }) },
  'achievements.get': inA({ achievement: 'draft' }),
  'versions.create': inA({ achievement: 'published' }),
  'versions.get': version('draft'),
  'versions.save': {
    ...version('draft'),
    body: () => JSON.parse(JSON.stringify({ revision: 2, specification: buildSpecification() })) as Json,
  },
  'versions.preview': version('draft'),
  'versions.submit': { ...version('toSubmit'), ...says({}) },
  'versions.withdraw': { ...version('toWithdraw'), ...says({}) },
  'versions.return': { ...version('toReturn', 'secondA'), ...says({ comment: 'Look again' }) },
  'versions.approve': { ...version('toApprove', 'secondA'), ...says({}) },
  'versions.publish': { ...version('toPublish'), ...says({}) },
  'versions.close': { ...version('toClose'), ...says({}) },
  'offerings.list': inA({ achievement: 'published' }),
  'offerings.create': { ...inA({ achievement: 'published' }), ...says(offering) },
  'offerings.change': { ...inA({ achievement: 'published', offering: 'offering' }), ...says(offering) },
  'offerings.remove': inA({ achievement: 'published', offering: 'offering' }),

  'decisions.list': inA(),
  'decisions.record': {
    ...inA(),
    body: ({ ids }) => ({
      achievement: ids.published,
      version: 1,
      decidedOn: '2026-11-20',
      decidedBy: 'Board',
      minute: 'Another minute',
      place: { country: 'AT' },
    }),
  },
  'decisions.get': inA({ decision: 'decision' }),
  'awards.create': { ...inA({ decision: 'decision' }), ...says({ learner }) },
  'batches.preview': {
    ...inA({ decision: 'decision' }),
    query: () => ({ fileName: 'learners.csv' }),
    raw: () => ({ type: 'text/csv', text: 'name,e-mail,birth date\nX,x@a-learners.example,1990-01-01' }),
  },
  'batches.get': inA({ batch: 'previewed' }),
  'batches.start': inA({ batch: 'previewed' }),
  'batches.pause': inA({ batch: 'running' }),
  'batches.resume': inA({ batch: 'paused' }),
  'batches.cancel': inA({ batch: 'cancelled' }),
  'batches.faulty': inA({ batch: 'previewed' }),
  'batches.faulty-workbook': inA({ batch: 'previewed' }),
  'batches.template': inA(),
  'batches.template-workbook': inA(),
  // A batch that doesn't run any more: the stream of one that does has no end.
  'batches.watch': inA({ batch: 'cancelled' }),
  'awards.list': {
    ...inA(),
    query: ({ ids }) => ({ decision: ids.decision, achievement: ids.published, q: 'canar' }),
  },
  'awards.get': inA({ award: 'award' }),
  'awards.suspend': { ...inA({ award: 'award' }), ...reason },
  'awards.reinstate': { ...inA({ award: 'suspended' }), ...reason },
  'awards.annul': { ...inA({ award: 'suspended' }), ...reason },
  // Found, and its mail hasn’t gone out yet.
  'awards.remind': { ...inA({ award: 'award' }), ...says({}), refusedWith: 'nothing-to-remind' },
  'awards.revoke': { ...inA({ award: 'award' }), ...reason },
  'awards.revoke-many': {
    ...inA(),
    body: ({ ids }) => ({ reason: 'For the test', count: 1, awards: [ids.collected] }),
  },
  'awards.export': inA(),
  'awards.export-workbook': inA(),
  'todo.list': inA(),

  verify: {
    by: 'nobody',
    raw: ({ ids }) => ({ type: 'application/vc', text: ids.document }),
    echoes: true,
  },
  'public.share': {
    by: 'nobody',
    params: ({ ids }) => ({ token: ids.sharePath.slice('/s/'.length) }),
    bearer: true,
  },
  'public.catalogue': { by: 'nobody', query: () => ({ q: 'canary' }) },
  'public.achievement': { by: 'nobody', params: ({ ids }) => ({ achievement: ids.published }) },
  'public.organisations': { by: 'nobody' },
  'public.organisation': { by: 'nobody', params: () => organisation },
  'public.vocabulary': { by: 'nobody', params: () => ({ vocabulary: 'assessment-type' }) },

  'collect.get': { by: 'nobody', params: ({ ids }) => ({ token: ids.offer }) },
  'collect.request-link': { by: 'nobody', params: ({ ids }) => ({ token: ids.offer }) },
  'collect.take': ofLearner('token', 'offer'),
  'wallet.list': { by: 'learner' },
  'wallet.get': ofLearner('credential', 'credential'),
  'wallet.download': ofLearner('credential', 'credential'),
  'wallet.add': {
    by: 'learner',
    raw: ({ ids }) => ({ type: 'application/vc', text: ids.document }),
    echoes: true,
  },
  'wallet.remove': ofLearner('credential', 'removable'),
  'wallet.export': { by: 'learner' },
  'shares.list': { by: 'learner' },
  'shares.create': {
    by: 'learner',
    personal: true,
    body: ({ ids }) => ({
      credentials: [ids.credential],
      elements: ['title'],
      endsAt: '2026-12-01T12:00:00+01:00',
      timeZone: 'Europe/Vienna',
    }),
  },
  'shares.get': ofLearner('share', 'share'),
  'shares.stop': ofLearner('share', 'stoppable'),
  'emails.list': { by: 'learner' },
  'emails.add': { by: 'fresh', ...says({ email: 'added@nowhere.example' }) },
  'emails.primary': ofLearner('email', 'email'),
  'emails.remove': ofLearner('email', 'extraEmail'),
  'wallet.log': { by: 'learner' },
  'wallet.erase': { by: 'fresh', ...says({ confirm: true }) },
};
