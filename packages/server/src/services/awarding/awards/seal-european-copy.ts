import type { KeyObject } from 'node:crypto';
import { Problem, parseDateTime, toUtf8 } from '@sigillo/core/base';
import type { CredentialContent } from '@sigillo/core/domain';
import { type LintedCredential, lintCredential, sealEuropean } from '@sigillo/core/issuing';
import { parseJades, verifyJades } from '@sigillo/core/proofs/jades';
import {
  type AwardRecord,
  type CredentialRecord,
  findAwards,
  findOrganisation,
  insertCredentials,
  listCredentials,
  lockAwardState,
  type OrganisationRecord,
  recordAudit,
  storeSealedCredentials,
  type Transaction,
} from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import { lintContextOf } from '../../lint-context.ts';
import { openESeal } from '../../sealing/index.ts';
import { openContent } from './load-intents.ts';
import { drawCredentialId, reserveStatus, statusPlace } from './new-copy.ts';

/** Which award, and who wants the copy. */
export interface CopyWanted {
  readonly tenant: string;
  readonly award: string;
  readonly person: string;
}

type Opened =
  | { readonly state: 'sealed'; readonly document: Uint8Array }
  | {
      readonly state: 'intended';
      readonly organisation: OrganisationRecord;
      readonly id: string;
      readonly key: KeyObject;
      readonly content: CredentialContent;
      readonly linted: LintedCredential;
    };

/**
 * The European Digital Credential of an award, made at the first demand and
 * then frozen: the same bytes ever after. It has places in the status lists of its own, which
 * follow the award like those of every copy.
 *
 * Problems: `credential-not-found` (the award's content was erased), `credential-state` (no
 * copy is made of an award that isn't in force), `organisation-not-confirmed`, `copy-not-possible`,
 * `seal-not-whole`, `time-stamps-unreachable`, and those of `openESeal`.
 */
export const sealEuropeanCopy = async (deps: Deps, wanted: CopyWanted): Promise<Uint8Array> => {
  const { tenant, award } = wanted;
  const opened = await deps.store.withScope({ tenant }, (transaction) => open(deps, transaction, wanted));
  if (opened.state === 'sealed') return opened.document;
  const { id, key, content, organisation } = opened;
  const owner = { organisation: tenant, slug: organisation.slug };
  const seal = await openESeal(deps, owner, content.issuer);
  const text = await sealEuropean(opened.linted, seal);
  await requireWhole(deps, text);
  const body = deps.encryption.encryptBody(key, { table: 'credential', id }, toUtf8(text));
  return deps.store.withScope({ tenant }, async (transaction) => {
    // It may have been revoked while the seal was made: then the copy must not come into the world.
    await requireInForce(transaction, tenant, award);
    const issuedAt = new Date(content.issuedAt);
    await storeSealedCredentials(transaction, tenant, [{ id, key: seal.keyId, body, issuedAt }]);
    await recordAudit(transaction, [
      {
        tenant,
        actor: { kind: 'person', id: wanted.person },
        action: 'seal-copy',
        about: { kind: 'award', id: award },
        at: deps.clock.now(),
      },
    ]);
    // Another demand may have been quicker: what was stored first is the copy.
    const [stored] = await listCredentials(transaction, tenant, [award], 'elm');
    return openBody(deps, key, stored as CredentialRecord);
  });
};

/** What comes from outside, time stamps above all, must not spoil a copy that is frozen then. Problem `seal-not-whole`. */
const requireWhole = async ({ clock, crypto }: Deps, text: string): Promise<void> => {
  const parsed = parseJades(text);
  const outcome = parsed.ok
    ? await verifyJades(parsed.value, { now: clock.now(), crypto })
    : { state: 'invalid' as const, reason: parsed.error };
  if (outcome.state !== 'verified') throw new Problem('upstream', 'seal-not-whole', { cause: outcome });
};

