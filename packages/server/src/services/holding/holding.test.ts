import { awardInputSchema } from '@sigillo/contract/api';
import { isMessageId } from '@sigillo/contract/messages';
import { Problem, toBase64 } from '@sigillo/core/base';
import { elementIds } from '@sigillo/core/domain';
import type { TimestampAuthority } from '@sigillo/core/ports';
import { fromMultikey } from '@sigillo/core/proofs/keys';
import { toPem } from '@sigillo/core/proofs/x509';
import { createFakeTrustSource } from '@sigillo/core/testing';
import { buildEarnestAuthority, hohenwald } from '@sigillo/core/testing/builders';
import {
  findStatusLists,
  parseTrustedAuthorities,
  verify,
  verifyFile,
  verifyTrustRegister,
} from '@sigillo/core/verification';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sendDue } from '../../jobs/index.ts';
import { offlineSources } from '../../net/index.ts';
import { findPerson, noteOffer } from '../../store/index.ts';
import type { Actor } from '../actor.ts';
import {
  awardLearner,
  getAward,
  recordDecision,
  reinstateAward,
  remindUncollected,
  revokeAward,
  sealEuropeanCopy,
  suspendAward,
} from '../awarding/index.ts';
import {
  bringCertificate,
  confirmSeal,
  getRegister,
  listKeys,
  reportKey,
  requestSeal,
  rotateKey,
} from '../sealing/index.ts';
import {
  createShare,
  downloadShared,
  getShare,
  openShare,
  stopShare,
  warnEndingShares,
} from '../sharing/index.ts';
import { createMailSender, letters } from '../telling/index.ts';
import { openProviderWorld, type Provider, type ProviderWorld } from '../testing/index.ts';
import { createVerificationPorts, verifyDocument } from '../verifying/index.ts';
import {
  addCredential,
  addEmail,
  collectCredential,
  downloadCredential,
  downloadEuropean,
  erasePerson,
  exportWallet,
  getCredential,
  getOffer,
  listCredentials,
  listEmails,
  listLog,
  makePrimary,
  removeCredential,
  removeEmail,
  requestCollectLink,
} from './index.ts';

let world: ProviderWorld;
let provider: Provider;
let decision: string;
const mails: { to: string; text: string; subject: string }[] = [];
let count = 0;

beforeAll(async () => {
  world = await openProviderWorld();
  provider = await world.addProvider('hohenwald');
  decision = (
    await recordDecision(world.deps, provider.registrar, 'hohenwald', {
      achievement: provider.achievement,
      version: 1,
      decidedOn: '2026-11-20',
      decidedBy: 'Examination board',
      minute: 'EB 2026/14',
      place: { country: 'AT' },
    })
  ).id;
});
afterAll(() => world.close());
beforeEach(() => {
  mails.length = 0;
  world.clock.advance(1000);
});

const codeOf = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work;
    return 'done';
  } catch (thrown) {
    if (thrown instanceof Problem) return thrown.code;
    throw thrown;
  }
};
const sendMails = async (): Promise<void> => {
  const jobs = {
    ...world.deps,
    onError: (error: unknown) => {
      throw error;
    },
  };
  const sender = createMailSender(world.deps, async (mail) => void mails.push(mail));
  while ((await sendDue(jobs, { mail: sender, webhook: async () => {} })) > 0);
};

/** An awarded learner who was told: with the token out of the mail. */
const award = async (overrides: object = {}, deps = world.deps) => {
  count += 1;
  const email = `learner${count}@example.org`;
  const learner = await world.addPerson(`Learner ${count}`, email);
  const input = awardInputSchema.parse({
    learner: { name: `Learner ${count}`, email: email.toUpperCase(), birthDate: '1994-04-17' },
    grade: '1',
    ...overrides,
  });
  const { id } = await awardLearner(deps, provider.officer, 'hohenwald', decision, input);
  await sendMails();
  mails.length = 0;
  world.clock.advance(world.deps.mailDelay - 1);
  await sendMails();
  expect(mails.map(({ to }) => to)).not.toContain(email.toUpperCase());
  world.clock.advance(1);
  await sendMails();
  const token = /collect\/([\w-]+)/.exec(mails.at(-1)?.text ?? '')?.[1] ?? '';
  return { id, token, learner, email };
};
const collected = async () => {
  const found = await award();
  return { ...found, credential: await collectCredential(world.deps, found.learner, found.token) };
};
const verdictOf = async (learner: Actor, credential: string): Promise<string> => {
  // Flips within 50 ms are signed together.
  world.clock.advance(51);
  return (await getCredential(world.deps, learner, credential)).report.verdict;
};

