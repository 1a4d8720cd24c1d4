import { err, ok, type Result } from '../../base/index.ts';
import { parseSdJwtVcEnvelope, readTokenMarks } from '../../formats/sd-jwt-vc/index.ts';
import type { Crypto } from '../../ports/index.ts';
import type { Jwt } from '../../proofs/jose/index.ts';
import { parseSdJwt, resolveDisclosures, type SdJwt } from '../../proofs/sd-jwt/index.ts';
import { parseVcJwt, typeOf, type VcJwt } from '../../proofs/vc-jose-cose/index.ts';
import { type Check, createCheck } from '../check.ts';
import { checkStructure, type Structured } from '../checks/structure.ts';

/** A token whose build allows the next questions. */
export interface StructuredToken {
  readonly credential: Structured;
  /** What the issuer signed. */
  readonly jwt: Jwt;
  /** When, in milliseconds since 1970, as the token dates itself. */
  readonly issuedAt: number | undefined;
  readonly sdJwt?: SdJwt;
  readonly vcJwt?: VcJwt;
}

const fail = (reason: string, pointer?: string) =>
  err(createCheck('structure', 'failure', reason, pointer === undefined ? {} : { pointer }));

/** Types of SD-JWT VC: today's name, and the one before. */
const sdJwtVcTypes = ['dc+sd-jwt', 'vc+sd-jwt'];

/**
 * Asks what kind of token it is and whether it is built as its standard asks, so exactly
 * that two readers of it can't see two credentials.
 */
export const checkTokenStructure = async (
  text: string,
  crypto: Crypto,
): Promise<Result<StructuredToken, Check>> =>
  text.includes('~') ? checkSdJwtVc(text, crypto) : checkVcJwt(text);

const checkSdJwtVc = async (text: string, crypto: Crypto): Promise<Result<StructuredToken, Check>> => {
  const parsed = parseSdJwt(text);
  if (!parsed.ok) return fail(parsed.error);
  const sdJwt = parsed.value;
  const { jwt, disclosures } = sdJwt;
  // A W3C credential in this form has other rules for what may be withheld.
  if (!sdJwtVcTypes.includes(typeOf(jwt.header.typ) ?? '') || '@context' in jwt.claims) return fail('token');
  const resolved = await resolveDisclosures(jwt.claims, disclosures, crypto);
  if (!resolved.ok) return fail(resolved.error.code, resolved.error.pointer);
  const { claims, disclosed } = resolved.value;
  const top = disclosed.flatMap(({ place }) => (place.length === 1 ? [String(place[0])] : []));
  const envelope = parseSdJwtVcEnvelope(claims, top);
  if (!envelope.ok) return fail(envelope.error.code, envelope.error.pointer);
  const marks = readTokenMarks(claims);
  if (marks === 'status-malformed') return fail('status-malformed');
  const { issuer, vct, id, validFrom, validUntil, issuedAt, status } = envelope.value;
  return ok({
    jwt,
    issuedAt,
    sdJwt,
    credential: {
      kind: 'sd-jwt-vc',
      document: claims,
      envelope: {
        contexts: [],
        types: [vct],
        issuer: { id: issuer },
        subject: claims,
        status: [],
        ...(id === undefined ? {} : { id }),
        ...toValidity(validFrom ?? issuedAt, validUntil),
      },
      marks,
      ...(status === undefined ? {} : { tokenStatus: status }),
    },
  });
};

const toValidity = (validFrom: number | undefined, validUntil: number | undefined) => ({
  ...(validFrom === undefined ? {} : { validFrom }),
  ...(validUntil === undefined ? {} : { validUntil }),
});

const checkVcJwt = (text: string): Result<StructuredToken, Check> => {
  const parsed = parseVcJwt(text);
  if (!parsed.ok) return fail(parsed.error === 'jwt-type-wrong' ? 'token' : parsed.error);
  const vcJwt = parsed.value;
  if (vcJwt.kind === 'presentation') return fail('presentation');
  const structure = checkStructure(vcJwt.document, { sealedOutside: true });
  return structure.ok
    ? ok({ jwt: vcJwt.jwt, issuedAt: vcJwt.issuedAt, vcJwt, credential: structure.value })
    : structure;
};
