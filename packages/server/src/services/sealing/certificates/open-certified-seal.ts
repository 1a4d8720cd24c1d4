import { Problem } from '@sigillo/core/base';
import type { OrganisationReference } from '@sigillo/core/domain';
import { type Certificate, parseRevocationList } from '@sigillo/core/proofs/x509';
import type { KeyOwner } from '../../../keys/index.ts';
import { listSealCertificates } from '../../../store/index.ts';
import type { Deps } from '../../deps.ts';
import type { ESeal } from '../e-seal.ts';
import { toIssuerSubject } from '../to-issuer-subject.ts';
import { checkName } from './check-certificate.ts';
import { fromChainText, readCertificates } from './read-chain.ts';

/** A list of revoked certificates stands in every credential that is sealed: larger ones are left out. */
const largestList = 200_000;

/**
 * Opens an organisation's e-seal with its certificate from an authority, and fetches what the
 * authorities say of revocation.
 *
 * Problems: `e-seal-not-configured`, `e-seal-ended`, `e-seal-not-for-issuer`.
 */
export const openCertifiedSeal = async (
  deps: Deps,
  owner: KeyOwner,
  issuer: OrganisationReference,
): Promise<ESeal> => {
  const tenant = owner.organisation;
  const { seal, signer } = await deps.store.withScope({ tenant }, async (transaction) => {
    const seal = (await listSealCertificates(transaction, tenant)).find(({ state }) => state === 'active');
    // What nobody brought was made for practice.
    if (seal?.broughtBy === undefined) throw new Problem('rule', 'e-seal-not-configured');
    if (seal.certificate === undefined || seal.privateKey === undefined || seal.type === 'Ed25519')
      throw new Problem('rule', 'e-seal-not-configured');
    const { id, controller, publicKey, privateKey, type } = seal;
    return {
      seal: { ...seal, certificate: seal.certificate },
      signer: await deps.keys.openSealKey(transaction, tenant, {
        ...{ id, controller, publicKey, privateKey, type },
      }),
    };
  });
  const now = deps.clock.now();
  const [certificate] = readCertificates([seal.certificate]);
  if (certificate === undefined || certificate.notAfter < now) throw new Problem('rule', 'e-seal-ended');
  const subject = toIssuerSubject(issuer);
  if (checkName({ certificate, subject }).length > 0) throw new Problem('rule', 'e-seal-not-for-issuer');
  const chain = fromChainText(seal.chain);
  const { timestamps } = deps.outside;
  return {
    crypto: deps.crypto,
    signer,
    keyId: seal.id,
    certificates: [certificate, ...chain].map(({ der }) => der),
    ...(timestamps === undefined ? {} : { authority: timestamps }),
    values: { revocationLists: await fetchRevocationLists(deps, [certificate, ...chain]) },
    signedAt: now,
  };
};

/** The first list that arrives of those that each certificate names. Without any, the seal can't show that it wasn't revoked. */
const fetchRevocationLists = async (
  { outside, log }: Deps,
  certificates: readonly Certificate[],
): Promise<readonly Uint8Array[]> => {
  const found: Uint8Array[] = [];
  for (const { extensions } of certificates) {
    for (const address of extensions.revocationLists ?? []) {
      const fetched = await outside.revocationLists?.fetch(address);
      const fits =
        fetched?.state === 'found' &&
        fetched.body.length <= largestList &&
        parseRevocationList(fetched.body).ok;
      if (fits) {
        found.push(fetched.body);
        break;
      }
      log.warn({ address, state: fetched?.state }, 'no list of revoked certificates');
    }
  }
  return found;
};
