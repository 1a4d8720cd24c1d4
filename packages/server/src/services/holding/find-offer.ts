import { equalBytes, Problem } from '@sigillo/core/base';
import { hashToken } from '../../keys/index.ts';
import {
  type AwardRecord,
  findAward,
  findLearners,
  findOfferByToken,
  findOrganisation,
  listEmailAddresses,
  type OfferRecord,
  type OrganisationRecord,
} from '../../store/index.ts';
import type { Actor } from '../actor.ts';
import { hashEmails } from '../awarding/awards/hash-emails.ts';
import type { Deps } from '../deps.ts';

/** An offer with what it is about. */
export interface FoundOffer {
  readonly offer: OfferRecord;
  readonly award: AwardRecord;
  readonly organisation: OrganisationRecord;
  /** Absent once the learner was erased. */
  readonly email: string | undefined;
  readonly state: 'open' | 'collected' | 'gone';
}

/** Finds what a collect link leads to. Problem `offer-not-found`. */
export const findOffered = (deps: Deps, token: string): Promise<FoundOffer> =>
  // The secret is proof enough to be told of the offer; whose it is shows only then.
  deps.store.withScope({ system: true }, async (transaction) => {
    const offer = await findOfferByToken(transaction, hashToken(token));
    const award = offer && (await findAward(transaction, offer.tenant, offer.award));
    const organisation = offer && (await findOrganisation(transaction, offer.tenant));
    if (offer === undefined || award === undefined || organisation === undefined) {
      throw new Problem('missing', 'offer-not-found');
    }
    const learners = award.learner === undefined ? [] : [award.learner];
    const [learner] = await findLearners(transaction, offer.tenant, learners);
    const closed = offer.closedAt !== undefined || learner === undefined;
    const state = offer.collectedAt === undefined ? (closed ? 'gone' : 'open') : 'collected';
    return { offer, award, organisation, email: learner?.email, state };
  });

/** Tells whether the offer was sent to one of the actor's confirmed addresses. */
export const isSentTo = async (deps: Deps, actor: Actor, offer: OfferRecord): Promise<boolean> => {
  const hashes = await hashConfirmedEmails(deps, actor);
  return hashes.some((hash) => equalBytes(hash, offer.emailHash));
};

/** Hashes of the actor's confirmed addresses. */
export const hashConfirmedEmails = async (deps: Deps, actor: Actor): Promise<readonly Uint8Array[]> => {
  const { person } = actor;
  if (person === undefined) return [];
  const addresses = await deps.store.withScope({ person: person.id }, (transaction) =>
    listEmailAddresses(transaction, person.id),
  );
  return hashEmails(
    deps,
    addresses.filter(({ confirmed }) => confirmed).map(({ email }) => email),
  );
};
