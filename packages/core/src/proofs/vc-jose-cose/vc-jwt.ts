import { err, isJsonObject, type JsonObject, ok, type Result } from '../../base/index.ts';
import type { Signer } from '../../ports/index.ts';
import { createCompactJws, type JwsFault, type Jwt, parseJwt } from '../jose/index.ts';

/** What is signed: a credential or a presentation of the second data model. */
export type VcJwtKind = 'credential' | 'presentation';

/** Why a JWT isn't a secured credential or presentation. */
export type VcJwtFault =
  | JwsFault
  | 'jwt-type-wrong'
  | 'jwt-wrapped'
  | 'jwt-claim-conflict'
  | 'jwt-date-malformed';

/** A secured document in its parts. Nothing in it is proven. */
export interface VcJwt {
  readonly kind: VcJwtKind;
  readonly jwt: Jwt;
  /** The whole payload but the claims that only the JWT has. */
  readonly document: JsonObject;
  /** The JWT's own dates, in milliseconds since 1970: of the seal, not of the credential. */
  readonly issuedAt?: number;
  readonly notBefore?: number;
  readonly expires?: number;
}

const types: ReadonlyMap<string, VcJwtKind> = new Map([
  ['vc+jwt', 'credential'],
  ['vp+jwt', 'presentation'],
]);
const dates = { iat: 'issuedAt', nbf: 'notBefore', exp: 'expires' } as const;

/**
 * Secures a credential or presentation, whose claims are NOT checked here.
 *
 * @param issuedAt milliseconds since 1970
 * @see Securing Verifiable Credentials using JOSE and COSE, sections 3.1.1 and 3.1.2
 */
export const createVcJwt = async (
  kind: VcJwtKind,
  document: JsonObject,
  issuedAt: number,
  signer: Signer,
): Promise<string> => {
  const [typ, cty] = kind === 'credential' ? ['vc+jwt', 'vc'] : ['vp+jwt', 'vp'];
  const claims = { ...document, iat: Math.floor(issuedAt / 1000) };
  return createCompactJws({
    header: { typ, cty, kid: signer.verificationMethod },
    payload: JSON.stringify(claims),
    signer,
  });
};

/**
 * Takes a secured document apart. The payload is the document itself: `vc` and `vp`
 * claims, in which the first data model wrapped it, are refused, and so are JWT claims that
 * say otherwise than the document.
 *
 * @see Securing Verifiable Credentials using JOSE and COSE, sections 3.1 and 3.3
 */
export const parseVcJwt = (text: string): Result<VcJwt, VcJwtFault> => {
  const jwt = parseJwt(text);
  if (!jwt.ok) return jwt;
  const { header, claims } = jwt.value;
  const kind = types.get(typeOf(header.typ) ?? '');
  if (kind === undefined) return err('jwt-type-wrong');
  if ('vc' in claims || 'vp' in claims) return err('jwt-wrapped');
  const found: { issuedAt?: number; notBefore?: number; expires?: number } = {};
  for (const name of ['iat', 'nbf', 'exp'] as const) {
    const value = claims[name];
    if (value === undefined) continue;
    if (typeof value !== 'number' || value < 0 || value > 253_402_300_799) return err('jwt-date-malformed');
    found[dates[name]] = value * 1000;
  }
  const { iat: _, nbf: _nbf, exp: _exp, iss, jti, sub, cnf: _cnf, ...document } = claims;
  const agree =
    says(iss, idOf(document.issuer)) && says(jti, document.id) && says(sub, idOf(document.credentialSubject));
  return agree ? ok({ kind, jwt: jwt.value, document, ...found }) : err('jwt-claim-conflict');
};

/** The short name of a header's `typ`, which may be written with `application/` before it. */
export const typeOf = (typ: unknown): string | undefined =>
  typeof typ === 'string' ? typ.toLowerCase().replace(/^application\//, '') : undefined;

/** An absent claim says nothing; one that is there must say the same. */
const says = (claim: unknown, said: unknown): boolean => claim === undefined || claim === said;

const idOf = (value: unknown): unknown => (isJsonObject(value) ? value.id : value);

/** Whether the JWT itself is in force, whatever the credential's own dates say. */
export const isInForce = (
  { notBefore, expires }: Pick<VcJwt, 'notBefore' | 'expires'>,
  now: number,
  skew: number,
): boolean =>
  (notBefore === undefined || notBefore <= now + skew) && (expires === undefined || now < expires);
