import { Problem } from '../base/index.ts';
import type { Crypto, Signer, TimestampAuthority } from '../ports/index.ts';
import {
  addArchiveTimestamp,
  addSignatureTimestamp,
  addValues,
  createJades,
  type JadesValues,
} from '../proofs/jades/index.ts';
import type { LintedCredential } from './linted-credential.ts';

/** What an e-seal is made with. */
export interface EuropeanSealingPorts {
  readonly crypto: Crypto;
  readonly signer: Pick<Signer, 'sign' | 'verificationMethod'>;
  /** In DER: the certificate of the signer's key, then those above it that the seal names itself. */
  readonly certificates: readonly Uint8Array[];
  /** Without one the seal stays at level B-B: when it was made is then the signer's word. */
  readonly authority?: TimestampAuthority;
  /** Certificates above the signer's and the authority's, and what their authorities say of revocation. */
  readonly values: JadesValues;
  /** Milliseconds since 1970. */
  readonly signedAt: number;
}

/**
 * Seals a linted European Digital Credential, with time stamps and all that a
 * verifier needs in years to come where they are to be had, and spends it, whatever comes of it.
 *
 * That the certificate names the issuer is the caller's to see to.
 *
 * @returns the very text to store and hand out
 * @throws Problem `credential-already-sealed`, `signer-not-issuer`
 */
export const sealEuropean = async (
  linted: LintedCredential,
  { crypto, signer, certificates, authority, values, signedAt }: EuropeanSealingPorts,
): Promise<string> => {
  const payload = JSON.stringify(linted.spend('elm'));
  if (!signer.verificationMethod.startsWith(`${linted.issuer}#`))
    throw new Problem('rule', 'signer-not-issuer');
  const sealed = await createJades({ payload, signer, certificates, signedAt, crypto });
  if (authority === undefined) return addValues(sealed, values);
  const stamped = await addSignatureTimestamp(sealed, { authority, crypto });
  const valued = addValues(stamped, values);
  // An archive time stamp keeps answers about revocation; without any there is nothing to keep.
  const { revocationLists = [], ocspResponses = [] } = values;
  return revocationLists.length + ocspResponses.length === 0
    ? valued
    : addArchiveTimestamp(valued, { authority, crypto });
};