describe('collecting', () => {
  it('takes the link and the address, gives one copy, and tells the provider', async () => {
    const { id, token, learner } = await award();
    const stranger = await world.addPerson('Stranger', `stranger${count}@example.org`);
    const nobody: Actor = { memberships: [], locale: 'en' };
    const offer = await getOffer(world.deps, nobody, token);
    expect(offer).toMatchObject({ state: 'open', mine: false, sentTo: 'L•••@EXAMPLE.ORG' });
    expect(Object.keys(offer).sort()).toEqual(['issuer', 'mine', 'sentTo', 'state', 'title']);
    expect((await getOffer(world.deps, learner, token)).mine).toBe(true);
    expect(await codeOf(collectCredential(world.deps, nobody, token))).toBe('sign-in-required');
    expect(await codeOf(collectCredential(world.deps, stranger, token))).toBe('offer-not-yours');
    expect(await codeOf(collectCredential(world.deps, learner, `${token}x`))).toBe('offer-not-found');
    const waiting = await listCredentials(world.deps, learner);
    expect(waiting.uncollected.map((one) => one.token)).toEqual([token]);

    const credential = await collectCredential(world.deps, learner, token);
    expect(await collectCredential(world.deps, learner, token)).toBe(credential);
    const { items, uncollected } = await listCredentials(world.deps, learner);
    expect(uncollected).toEqual([]);
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ id: credential, state: 'practice', practice: true, unread: true });
    expect((await getOffer(world.deps, nobody, token)).state).toBe('collected');
    const seen = await getAward(world.deps, provider.registrar, 'hohenwald', id);
    expect(seen.collectedAt).toBeDefined();
    const log = await listLog(world.deps, learner);
    expect(log.map(({ action }) => action).sort()).toEqual(['collect', 'read-award']);
    expect(log.find(({ action }) => action === 'read-award')?.by).toBe('University of Hohenwald');
  });

  it('sends a sign-in link to the address that the credential went to, and nowhere else', async () => {
    const { token, email } = await award();
    mails.length = 0;
    await requestCollectLink(world.deps, { memberships: [], locale: 'en' }, token);
    await sendMails();
    expect(mails.map(({ to }) => to)).toEqual([email]);
  });

  it('gives nothing to another holder of the address, nor after the offer was taken back', async () => {
    const { id, token, learner } = await award();
    await collectCredential(world.deps, learner, token);
    const note = (change: Parameters<typeof noteOffer>[2]) =>
      world.deps.store.withScope({ tenant: provider.id }, (transaction) =>
        noteOffer(transaction, { tenant: provider.id, awards: [id] }, change),
      );
    await note({ collected: { at: new Date(world.clock.now()), by: provider.id } });
    expect(await codeOf(collectCredential(world.deps, learner, token))).toBe('offer-collected');
    const second = await award();
    await world.deps.store.withScope({ tenant: provider.id }, (transaction) =>
      noteOffer(
        transaction,
        { tenant: provider.id, awards: [second.id] },
        { closedAt: new Date(world.clock.now()) },
      ),
    );
    expect(await codeOf(collectCredential(world.deps, second.learner, second.token))).toBe('offer-gone');
    expect((await getOffer(world.deps, second.learner, second.token)).state).toBe('gone');
  });

  it('ends with the award, when nobody was told yet', async () => {
    count += 1;
    const input = awardInputSchema.parse({ learner: { name: 'X', email: `x${count}@example.org` } });
    const { id } = await awardLearner(world.deps, provider.officer, 'hohenwald', decision, input);
    await revokeAward(world.deps, provider.officer, 'hohenwald', id, { reason: 'Mixed up' });
    world.clock.advance(world.deps.mailDelay);
    await sendMails();
    expect(mails).toEqual([]);
  });

  it('is reminded of once, after two weeks', async () => {
    await award();
    await remindUncollected(world.deps);
    world.clock.advance(15 * 86_400_000);
    mails.length = 0;
    expect(await remindUncollected(world.deps)).toBeGreaterThan(0);
    expect(await remindUncollected(world.deps)).toBe(0);
    await sendMails();
    expect(mails.at(-1)?.subject).toContain('still waits for you');
  });
});