const open = async (
  deps: Deps,
  transaction: Transaction,
  { tenant, award: id }: CopyWanted,
): Promise<Opened> => {
  const [award] = await findAwards(transaction, tenant, [id]);
  const { key, content } = await readAward(deps, transaction, award);
  const [sealed] = await listCredentials(transaction, tenant, [id], 'elm');
  if (sealed?.body !== undefined) return { state: 'sealed', document: openBody(deps, key, sealed) };
  await requireInForce(transaction, tenant, id);
  const organisation = await findOrganisation(transaction, tenant);
  if (organisation?.state !== 'confirmed') throw new Problem('rule', 'organisation-not-confirmed');
  // Whoever waited for the award above may find the intent of another demand.
  const [intended] = await listCredentials(transaction, tenant, [id], 'elm');
  const copy = intended ?? (await intend(deps, transaction, tenant, id, content));
  const own = { ...content, id: copy.publicId, status: toStatus(deps, copy) };
  return { state: 'intended', organisation, id: copy.id, key, content: own, linted: lint(organisation, own) };
};

const readAward = async (
  deps: Deps,
  transaction: Transaction,
  award: AwardRecord | undefined,
): Promise<{ readonly key: KeyObject; readonly content: CredentialContent }> => {
  const { tenant, learner, content } = award ?? {};
  const keys =
    tenant === undefined || learner === undefined
      ? undefined
      : await deps.encryption.findLearnerKeys(transaction, tenant, [learner]);
  const key = keys?.get(learner ?? '');
  if (award === undefined || content === undefined || key === undefined)
    throw new Problem('missing', 'credential-not-found');
  return { key, content: openContent(deps, key, award.id, content) };
};

const requireInForce = async (transaction: Transaction, tenant: string, award: string): Promise<void> => {
  if ((await lockAwardState(transaction, tenant, award)) !== 'active')
    throw new Problem('conflict', 'credential-state');
};

type Intended = Pick<CredentialRecord, 'id' | 'publicId' | 'revocation' | 'suspension'>;

/** Writes what the copy will be called and where its status stands. */
const intend = async (
  deps: Deps,
  transaction: Transaction,
  tenant: string,
  award: string,
  content: CredentialContent,
): Promise<Intended> => {
  const status = [];
  for (const purpose of ['revocation', 'suspension'] as const) {
    const { list, indexes } = await reserveStatus(deps, transaction, tenant, purpose, 1);
    status.push({ purpose, list, index: indexes[0] as number });
  }
  const id = drawCredentialId(deps.random);
  const copy = {
    id,
    publicId: `urn:uuid:${id}`,
    revocation: statusPlace(status, 'revocation'),
    suspension: statusPlace(status, 'suspension'),
  };
  const validUntil = content.validUntil === undefined ? undefined : new Date(content.validUntil);
  await insertCredentials(transaction, [{ ...copy, tenant, award, face: 'elm', validUntil }]);
  return copy;
};

const toStatus = (deps: Deps, { revocation, suspension }: Intended): CredentialContent['status'] => {
  const address = (list: string): string => `${deps.installation.origin}/status/${list}`;
  return [
    { purpose: 'revocation', list: address(revocation.list), index: revocation.index },
    { purpose: 'suspension', list: address(suspension.list), index: suspension.index },
  ];
};

/** By the rules of the day on which the award was issued: it states no more than it did then. */
const lint = ({ profile }: OrganisationRecord, content: CredentialContent): LintedCredential => {
  const linted = lintCredential(content, 'elm', lintContextOf(profile, parseDateTime(content.issuedAt) ?? 0));
  if (linted.ok) return linted.value;
  const faults = linted.error
    .filter(({ severity }) => severity === 'error')
    .map(({ pointer, code }) => ({ pointer, code }));
  throw new Problem('rule', 'copy-not-possible', { faults });
};

const openBody = (deps: Deps, key: KeyObject, { id, body }: CredentialRecord): Uint8Array => {
  if (body === undefined) throw new Error('a sealed copy has no body');
  return deps.encryption.decryptBody(key, { table: 'credential', id }, body);
};
