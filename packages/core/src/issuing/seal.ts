import { parseDateTime } from '../base/index.ts';
import type { LintedCredential } from './linted-credential.ts';
import {
  type SealedDocument,
  type SealingChoice,
  type SealingPorts,
  secureDocument,
} from './secure-document.ts';

/**
 * Seals a linted badge or plain credential and spends it, whatever comes of it: after a failure
 * of the key, lint again.
 *
 * The proof is dated as the content says it was issued, so that finishing an
 * interrupted seal gives the same bytes.
 *
 * @throws Problem `credential-already-sealed`, `signer-not-issuer`, `document-not-canonizable`, `pointer-wrong`
 */
export const seal = async (
  linted: LintedCredential,
  ports: SealingPorts,
  choice: SealingChoice = {},
): Promise<SealedDocument> => {
  const document = linted.spend(linted.face === 'plain-credential' ? 'plain-credential' : 'open-badge');
  // Linted: `validFrom` and the date of issuing are well-formed.
  const created = parseDateTime(linted.issuedAt) as number;
  return secureDocument(document, linted.issuer, created, ports, choice);
};
