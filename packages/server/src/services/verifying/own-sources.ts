import { idSchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { KeyResolver, StatusSource, TrustSource } from '@sigillo/core/ports';
import { parseDidDocument, parseVerificationMethod } from '@sigillo/core/proofs/keys';
import { findOrganisation, findOrganisationId } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { findStanding, getDidDocument, getStatusList } from '../sealing/index.ts';

/** Answers for our own identifiers out of the store, and asks outside for all others. */
export const createKeyResolver = (deps: Deps): KeyResolver => ({
  resolve: async (method) => {
    const did = parseVerificationMethod(method)?.controller;
    if (did === undefined || !isOwn(deps, did)) return deps.outside.keyResolver.resolve(method);
    try {
      return parseDidDocument(await getDidDocument(deps, did), method);
    } catch (thrown) {
      if (thrown instanceof Problem) return { state: 'absent', reason: 'did-document-absent' };
      throw thrown;
    }
  },
});

/** Our own lists out of the store, others from their addresses. */
export const createStatusSource = (deps: Deps): StatusSource => {
  const own = `${deps.installation.origin}/status/`;
  return {
    fetch: async (url) => {
      if (!url.startsWith(own)) return deps.outside.statusSource.fetch(url);
      const id = url.slice(own.length);
      if (!idSchema.safeParse(id).success) return { state: 'unreachable', reason: 'status-list-absent' };
      try {
        return { state: 'found', body: await getStatusList(deps, id) };
      } catch (thrown) {
        if (thrown instanceof Problem) return { state: 'unreachable', reason: 'status-list-absent' };
        throw thrown;
      }
    },
  };
};

/** Our own register as it stands now, and for others the registers that the operator configured. */
export const createTrustSource = (deps: Deps): TrustSource => ({
  lookUp: async (issuer, at) => {
    if (!isOwn(deps, issuer)) return deps.outside.trustSource.lookUp(issuer, at);
    const slug = issuer.slice(issuer.lastIndexOf(':') + 1);
    const organisation = await deps.store.withScope({ system: true }, async (transaction) => {
      const id = await findOrganisationId(transaction, slug);
      return id === undefined ? undefined : findOrganisation(transaction, id);
    });
    const standing = organisation && findStanding(organisation);
    if (standing === undefined || standing.state === 'suspended' || deps.keys.didOf(slug) !== issuer)
      return { state: 'unknown' };
    return {
      state: 'known',
      name: standing.name,
      register: new URL(deps.installation.origin).host,
      practice: deps.installation.practice,
      country: standing.country,
      entry: `${deps.installation.origin}/o/${slug}`,
    };
  },
});

const isOwn = (deps: Deps, did: string): boolean =>
  did === deps.keys.installationDid || did.startsWith(`${deps.keys.installationDid}:o:`);
