import type { ResponseOf, walletOperations } from '@sigillo/contract/api';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.ts';
import { findOffered, isSentTo } from './find-offer.ts';

/**
 * What a collect link offers: title and issuer, and the address it went to,
 * mostly hidden. Problem `offer-not-found`.
 */
export const getOffer = async (
  deps: Deps,
  actor: Actor,
  token: string,
): Promise<ResponseOf<typeof walletOperations.offer>> => {
  const { offer, award, organisation, email, state } = await findOffered(deps, token);
  return {
    title: { ...award.title },
    issuer: { ...organisation.profile.legalName },
    state,
    mine: await isSentTo(deps, actor, offer),
    sentTo: email === undefined ? '' : hideAddress(email),
  };
};

/** `maria@example.org` → `m•••@example.org`. */
const hideAddress = (email: string): string => `${email.charAt(0)}•••${email.slice(email.lastIndexOf('@'))}`;
