import {
  err,
  fromBase64url,
  isJsonObject,
  type JsonObject,
  ok,
  parseJson,
  type Result,
  toUtf8,
} from '../../base/index.ts';

/** Why a text was refused as a JWS. */
export type JwsFault =
  | 'jws-too-large'
  | 'jws-malformed'
  | 'jws-header-malformed'
  | 'jws-header-forbidden'
  | 'jws-crit-unknown'
  | 'jws-algorithm-none'
  | 'jws-claims-malformed';

/** A JWS in its parts. Nothing in it is proven. */
export interface CompactJws {
  readonly header: JwsHeader;
  readonly payload: Uint8Array;
  readonly signature: Uint8Array;
  /** The very bytes that the signature covers. */
  readonly signingInput: Uint8Array;
}

/** What a header says. `kid` helps to look a key up; it proves nothing. */
export interface JwsHeader extends JsonObject {
  readonly alg: string;
}

/** A JWS whose payload is a set of claims. */
export interface Jwt extends CompactJws {
  readonly claims: JsonObject;
}

/** Headers by which the sender would choose the key or change what is signed. */
const forbidden = ['jwk', 'jku', 'x5u', 'b64', 'zip'];
const largest = 1_048_576;

/**
 * Takes a JWS in compact form apart, strictly: canonical base64url only, a header
 * without duplicate keys, no `none`, no extension (we know none), no key or key address
 * in the header. `x5c` is left to whoever judges certificates.
 *
 * @see RFC 7515, sections 4, 5.2 and 7.1; RFC 8725
 */
export const parseCompactJws = (text: string): Result<CompactJws, JwsFault> => {
  if (text.length > largest) return err('jws-too-large');
  const [head, body, tail, ...others] = text.split('.');
  if (head === undefined || body === undefined || tail === undefined || others.length > 0)
    return err('jws-malformed');
  const protectedHeader = fromBase64url(head);
  const payload = fromBase64url(body);
  const signature = fromBase64url(tail);
  if (!protectedHeader.ok || !payload.ok || !signature.ok) return err('jws-malformed');

  const header = parseJson(protectedHeader.value, { maxDepth: 16 });
  if (!header.ok || !isJsonObject(header.value)) return err('jws-header-malformed');
  const fault = findHeaderFault(header.value);
  if (fault !== undefined) return err(fault);
  return ok({
    header: header.value as JwsHeader,
    payload: payload.value,
    signature: signature.value,
    signingInput: toUtf8(text.slice(0, head.length + 1 + body.length)),
  });
};

/** As `parseCompactJws`, where the payload must be a JSON object. */
export const parseJwt = (text: string): Result<Jwt, JwsFault> => {
  const jws = parseCompactJws(text);
  if (!jws.ok) return jws;
  const claims = parseJson(jws.value.payload);
  if (!claims.ok || !isJsonObject(claims.value)) return err('jws-claims-malformed');
  return ok({ ...jws.value, claims: claims.value });
};

const findHeaderFault = (header: JsonObject): JwsFault | undefined => {
  const { alg, crit, kid, typ, cty, x5c } = header;
  if (typeof alg !== 'string' || alg === '') return 'jws-header-malformed';
  if (alg.toLowerCase() === 'none') return 'jws-algorithm-none';
  if (forbidden.some((name) => name in header)) return 'jws-header-forbidden';
  if (crit !== undefined) return 'jws-crit-unknown';
  const texts = [kid, typ, cty];
  if (!texts.every((value) => value === undefined || typeof value === 'string'))
    return 'jws-header-malformed';
  const isChain = Array.isArray(x5c) && x5c.length > 0 && x5c.every((item) => typeof item === 'string');
  return x5c === undefined || isChain ? undefined : 'jws-header-malformed';
};
