import { Problem } from '@sigillo/core/base';
import { type Actor, requirePerson } from '../actor.ts';
import { sealEuropeanCopy } from '../awarding/index.ts';
import type { Deps } from '../deps.ts';
import { hasESeal } from '../sealing/index.ts';
import { type CredentialFile, toFileName } from './download-credential.ts';
import { type OpenedCopy, openCopy } from './open-copies.ts';

/** Whether a credential can be had as a European Digital Credential; else why not. */
export type EuropeanOffer = 'offered' | 'not-issued-here' | 'no-certificate';

/** Tells whether a copy is offered as a European Digital Credential. */
export const offerEuropean = async (deps: Deps, { record }: OpenedCopy): Promise<EuropeanOffer> => {
  if (record.origin === undefined) return 'not-issued-here';
  return (await hasESeal(deps, record.origin.organisation)) ? 'offered' : 'no-certificate';
};

/**
 * The credential as a European Digital Credential in an e-seal, made at the first
 * demand. Problems: `credential-not-found`, `copy-not-issued-here`, and those of
 * `sealEuropeanCopy`.
 */
export const downloadEuropean = async (deps: Deps, actor: Actor, id: string): Promise<CredentialFile> => {
  const person = requirePerson(actor);
  const { record, card } = await deps.store.withScope({ person: person.id }, (transaction) =>
    openCopy(deps, transaction, person.id, id),
  );
  if (record.origin === undefined) throw new Problem('rule', 'copy-not-issued-here');
  const { organisation: tenant, award } = record.origin;
  const document = await sealEuropeanCopy(deps, { tenant, award, person: person.id });
  return { document, fileName: toFileName(card.title, actor.locale, 'jsonld') };
};
