import type { sealListSchema } from '@sigillo/contract/api';
import { Problem } from '@sigillo/core/base';
import type { z } from 'zod';
import { listSealCertificates } from '../../../store/index.ts';
import { type Actor, requireMember } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { loadOrganisation } from '../../organisations/load-organisation.ts';
import { toSealSubject } from './seal-subject.ts';
import { toSealView } from './seal-view.ts';

/** The organisation's keys for e-seals, newest first, and what a certificate has to name. */
export const listSeals = async (
  deps: Deps,
  actor: Actor,
  slug: string,
): Promise<z.output<typeof sealListSchema>> => {
  const member = requireMember(actor, slug);
  const tenant = member.organisationId;
  const { seals, profile } = await deps.store.withScope({ tenant }, async (transaction) => ({
    seals: await listSealCertificates(transaction, tenant),
    profile: (await loadOrganisation(transaction, tenant)).profile,
  }));
  const subject = toSealSubject(profile);
  return {
    items: await Promise.all(seals.map((seal) => toSealView(deps, seal, subject, member))),
    practice: deps.installation.practice,
    timeStamps: deps.installation.practice || deps.outside.timestamps !== undefined,
    subject: {
      organisation: subject.organisation,
      ...(subject.identifier === undefined ? {} : { identifier: subject.identifier }),
      country: subject.country,
    },
  };
};

/** The request for a certificate of a key, in PEM. Problem `key-not-found`. */
export const getRequest = async (deps: Deps, actor: Actor, slug: string, id: string): Promise<string> => {
  const { organisationId: tenant } = requireMember(actor, slug);
  const seals = await deps.store.withScope({ tenant }, (transaction) =>
    listSealCertificates(transaction, tenant),
  );
  const request = seals.find((seal) => seal.id === id)?.request;
  if (request === undefined) throw new Problem('missing', 'key-not-found');
  return request;
};