describe('status', () => {
  it('is seen by the holder at once, in both directions, and revocation stays', async () => {
    const { id, learner, credential } = await collected();
    const reason = { reason: 'Under review' };
    expect(await verdictOf(learner, credential)).toBe('practice');
    await suspendAward(world.deps, provider.officer, 'hohenwald', id, reason);
    expect(await verdictOf(learner, credential)).toBe('suspended');
    await reinstateAward(world.deps, provider.officer, 'hohenwald', id, reason);
    expect(await verdictOf(learner, credential)).toBe('practice');
    await revokeAward(world.deps, provider.officer, 'hohenwald', id, reason);
    expect(await verdictOf(learner, credential)).toBe('revoked');
    mails.length = 0;
    world.clock.advance(world.deps.mailDelay + 61_000);
    await sendMails();
    expect(mails.at(-1)?.text).toContain('Under review');
    expect((await listCredentials(world.deps, learner)).items[0]?.state).toBe('revoked');
  });
});

describe('the wallet', () => {
  it('gives back the sealed bytes, and takes what it can read from elsewhere', async () => {
    const { learner, credential } = await collected();
    const { document } = await downloadCredential(world.deps, learner, credential);
    expect((await verifyDocument(world.deps, document)).reports[0]?.verdict).toBe('practice');
    const other = await world.addPerson('Other', `other${count}@example.org`);
    expect(await codeOf(getCredential(world.deps, other, credential))).toBe('credential-not-found');
    expect(await codeOf(removeCredential(world.deps, other, credential))).toBe('credential-not-found');
    expect((await addCredential(world.deps, other, document)).report.verdict).toBe('practice');
    const text = new TextDecoder().decode(document);
    const changed = new TextEncoder().encode(text.replace('"1"', '"2"'));
    expect(await codeOf(addCredential(world.deps, other, changed))).toBe('credential-unreadable');
    expect(await codeOf(addCredential(world.deps, other, new TextEncoder().encode('hello')))).toBe(
      'credential-unreadable',
    );
    await removeCredential(world.deps, learner, credential);
    expect((await listCredentials(world.deps, learner)).items).toEqual([]);
  });

  it('exports what verifies with nobody to ask, once the register is trusted', async () => {
    const { learner } = await collected();
    const bundle = await exportWallet(world.deps, learner);
    const register = await verifyTrustRegister(bundle.register ?? '', world.deps);
    if (!register.ok) throw new Error(register.error);
    const [item] = await verifyFile(JSON.stringify(bundle), {
      ...offlineSources,
      crypto: world.deps.crypto,
      clock: world.deps.clock,
      trustSource: createFakeTrustSource(),
    });
    expect(item?.report).toMatchObject({ verdict: 'unknown-issuer', also: ['practice'] });
  });

  it('keeps addresses', async () => {
    const { learner } = await award();
    const emails = () => listEmails(world.deps, learner);
    await addEmail(world.deps, learner, `Second${count}@example.org`);
    const [first, second] = await emails();
    expect(second).toMatchObject({ email: `second${count}@example.org`, confirmed: false });
    expect(await codeOf(makePrimary(world.deps, learner, second?.id ?? ''))).toBe('email-not-confirmed');
    expect(await codeOf(removeEmail(world.deps, learner, first?.id ?? ''))).toBe('email-is-primary');
    expect(await codeOf(removeEmail(world.deps, learner, provider.id))).toBe('email-not-found');
    await removeEmail(world.deps, learner, second?.id ?? '');
    expect(await emails()).toHaveLength(1);
    const log = await listLog(world.deps, learner);
    expect(log.map(({ action }) => action).sort()).toEqual(['add-email', 'remove-email']);
    for (const { action } of log) expect(isMessageId(`wallet.log.${action}`)).toBe(true);
    for (let i = 0; i < 9; i++) await addEmail(world.deps, learner, `more${i}-${count}@example.org`);
    expect(await codeOf(addEmail(world.deps, learner, `one-more${count}@example.org`))).toBe(
      'email-too-many',
    );
  });

  it('is erased with its key, and says what registers keep', async () => {
    const { id, learner, credential } = await collected();
    const share = await createShare(world.deps, learner, {
      credentials: [credential],
      elements: ['title'],
      endsAt: new Date(world.clock.now() + 86_400_000).toISOString(),
      timeZone: 'Europe/Vienna',
    });
    const { erased, kept } = await erasePerson(world.deps, learner);
    expect(erased).toEqual({ credentials: 1, shares: 1 });
    const seen = await getAward(world.deps, provider.registrar, 'hohenwald', id);
    expect(kept.map(({ registerNumber }) => registerNumber)).toEqual([seen.registerNumber]);
    expect(await codeOf(openShare(world.deps, 'en', share.url.slice(-43)))).toBe('share-not-found');
    const person = await world.deps.store.withScope({ system: true }, (transaction) =>
      findPerson(transaction, learner.person?.id ?? ''),
    );
    expect(person).toBeUndefined();
    expect(await codeOf(addCredential(world.deps, learner, new TextEncoder().encode('{}')))).not.toBe('done');
  });

  it.each([
    ['not collected', async () => ({ ...(await award()), credential: undefined })],
    ['collected and removed', collected],
  ])('when erased, says of what was %s too that a register keeps it', async (_, prepare) => {
    const { id, learner, credential } = await prepare();
    if (credential !== undefined) await removeCredential(world.deps, learner, credential);
    const { erased, kept } = await erasePerson(world.deps, learner);
    const seen = await getAward(world.deps, provider.registrar, 'hohenwald', id);
    expect(erased.credentials).toBe(0);
    expect(kept.map(({ registerNumber }) => registerNumber)).toEqual([seen.registerNumber]);
  });
});

