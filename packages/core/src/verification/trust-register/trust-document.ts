import { fromBase64, isJsonObject, type Json, parseJson } from '../../base/index.ts';
import { parseCertificate } from '../../proofs/x509/index.ts';
import type { TrustedAuthorities } from '../european/trusted-authorities.ts';

/** Whom an installation trusts beside those in its own register, as it tells browsers. */
export interface TrustDocument {
  /** The texts of registers, each with its own seal. */
  readonly registers: readonly string[];
  /** Certificates in DER, as base64. */
  readonly authorities: readonly { readonly name: string; readonly certificates: readonly string[] }[];
}

/** What a trust document says. */
export interface ReadTrust {
  readonly registers: readonly string[];
  readonly authorities: readonly TrustedAuthorities[];
}

const largestDocument = 40_000_000;

/** Reads what an installation trusts; `undefined` for anything else. Seals of registers are NOT checked here. */
export const parseTrustDocument = (input: Uint8Array | string): ReadTrust | undefined => {
  const json = parseJson(input, { maxSize: largestDocument });
  if (!json.ok || !isJsonObject(json.value)) return undefined;
  const { registers, authorities } = json.value;
  if (!Array.isArray(registers) || !registers.every((text) => typeof text === 'string')) return undefined;
  const lists = Array.isArray(authorities) ? authorities.map(readAuthorities) : [undefined];
  return lists.every((list) => list !== undefined)
    ? { registers: registers as readonly string[], authorities: lists }
    : undefined;
};

const readAuthorities = (value: Json): TrustedAuthorities | undefined => {
  if (!isJsonObject(value) || typeof value.name !== 'string' || !Array.isArray(value.certificates))
    return undefined;
  const certificates = value.certificates.flatMap((text) => {
    const bytes = typeof text === 'string' ? fromBase64(text) : undefined;
    const parsed = bytes?.ok ? parseCertificate(bytes.value) : undefined;
    return parsed?.ok ? [parsed.value] : [];
  });
  return certificates.length === value.certificates.length ? { name: value.name, certificates } : undefined;
};
