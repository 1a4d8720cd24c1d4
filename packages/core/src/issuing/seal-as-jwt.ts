import { Problem, parseDateTime } from '../base/index.ts';
import type { Signer } from '../ports/index.ts';
import { createVcJwt } from '../proofs/vc-jose-cose/index.ts';
import type { LintedCredential } from './linted-credential.ts';

/**
 * Seals a linted badge as a signed text (VC-JOSE) instead of with a proof inside, and
 * spends it, whatever comes of it.
 *
 * @returns the very text to store and hand out
 * @throws Problem `credential-already-sealed`, `signer-not-issuer`
 */
export const sealAsJwt = async (
  linted: LintedCredential,
  { signer }: { readonly signer: Signer },
): Promise<string> => {
  const document = linted.spend('open-badge');
  if (!signer.verificationMethod.startsWith(`${linted.issuer}#`))
    throw new Problem('rule', 'signer-not-issuer');
  // Linted: the date of issuing is well-formed.
  return createVcJwt('credential', document, parseDateTime(linted.issuedAt) as number, signer);
};
