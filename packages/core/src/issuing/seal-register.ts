import { parseDateTime } from '../base/index.ts';
import { type TrustRegister, toRegisterDocument } from '../formats/trust-register/index.ts';
import { type SealedDocument, type SealingPorts, secureDocument } from './secure-document.ts';

/**
 * Writes and seals the installation's register of organisations.
 *
 * @throws Problem `signer-not-issuer`
 */
export const sealRegister = async (register: TrustRegister, ports: SealingPorts): Promise<SealedDocument> => {
  const created = parseDateTime(register.issued);
  if (created === undefined) throw new Error(`Not a date and time: ${register.issued}`);
  return secureDocument(toRegisterDocument(register), register.did, created, ports);
};