describe('sharing', () => {
  const until = (days: number) => new Date(world.clock.now() + days * 86_400_000).toISOString();
  const share = async (overrides: object = {}) => {
    const found = await collected();
    const view = await createShare(world.deps, found.learner, {
      credentials: [found.credential],
      elements: ['learningOutcomes', 'workload'],
      endsAt: until(30),
      timeZone: 'Europe/Vienna',
      label: 'Noordzee, application',
      ...overrides,
    });
    return { ...found, view, secret: view.url.slice(view.url.lastIndexOf('/') + 1) };
  };

  it('shows the chosen elements after checking the whole, and no others', async () => {
    const { view, secret, learner } = await share();
    const opened = await openShare(world.deps, 'en', secret);
    expect(opened.items[0]?.report.verdict).toBe('practice');
    expect(Object.keys(opened.items[0]?.report.elements ?? {}).sort()).toEqual([
      'issuer',
      'learningOutcomes',
      'title',
      'workload',
    ]);
    expect(JSON.stringify(opened.items)).not.toContain('1994-04-17');
    expect(opened.items[0]?.downloadable).toBe(false);
    expect(await codeOf(downloadShared(world.deps, 'en', secret, 0))).toBe('share-not-whole');
    const own = await getShare(world.deps, learner, view.id);
    expect(own).toMatchObject({ state: 'open', label: 'Noordzee, application', url: view.url });
    expect(own.log.map(({ kind }) => kind)).toContain('opened');
    const other = await world.addPerson('Other', `o${count}@example.org`);
    expect(await codeOf(getShare(world.deps, other, view.id))).toBe('share-not-found');
  });

  it('gives the whole file only with all elements', async () => {
    const { secret, learner, credential } = await share({ elements: [...elementIds] });
    const { document } = await downloadShared(world.deps, 'en', secret, 0);
    expect(document).toEqual((await downloadCredential(world.deps, learner, credential)).document);
    expect((await openShare(world.deps, 'en', secret)).items[0]?.downloadable).toBe(true);
  });

  it.each([
    ['an end in the past', () => ({ endsAt: until(-1) }), 'share-end-past'],
    ['an end after a year', () => ({ endsAt: until(367) }), 'share-end-far'],
    ['an unknown time zone', () => ({ timeZone: 'Europe/Hohenwald' }), 'time-zone-unknown'],
    ['somebody else’s credential', () => ({ credentials: [provider.id] }), 'credential-not-found'],
  ])('refuses %s', async (_, overrides, code) => {
    expect(await codeOf(share(overrides()))).toBe(code);
  });

  it('warns a day before the end, names the day in its zone, and ends', async () => {
    const { secret, learner, view } = await share({ endsAt: until(3) });
    await warnEndingShares(world.deps);
    world.clock.advance(2.5 * 86_400_000);
    expect(await warnEndingShares(world.deps)).toBe(1);
    expect(await warnEndingShares(world.deps)).toBe(0);
    mails.length = 0;
    await sendMails();
    expect(mails.map(({ to }) => to)).toContain(learner.person?.email);
    world.clock.advance(86_400_000);
    try {
      await openShare(world.deps, 'en', secret);
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toMatchObject({
        code: 'share-ended',
        values: { day: expect.stringMatching(/2026$|2027$/) },
      });
    }
    const { state, views, log } = await getShare(world.deps, learner, view.id);
    expect({ state, views, visits: log.map(({ kind }) => kind) }).toEqual({
      state: 'ended',
      views: 0,
      visits: ['ended-visit'],
    });
  });

  it('stops at once', async () => {
    const { secret, learner, view } = await share();
    expect((await stopShare(world.deps, learner, view.id)).state).toBe('stopped');
    expect(await codeOf(openShare(world.deps, 'en', secret))).toBe('share-stopped');
  });
});

