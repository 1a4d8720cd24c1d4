import { concatBytes, toUtf8 } from '../../base/index.ts';
import type { JadesDocument, JadesSignature } from './parse-jades.ts';

/** @see RFC 7515, section 5.2; RFC 7797, section 3 */
export const toSigningInput = (document: JadesDocument, signature: JadesSignature): Uint8Array =>
  concatBytes(toUtf8(`${signature.protectedText}.`), document.signingPayload);

/** What a signature time stamp is over: the signature value as it stands. @see ETSI TS 119 182-1, clause 5.3.4 */
export const toSignatureTimestampInput = (signature: JadesSignature): Uint8Array =>
  toUtf8(signature.signatureText);

/**
 * What an archive time stamp is over: payload, protected header, signature value,
 * and every unsigned member before it. Members in clear would need a canonical
 * form that the standard leaves open: `undefined`.
 *
 * @param before how many unsigned members stand before the time stamp
 * @see ETSI TS 119 182-1, clause 5.3.6.3
 */
export const toArchiveTimestampInput = (
  document: JadesDocument,
  signature: JadesSignature,
  before: number,
): Uint8Array | undefined => {
  const members = signature.unsigned.slice(0, before).map(({ text }) => text);
  if (members.includes(undefined)) return undefined;
  const { protectedText, signatureText } = signature;
  const text = `.${protectedText}.${signatureText}.${members.join('')}`;
  return concatBytes(document.signingPayload, toUtf8(text));
};
