import type { KeyObject } from 'node:crypto';
import { fromUtf8, Problem } from '@sigillo/core/base';
import type { CredentialContent } from '@sigillo/core/domain';
import type { CustodySigner } from '../../../keys/index.ts';
import {
  type AwardRecord,
  type CredentialRecord,
  findAwards,
  findLearners,
  findOrganisation,
  listCredentials,
  type OrganisationRecord,
} from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';

/** An intent with what it takes to finish it. */
export interface Intent {
  readonly award: AwardRecord;
  readonly credential: CredentialRecord;
  readonly content: CredentialContent;
  readonly key: KeyObject;
  readonly email: string;
}

/** Intents of one organisation, and what they are sealed with. */
export interface LoadedIntents {
  readonly organisation: OrganisationRecord;
  readonly signer: CustodySigner;
  readonly intents: readonly Intent[];
}

/**
 * Loads those of `ids` that are decided and not sealed yet. Problem `key-missing` when
 * the organisation has no active key; a learner erased meanwhile is left out.
 */
export const loadIntents = (deps: Deps, tenant: string, ids: readonly string[]): Promise<LoadedIntents> =>
  deps.store.withScope({ tenant }, async (transaction) => {
    const organisation = await findOrganisation(transaction, tenant);
    const signer = await deps.keys.activeSigner(transaction, tenant);
    if (organisation === undefined || signer === undefined) throw new Problem('rule', 'key-missing');
    const awards = (await findAwards(transaction, tenant, ids)).filter(({ state }) => state === 'decided');
    const credentials = new Map(
      (await listCredentials(transaction, tenant, ids)).map((credential) => [credential.award, credential]),
    );
    const learners = awards.flatMap(({ learner }) => (learner === undefined ? [] : [learner]));
    const keys = await deps.encryption.findLearnerKeys(transaction, tenant, learners);
    const emails = new Map(
      (await findLearners(transaction, tenant, learners)).map(({ id, email }) => [id, email]),
    );
    const intents = awards.flatMap((award): Intent[] => {
      const credential = credentials.get(award.id);
      const key = keys.get(award.learner ?? '');
      const email = emails.get(award.learner ?? '');
      if (email === undefined) return [];
      if (credential === undefined || key === undefined || award.content === undefined) return [];
      return [{ award, credential, key, email, content: openContent(deps, key, award.id, award.content) }];
    });
    return { organisation, signer, intents };
  });

/** Opens the frozen content of an award. */
export const openContent = (
  deps: Deps,
  key: KeyObject,
  award: string,
  content: Uint8Array,
): CredentialContent => {
  const text = fromUtf8(deps.encryption.decryptBody(key, { table: 'award', id: award }, content));
  if (!text.ok) throw new Error(`the content of award ${award} is no text`);
  return JSON.parse(text.value) as CredentialContent;
};
