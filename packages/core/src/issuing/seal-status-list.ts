import {
  createStatusListCredential,
  type StatusListCredentialOptions,
} from '../status/bitstring-status-list/index.ts';
import { type SealedDocument, type SealingPorts, secureDocument } from './secure-document.ts';

/**
 * Writes and seals a status list. It says nothing of any learner, so there is
 * nothing to lint; and nothing else can be signed this way.
 *
 * @throws Problem `signer-not-issuer`
 */
export const sealStatusList = async (
  options: StatusListCredentialOptions,
  ports: SealingPorts,
): Promise<SealedDocument> =>
  secureDocument(createStatusListCredential(options), options.issuer, options.validFrom, ports);
