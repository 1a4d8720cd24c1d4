import { Problem, toBase64 } from '@sigillo/core/base';
import { createCertificateRequest, toPem } from '@sigillo/core/proofs/x509';
import { generateSealKey } from '../../../keys/index.ts';
import { insertSealCertificate } from '../../../store/index.ts';
import type { Actor } from '../../actor.ts';
import type { Deps } from '../../deps.ts';
import { finishChange, loadSubject, requireRoom, requireSealKeeper } from './change-seal.ts';
import type { SealView } from './seal-view.ts';

/** An X.520 common name has no more characters. */
const longestName = 64;

/**
 * Makes a key for e-seals and a request for a certificate of it. The key never leaves the
 * custody, and seals nothing before its certificate is there and a second person agreed.
 *
 * Problems: `organisation-not-confirmed`, `e-seal-number-missing`, `e-seals-waiting`, and those
 * of `requireSealKeeper`.
 */
export const requestSeal = async (
  deps: Deps,
  actor: Actor,
  slug: string,
  input: { readonly keyType: 'P-256' | 'RSA'; readonly name?: string | undefined },
): Promise<SealView> => {
  const member = requireSealKeeper(deps, actor, slug);
  const { organisationId: tenant, person } = member;
  const key = await generateSealKey(input.keyType);
  return deps.store.withScope({ tenant }, async (transaction) => {
    const subject = await loadSubject(transaction, tenant);
    const { organisation, identifier, country } = subject;
    if (identifier === undefined) throw new Problem('rule', 'e-seal-number-missing');
    await requireRoom(transaction, tenant);
    const controller = deps.keys.didOf(slug);
    const { id, type, publicKey, spki } = key;
    const privateKey = await deps.keys.lockAway(transaction, tenant, key);
    const signer = await deps.keys.openSealKey(transaction, tenant, {
      ...{ id, controller, publicKey, privateKey, type },
    });
    const name = input.name ?? [...organisation].slice(0, longestName).join('');
    const request = await createCertificateRequest({
      subject: { name, organisation, identifier, country },
      key: { type, spki },
      signer,
    });
    await insertSealCertificate(transaction, {
      ...{ tenant, id, controller, type, publicKey, privateKey },
      state: 'requested',
      certificate: undefined,
      chain: '',
      request: toPem(toBase64(request), 'CERTIFICATE REQUEST'),
      broughtBy: person.id,
      broughtByName: person.name,
      createdAt: new Date(deps.clock.now()),
    });
    return finishChange(deps, transaction, { member, subject, id, action: 'request-certificate' });
  });
};