describe('keys', () => {
  it('are laid aside without harm to what they sealed, and reported with it', async () => {
    const { learner, credential } = await collected();
    const [old] = await listKeys(world.deps, provider.keeper, 'hohenwald');
    expect(old).toMatchObject({ state: 'active' });
    world.clock.advance(1000);
    const fresh = await rotateKey(world.deps, provider.keeper, 'hohenwald');
    expect(fresh).toMatchObject({ state: 'active', sealed: 0 });
    world.clock.advance(1000);
    expect(await verdictOf(learner, credential)).toBe('practice');
    const second = await collected();
    expect(await verdictOf(second.learner, second.credential)).toBe('practice');
    expect(await codeOf(rotateKey(world.deps, provider.officer, 'hohenwald'))).toBe('role-missing');

    const report = (id: string, lastGoodAt = world.clock.now()) =>
      reportKey(world.deps, provider.keeper, 'hohenwald', id, {
        reason: 'A notebook was stolen',
        lastGoodAt: new Date(lastGoodAt).toISOString(),
      });
    expect(await codeOf(report('z6Mk'))).toBe('key-not-found');
    expect(await codeOf(report(old?.id ?? '', world.clock.now() + 1))).toBe('last-good-in-future');
    expect(await report(old?.id ?? '')).toMatchObject({ state: 'compromised' });
    const { report: found } = await getCredential(world.deps, learner, credential);
    expect(found).toMatchObject({ verdict: 'could-not-check', cause: 'seal' });
    expect(await verdictOf(second.learner, second.credential)).toBe('practice');
  });

  it('stand in the signed register', async () => {
    world.clock.advance(61_000);
    const register = await verifyTrustRegister(await getRegister(world.deps), world.deps);
    expect(register.ok && register.value.organisations.map(({ keys }) => keys.length)).toEqual([2]);
  });
});

it('has a letter for every message about awards and shares', () => {
  const templates = [
    'award-collect',
    'award-reminder',
    'award-revoked',
    'award-suspended',
    'award-reinstated',
  ];
  for (const template of [...templates, 'share-ending']) expect(letters[template]).toBeDefined();
});

