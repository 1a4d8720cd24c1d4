import type { ResponseOf, walletOperations } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import {
  insertEmailAddress,
  installationTenant,
  listEmailAddresses,
  makeEmailPrimary,
  recordAudit,
  removeEmailAddress,
  type Transaction,
} from '../../store/index.ts';
import { normaliseEmail } from '../accounts/normalise-email.ts';
import { requireFreshProof } from '../accounts/proving/require-fresh-proof.ts';
import { sendLink } from '../accounts/send-link.ts';
import { type Actor, requirePerson } from '../actor.ts';
import type { Deps } from '../deps.ts';

type Emails = ResponseOf<typeof walletOperations.listEmails>['items'];

/** A person has few addresses; more would make the list a means of sending mail to strangers. */
const mostAddresses = 10;

const record = (deps: Deps, transaction: Transaction, person: string, action: string): Promise<void> =>
  recordAudit(transaction, [
    {
      tenant: installationTenant,
      actor: { kind: 'person', id: person },
      action,
      about: { kind: 'email' },
      person,
      at: deps.clock.now(),
    },
  ]);

/** A person's addresses, the primary one first. */
export const listEmails = async (deps: Deps, actor: Actor): Promise<Emails> => {
  const { id } = requirePerson(actor);
  const addresses = await deps.store.withScope({ person: id }, (transaction) =>
    listEmailAddresses(transaction, id),
  );
  return addresses.map((address) => ({ ...address }));
};

/** Adds an address and sends it a link to confirm it. Problem `email-too-many`. */
export const addEmail = async (deps: Deps, actor: Actor, input: string): Promise<void> => {
  const { id } = requirePerson(actor);
  requireFreshProof(deps, actor);
  const email = normaliseEmail(input);
  await deps.store.withScope({ person: id, tenant: installationTenant }, async (transaction) => {
    const addresses = await listEmailAddresses(transaction, id);
    const known = addresses.some((address) => address.email === email);
    if (!known && addresses.length >= mostAddresses) {
      throw new Problem('rule', 'email-too-many', { values: { most: mostAddresses } });
    }
    await insertEmailAddress(transaction, id, email, deps.clock.now());
    await sendLink(transaction, deps, {
      purpose: 'confirm-email',
      email,
      personId: id,
      next: '/app/my-data',
      locale: actor.locale,
    });
    await record(deps, transaction, id, 'add-email');
  });
};

/** Makes a confirmed address the primary one; returns it. Problems: `email-not-found`, `email-not-confirmed`. */
export const makePrimary = async (deps: Deps, actor: Actor, email: string): Promise<string> => {
  const { id } = requirePerson(actor);
  return deps.store.withScope({ person: id }, async (transaction) => {
    const found = (await listEmailAddresses(transaction, id)).find((address) => address.id === email);
    if (found === undefined) throw new Problem('missing', 'email-not-found');
    if (!(await makeEmailPrimary(transaction, id, email))) throw new Problem('rule', 'email-not-confirmed');
    await record(deps, transaction, id, 'change-primary-email');
    return found.email;
  });
};

/** Removes an address that isn't the primary one. Problems: `email-not-found`, `email-is-primary`. */
export const removeEmail = async (deps: Deps, actor: Actor, email: string): Promise<void> => {
  const { id } = requirePerson(actor);
  await deps.store.withScope({ person: id }, async (transaction) => {
    const found = (await listEmailAddresses(transaction, id)).find((address) => address.id === email);
    if (found === undefined) throw new Problem('missing', 'email-not-found');
    if (!(await removeEmailAddress(transaction, id, email))) throw new Problem('rule', 'email-is-primary');
    await record(deps, transaction, id, 'remove-email');
  });
};
