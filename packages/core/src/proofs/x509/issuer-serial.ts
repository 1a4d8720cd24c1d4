import { fromHex } from '../../base/index.ts';
import { der, derContext, derSequence, tags } from './der/index.ts';
import type { Certificate } from './parse-certificate.ts';

/**
 * IssuerSerial of a certificate in DER, as JAdES writes it into `kid`.
 *
 * @see RFC 5035, section 4; ETSI TS 119 182-1, clause 5.1.4
 */
export const toIssuerSerial = ({ issuer, serialNumber }: Certificate): Uint8Array => {
  const number = fromHex(serialNumber);
  if (!number.ok) throw new Error('A serial number is hexadecimal');
  // GeneralName directoryName is [4] EXPLICIT, for Name is a CHOICE.
  return derSequence(derSequence(derContext(4, issuer.der)), der(tags.integer, number.value));
};
