import {
  fromBase64url,
  fromUtf8,
  isJsonObject,
  type Json,
  type JsonFaultCode,
  type JsonObject,
  parseJson,
  type Result,
  toUtf8,
} from '../../base/index.ts';
import { type JadesFaultCode, JadesRefusal } from './jades-fault.ts';
import { readUnsigned, type UnsignedComponent } from './unsigned.ts';

/** One signature of a JAdES document, split but not checked. */
export interface JadesSignature {
  /** The protected header as it stands: base64url. */
  readonly protectedText: string;
  readonly header: JsonObject;
  /** The signature value as it stands: base64url. */
  readonly signatureText: string;
  readonly signature: Uint8Array;
  /** The members of `etsiU`, in order. Nothing protects them but later time stamps. */
  readonly unsigned: readonly UnsignedComponent[];
}

/** A JAdES document, split but not checked. */
export interface JadesDocument {
  readonly form: 'general' | 'flattened' | 'compact';
  /** What was signed, decoded. Empty where the payload is detached. */
  readonly payload: Uint8Array;
  /** The payload as it stands in the signing input: itself where `b64` is false, else its base64url. */
  readonly signingPayload: Uint8Array;
  readonly signatures: readonly JadesSignature[];
}

/** Why a text is no JAdES document. */
export interface JadesFault {
  readonly code: JadesFaultCode;
  /** What the JSON reader found, for `jws-not-json` and `jws-header-malformed`. */
  readonly json?: JsonFaultCode;
}

const largestDocument = 4 * 1_048_576;
const largestHeader = 131_072;
const mostSignatures = 3;

/**
 * Splits a JAdES document: the general JSON form that European credentials
 * have, the flattened one, or the compact one.
 *
 * Stricter than RFC 7515: no members that aren't known, no duplicate keys, only
 * the one base64url of every value, and no unprotected header but `etsiU`, so
 * that two readers see one document.
 *
 * @see RFC 7515, section 7; RFC 7797; ETSI TS 119 182-1, clauses 4 and 5.3.1
 */
export const parseJades = (text: string): Result<JadesDocument, JadesFault> => {
  try {
    if (text.length > largestDocument) throw new JadesRefusal('jws-too-large');
    return { ok: true, value: text.trimStart().startsWith('{') ? readJson(text) : readCompact(text) };
  } catch (thrown) {
    if (!(thrown instanceof JadesRefusal)) throw thrown;
    const { code, json } = thrown;
    return { ok: false, error: json === undefined ? { code } : { code, json } };
  }
};

const readCompact = (text: string): JadesDocument => {
  const parts = text.split('.');
  const [protectedText, payload, signatureText] = parts;
  if (parts.length !== 3 || protectedText === undefined || payload === undefined) {
    throw new JadesRefusal('jws-form-unknown');
  }
  return toDocument('compact', payload, [
    readSignature({ protected: protectedText, signature: signatureText ?? '' }),
  ]);
};

const readJson = (text: string): JadesDocument => {
  const parsed = parseJson(text, { maxSize: largestDocument });
  if (!parsed.ok) throw new JadesRefusal('jws-not-json', parsed.error.code);
  const document = parsed.value;
  if (!isJsonObject(document)) throw new JadesRefusal('jws-form-unknown');
  const { payload = '', signatures, ...rest } = document;
  if (typeof payload !== 'string') throw new JadesRefusal('jws-member-mistyped');
  if (signatures === undefined) return toDocument('flattened', payload, [readSignature(rest)]);
  if (Object.keys(rest).length > 0) throw new JadesRefusal('jws-member-unknown');
  if (!Array.isArray(signatures) || signatures.length === 0) throw new JadesRefusal('jws-member-mistyped');
  if (signatures.length > mostSignatures) throw new JadesRefusal('jws-too-many-signatures');
  return toDocument('general', payload, signatures.map(readSignature));
};

const readSignature = (value: Json): JadesSignature => {
  if (!isJsonObject(value)) throw new JadesRefusal('jws-member-mistyped');
  const { protected: protectedText, signature: signatureText, header: unprotected, ...unknown } = value;
  if (Object.keys(unknown).length > 0) throw new JadesRefusal('jws-member-unknown');
  if (typeof protectedText !== 'string' || typeof signatureText !== 'string') {
    throw new JadesRefusal('jws-member-mistyped');
  }
  return {
    protectedText,
    header: readHeader(protectedText),
    signatureText,
    signature: decode(signatureText),
    unsigned: readUnprotected(unprotected),
  };
};

const readHeader = (protectedText: string): JsonObject => {
  const parsed = parseJson(decode(protectedText), { maxSize: largestHeader });
  if (!parsed.ok) throw new JadesRefusal('jws-header-malformed', parsed.error.code);
  if (!isJsonObject(parsed.value)) throw new JadesRefusal('jws-header-malformed');
  return parsed.value;
};

const readUnprotected = (header: Json | undefined): readonly UnsignedComponent[] => {
  if (header === undefined) return [];
  if (!isJsonObject(header)) throw new JadesRefusal('jws-member-mistyped');
  const { etsiU, ...unknown } = header;
  if (Object.keys(unknown).length > 0) throw new JadesRefusal('jws-member-unknown');
  return etsiU === undefined ? [] : readUnsigned(etsiU);
};

const toDocument = (
  form: JadesDocument['form'],
  payload: string,
  signatures: readonly JadesSignature[],
): JadesDocument => {
  const unencoded = signatures.map(({ header }) => header.b64 === false);
  // RFC 7797, section 3: one payload can't be read in two ways.
  if (unencoded.includes(true) && unencoded.includes(false)) throw new JadesRefusal('jws-payload-ambiguous');
  const signingPayload = toUtf8(payload);
  return {
    form,
    payload: unencoded[0] ? signingPayload : decode(payload),
    signingPayload,
    signatures,
  };
};

const decode = (text: string): Uint8Array => {
  const bytes = fromBase64url(text);
  if (!bytes.ok) throw new JadesRefusal('jws-base64url-malformed');
  return bytes.value;
};

/** The payload as text, where it is one. */
export const readPayloadText = (document: JadesDocument): string | undefined => {
  const text = fromUtf8(document.payload);
  return text.ok ? text.value : undefined;
};