describe('as a European Digital Credential', () => {
  const fileOf = async (learner: Actor, credential: string): Promise<string> =>
    new TextDecoder().decode((await downloadEuropean(world.deps, learner, credential)).document);
  const check = async (file: string) => {
    world.clock.advance(51);
    const [report] = (await verifyDocument(world.deps, file)).reports;
    return report;
  };

  it('is made at the first demand, the same ever after, with every element and status of its own', async () => {
    const { learner, credential } = await collected();
    expect((await getCredential(world.deps, learner, credential)).european).toBe('offered');
    const [first, second] = await Promise.all([fileOf(learner, credential), fileOf(learner, credential)]);
    expect(second).toBe(first);
    world.clock.advance(60_000);
    expect(await fileOf(learner, credential)).toBe(first);
    const kept = await getCredential(world.deps, learner, credential);
    const report = await check(first);
    expect(report).toMatchObject({
      kind: 'european-digital-credential',
      verdict: 'practice',
      practice: true,
      also: [],
      eSeal: { signer: { identifier: 'VATAT-U00000000', country: 'AT' }, level: 'B-LTA' },
      seal: { digest: kept.report.seal?.digest },
    });
    const said = (elements: unknown) => elementIds.filter((id) => (elements as Record<string, unknown>)[id]);
    expect(said(report?.elements)).toEqual(said(kept.report.elements));
    expect(report?.checks.find(({ id }) => id === 'issuer')?.reason).toBe('issuer-in-certificate');
    const [european, badge] = [JSON.parse(JSON.parse(first).payload), JSON.parse(kept.document)];
    expect(european.id).not.toBe(badge.id);
    expect(european.credentialStatus.id).not.toBe(badge.credentialStatus.id);
    expect(findStatusLists(first)).toHaveLength(2);
  });

  it('follows the award: suspended, in force again, revoked', async () => {
    const { id, learner, credential } = await collected();
    const file = await fileOf(learner, credential);
    const verdict = async () => (await check(file))?.verdict;
    await suspendAward(world.deps, provider.officer, 'hohenwald', id, { reason: 'Checking' });
    expect(await verdict()).toBe('suspended');
    await reinstateAward(world.deps, provider.officer, 'hohenwald', id, { reason: 'Checked' });
    expect(await verdict()).toBe('practice');
    await revokeAward(world.deps, provider.officer, 'hohenwald', id, { reason: 'A mistake' });
    expect(await verdict()).toBe('revoked');
    expect(await fileOf(learner, credential)).toBe(file);
  });

  it('stays good when the key of the seal is replaced, and is made with the new one from then on', async () => {
    const first = await collected();
    const file = await fileOf(first.learner, first.credential);
    const keysOfSeals = async () =>
      (await listKeys(world.deps, provider.keeper, 'hohenwald')).filter(({ use }) => use === 'e-seal');
    const [old] = await keysOfSeals();
    world.clock.advance(1000);
    const fresh = await rotateKey(world.deps, provider.keeper, 'hohenwald', 'e-seal');
    expect(fresh).toMatchObject({ use: 'e-seal', state: 'active', sealed: 0 });
    world.clock.advance(1000);
    expect((await check(file))?.verdict).toBe('practice');
    const second = await collected();
    expect((await check(await fileOf(second.learner, second.credential)))?.verdict).toBe('practice');
    const states = (await keysOfSeals()).map(({ id, state }) => [id, state]);
    expect(states).toEqual([
      [fresh.id, 'active'],
      [old?.id, 'retired'],
    ]);
    await reportKey(world.deps, provider.keeper, 'hohenwald', old?.id ?? '', {
      reason: 'Stolen',
      lastGoodAt: new Date(world.clock.now()).toISOString(),
    });
    expect((await check(file))?.verdict).toBe('could-not-check');
  });

  it('is refused where it can’t be had, with the reason', async () => {
    const { id, learner, credential } = await collected();
    const stranger = await world.addPerson('Stranger', `stranger${count}@example.org`);
    expect(await codeOf(downloadEuropean(world.deps, stranger, credential))).toBe('credential-not-found');
    const production = { ...world.deps, installation: { ...world.deps.installation, practice: false } };
    expect((await getCredential(production, learner, credential)).european).toBe('no-certificate');
    expect(await codeOf(downloadEuropean(production, learner, credential))).toBe('e-seal-not-configured');
    const { document } = await downloadCredential(world.deps, learner, credential);
    const added = await addCredential(world.deps, stranger, document);
    expect((await getCredential(world.deps, stranger, added.credential)).european).toBe('not-issued-here');
    expect(await codeOf(downloadEuropean(world.deps, stranger, added.credential))).toBe(
      'copy-not-issued-here',
    );
    await revokeAward(world.deps, provider.officer, 'hohenwald', id, { reason: 'A mistake' });
    expect(await codeOf(downloadEuropean(world.deps, learner, credential))).toBe('credential-state');
  });

  it('is refused where the profile demands what the issuer never stated', async () => {
    const other = await world.addProvider('numberless', { identifiers: [] });
    const { id: decided } = await recordDecision(world.deps, other.registrar, 'numberless', {
      achievement: other.achievement,
      version: 1,
      decidedOn: '2026-11-20',
      decidedBy: 'Examination board',
      minute: 'EB 2026/15',
      place: { country: 'AT' },
    });
    const learner = { name: 'Ana Horvat', email: 'ana.horvat@example.org', birthDate: '1994-04-17' };
    const input = awardInputSchema.parse({ learner, grade: '1' });
    const { id } = await awardLearner(world.deps, other.officer, 'numberless', decided, input);
    const wanted = { tenant: other.id, award: id, person: other.officer.person?.id ?? '' };
    const refusal = await sealEuropeanCopy(world.deps, wanted).catch((thrown: Problem) => thrown);
    expect(refusal).toMatchObject({
      code: 'copy-not-possible',
      faults: [{ code: 'issuer-number-missing', pointer: '/issuer/identifiers' }],
    });
  });

  it('counts no more where its key is in wrong hands; the next one is sealed with another', async () => {
    const { learner, credential } = await collected();
    const file = await fileOf(learner, credential);
    const keys = await listKeys(world.deps, provider.keeper, 'hohenwald');
    const eSeal = keys.find(({ type, state }) => type === 'P-256' && state === 'active');
    await reportKey(world.deps, provider.keeper, 'hohenwald', eSeal?.id ?? '', {
      reason: 'Lost',
      lastGoodAt: '2020-01-01T00:00:00Z',
    });
    expect((await check(file))?.verdict).toBe('could-not-check');
    const other = await collected();
    expect((await check(await fileOf(other.learner, other.credential)))?.verdict).toBe('practice');
  });

  it('is sealed in production with the certificate of an authority, and known by it to strangers', async () => {
    const production = { ...world.deps, installation: { ...world.deps.installation, practice: false } };
    const { learner, token } = await award({}, production);
    const credential = await collectCredential(production, learner, token);
    const root = await buildEarnestAuthority(world.deps.crypto, world.clock);
    const { identifiers, legalName } = hohenwald;
    const asked = await requestSeal(production, provider.keeper, 'hohenwald', { keyType: 'P-256' });
    const point = fromMultikey(asked.id);
    if (!point.ok) throw new Error(point.error);
    const certificate = await root.issue(
      {
        name: 'e-seal',
        organisation: Object.values(legalName)[0] ?? '',
        identifier: `VATAT-${identifiers[0]?.value.slice(2)}`,
        country: 'AT',
      },
      point.value,
      { listAddress: 'http://ca.example/list.crl' },
    );
    const pem = [certificate, root.certificate].map((der) => toPem(toBase64(der), 'CERTIFICATE')).join('');
    await bringCertificate(production, provider.keeper, 'hohenwald', asked.id, pem);
    const [membership] = provider.registrar.memberships;
    if (membership === undefined) throw new Error('a registrar without membership');
    const second = {
      ...provider.registrar,
      memberships: [{ ...membership, roles: ['administrator'] as const }],
    };
    await confirmSeal(production, second, 'hohenwald', asked.id);

    const list = await root.createRevocationList();
    const revocationLists = { fetch: async () => ({ state: 'found' as const, body: list }) };
    const sealWith = async (timestamps: TimestampAuthority) => {
      const outside = { ...production.outside, revocationLists, timestamps };
      return downloadEuropean({ ...production, outside }, learner, credential);
    };
    const other = {
      stamp: () => root.timestamps.stamp({ algorithm: 'sha-256', digest: new Uint8Array(32) }),
    };
    expect(await codeOf(sealWith(other))).toBe('seal-not-whole');
    const { document } = await sealWith(root.timestamps);

    const authorities = parseTrustedAuthorities(toPem(toBase64(root.certificate), 'CERTIFICATE'), 'ours');
    // By its own register it is known; to a stranger by the authority, or not at all.
    const ports = createVerificationPorts(production);
    expect((await verify(document, ports)).verdict).toBe('valid');
    const stranger = { ...ports, trustSource: createFakeTrustSource() };
    expect((await verify(document, stranger)).verdict).toBe('unknown-issuer');
    const report = await verify(document, {
      ...stranger,
      authorities: authorities.ok ? [authorities.value] : [],
    });
    expect([report.verdict, report.eSeal?.level]).toEqual(['valid', 'B-LTA']);
    const reasons = report.checks.map(({ id, reason }) => `${id} ${reason}`);
    expect(reasons).toContain('trust authority-trusted');
    expect(reasons).toContain('revocation not-revoked');
  });
});
