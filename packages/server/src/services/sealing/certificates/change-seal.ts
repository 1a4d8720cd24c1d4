import { Problem } from '@sigillo/core/base';
import {
  listSealCertificates,
  lockSealCertificate,
  recordAudit,
  type SealCertificate,
  type Transaction,
} from '../../../store/index.ts';
import { requireFreshProof } from '../../accounts/proving/require-fresh-proof.ts';
import { type ActingMember, type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { loadOrganisation } from '../../organisations/load-organisation.ts';
import { checkCertificate } from './check-certificate.ts';
import { rolesForConfirming } from './may-confirm.ts';
import type { BroughtChain } from './read-chain.ts';
import { type SealSubject, toSealSubject } from './seal-subject.ts';
import { type SealView, toSealView } from './seal-view.ts';

/** Keys that may wait for a certificate or a second person at a time. */
const mostWaiting = 5;

/** The member, who keeps seals and has just proved who they are. Problems `role-missing`, `step-up-needed`, `e-seal-practice`. */
export const requireSealKeeper = (deps: Deps, actor: Actor, slug: string): ActingMember =>
  requireRole(deps, requireMember(actor, slug, 'seal-keeper'), actor);

/** As `requireSealKeeper`, for whoever may put to use what somebody else brought. */
export const requireConfirmer = (deps: Deps, actor: Actor, slug: string): ActingMember =>
  requireRole(deps, requireMember(actor, slug, ...rolesForConfirming), actor);

const requireRole = (deps: Deps, member: ActingMember, actor: Actor): ActingMember => {
  requireFreshProof(deps, actor);
  if (deps.installation.practice) throw new Problem('rule', 'e-seal-practice');
  return member;
};

/** The confirmed organisation's words for certificates. Problem `organisation-not-confirmed`. */
export const loadSubject = async (transaction: Transaction, tenant: string): Promise<SealSubject> => {
  const { state, profile } = await loadOrganisation(transaction, tenant);
  if (state !== 'confirmed') throw new Problem('rule', 'organisation-not-confirmed');
  return toSealSubject(profile);
};

/** Problem `e-seals-waiting`. */
export const requireRoom = async (transaction: Transaction, tenant: string): Promise<void> => {
  const waiting = (await listSealCertificates(transaction, tenant)).filter(
    ({ state }) => state === 'requested' || state === 'waiting',
  );
  if (waiting.length >= mostWaiting)
    throw new Problem('limit', 'e-seals-waiting', { values: { most: mostWaiting } });
};

/** One that was asked for or waits. Problem `key-not-found`. */
export const findUnused = async (
  transaction: Transaction,
  tenant: string,
  id: string,
): Promise<SealCertificate> => {
  const seal = await lockSealCertificate(transaction, tenant, id);
  if (seal === undefined || (seal.state !== 'requested' && seal.state !== 'waiting'))
    throw new Problem('missing', 'key-not-found');
  return seal;
};

/** Refuses a certificate that can't seal for the organisation, with every reason. Problem `certificate-unfit`. */
export const requireFit = async (deps: Deps, brought: BroughtChain, subject: SealSubject): Promise<void> => {
  const { clock, crypto } = deps;
  const findings = await checkCertificate({ ...brought, subject, now: clock.now(), crypto });
  const faults = findings
    .filter(({ severity }) => severity === 'error')
    .map(({ code, values }) => ({
      pointer: '/certificates',
      code,
      ...(values === undefined ? {} : { values }),
    }));
  if (faults.length > 0) throw new Problem('rule', 'certificate-unfit', { faults });
};

/** Records what was done, and answers with the key as it is now. */
export const finishChange = async (
  deps: Deps,
  transaction: Transaction,
  change: {
    readonly member: ActingMember;
    readonly subject: SealSubject;
    readonly id: string;
    readonly action: string;
  },
): Promise<SealView> => {
  const { member, subject, id, action } = change;
  const tenant = member.organisationId;
  await recordAudit(transaction, [
    {
      tenant,
      actor: { kind: 'person', id: member.person.id },
      action,
      about: { kind: 'key' },
      detail: { key: id },
      at: deps.clock.now(),
    },
  ]);
  const seal = await lockSealCertificate(transaction, tenant, id);
  if (seal === undefined) throw new Problem('missing', 'key-not-found');
  return toSealView(deps, seal, subject, member);
};
