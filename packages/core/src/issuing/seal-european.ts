import { Problem } from '../base/index.ts';
import type { TimestampAuthority } from '../ports/index.ts';
import {
  addArchiveTimestamp,
  addSignatureTimestamp,
  addValues,
  createJades,
  type JadesValues,
} from '../proofs/jades/index.ts';
import type { LintedCredential } from './linted-credential.ts';
import type { SealingPorts } from './secure-document.ts';

/** What an e-seal of level B-LTA is made with. */
export interface EuropeanSealingPorts extends SealingPorts {
  /** In DER: the certificate of the signer's key. */
  readonly certificate: Uint8Array;
  readonly authority: TimestampAuthority;
  /** Certificates above the signer's and the authority's, and what their authorities say of revocation. */
  readonly values: JadesValues;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
}

/**
 * Seals a linted European Digital Credential, with time stamps and all that a
 * verifier needs in years to come, and spends it, whatever comes of it.
 *
 * That the certificate names the issuer is the caller's to see to.
 *
 * @returns the very text to store and hand out
 * @throws Problem `credential-already-sealed`, `signer-not-issuer`
 */
export const sealEuropean = async (
  linted: LintedCredential,
  { crypto, signer, certificate, authority, values, signedAt }: EuropeanSealingPorts,
): Promise<string> => {
  const payload = JSON.stringify(linted.spend('elm'));
  if (!signer.verificationMethod.startsWith(`${linted.issuer}#`))
    throw new Problem('rule', 'signer-not-issuer');
  const sealed = await createJades({ payload, signer, certificates: [certificate], signedAt, crypto });
  const stamped = await addSignatureTimestamp(sealed, { authority, crypto });
  return addArchiveTimestamp(addValues(stamped, values), { authority, crypto });
};
