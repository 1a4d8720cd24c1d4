import { fromBase64, fromBase64url, isJsonObject, type Json, parseJson } from '../../base/index.ts';
import { JadesRefusal } from './jades-fault.ts';

/** One member of `etsiU`: its name and value, and the text that later time stamps are over. */
export interface UnsignedComponent {
  readonly name: string;
  readonly value: Json;
  /** The base64url as it stands; `undefined` where the member stands in clear. */
  readonly text: string | undefined;
}

const mostComponents = 32;

/**
 * Reads `etsiU`: all members in base64url, or all in clear; each an object with
 * one member.
 *
 * @see ETSI TS 119 182-1, clause 5.3.1
 */
export const readUnsigned = (etsiU: Json): readonly UnsignedComponent[] => {
  if (!Array.isArray(etsiU) || etsiU.length === 0 || etsiU.length > mostComponents) {
    throw new JadesRefusal('jws-unsigned-malformed');
  }
  if (new Set(etsiU.map((member) => typeof member)).size > 1)
    throw new JadesRefusal('jws-unsigned-malformed');
  return etsiU.map(readComponent);
};

const readComponent = (member: Json): UnsignedComponent => {
  const text = typeof member === 'string' ? member : undefined;
  const object = text === undefined ? member : decodeObject(text);
  const [entry, ...others] = isJsonObject(object) ? Object.entries(object) : [];
  if (entry === undefined || others.length > 0) throw new JadesRefusal('jws-unsigned-malformed');
  return { name: entry[0], value: entry[1], text };
};

const decodeObject = (text: string): Json => {
  const bytes = fromBase64url(text);
  if (!bytes.ok) throw new JadesRefusal('jws-base64url-malformed');
  const parsed = parseJson(bytes.value);
  if (!parsed.ok) throw new JadesRefusal('jws-unsigned-malformed', parsed.error.code);
  return parsed.value;
};

/** The tokens in a time-stamp container; `undefined` in place of one that isn't base64, or of the whole. */
export const readTokens = (container: Json): readonly (Uint8Array | undefined)[] => {
  if (!isJsonObject(container) || !Array.isArray(container.tstTokens)) return [undefined];
  return container.tstTokens.length === 0 ? [undefined] : container.tstTokens.map(readValue);
};

/** Certificates, lists and responses that unsigned members carry, in DER. */
export interface CarriedValues {
  readonly certificates: readonly Uint8Array[];
  readonly revocationLists: readonly Uint8Array[];
  readonly ocspResponses: readonly Uint8Array[];
}

/** Members that carry validation values, each for another signature; we pool them. */
const certificateMembers = ['xVals', 'axVals'];
const revocationMembers = ['rVals', 'arVals'];

/** Gathers the validation values of all members. What can't be read is left out: it proves nothing. */
export const gatherValues = (unsigned: readonly UnsignedComponent[]): CarriedValues => {
  const values = {
    certificates: [] as Uint8Array[],
    revocationLists: [] as Uint8Array[],
    ocspResponses: [] as Uint8Array[],
  };
  const take = (name: string, value: Json): void => {
    if (name === 'tstVD' && isJsonObject(value)) {
      for (const [inner, carried] of Object.entries(value)) if (inner !== 'tstVD') take(inner, carried);
    } else if (certificateMembers.includes(name) && Array.isArray(value)) {
      values.certificates.push(
        ...value.flatMap((entry) => (isJsonObject(entry) ? readValues([entry.x509Cert]) : [])),
      );
    } else if (revocationMembers.includes(name) && isJsonObject(value)) {
      values.revocationLists.push(...readValues(value.crlVals));
      values.ocspResponses.push(...readValues(value.ocspVals));
    }
  };
  for (const { name, value } of unsigned) take(name, value);
  return values;
};

const readValues = (list: Json | (Json | undefined)[] | undefined): Uint8Array[] =>
  Array.isArray(list) ? list.flatMap((entry) => readValue(entry) ?? []) : [];

/** `{val: base64}`, in DER unless it says another encoding. */
const readValue = (entry: Json | undefined): Uint8Array | undefined => {
  if (entry === undefined || !isJsonObject(entry) || typeof entry.val !== 'string') return undefined;
  if (entry.encoding !== undefined && entry.encoding !== 'http://uri.etsi.org/01903/v1.2.2#DER')
    return undefined;
  const bytes = fromBase64(entry.val);
  return bytes.ok ? bytes.value : undefined;
};
