import { toDateTime } from '../../base/index.ts';
import { type IssuerJwtOutcome, verifyIssuerJwt } from '../../proofs/jose/index.ts';
import { canonize, createDeadline, createDocumentLoader } from '../../proofs/json-ld/index.ts';
import { type KeyBindingOutcome, verifyKeyBinding } from '../../proofs/sd-jwt/index.ts';
import { isInForce } from '../../proofs/vc-jose-cose/index.ts';
import { type Check, createCheck } from '../check.ts';
import { createSources, judgeRetiredKey, type ProofAnswer } from '../checks/proof.ts';
import type { VerificationPorts } from '../ports.ts';
import type { StructuredToken } from './check-token-structure.ts';

/** The occasion for which a verifier asked a holder to show something. */
export interface Occasion {
  readonly nonce: string;
  readonly audience: string;
  /** How long ago it may have been shown, in milliseconds. */
  readonly maxAge: number;
}

// Clocks differ a little.
const skew = 5 * 60_000;
const patience = 2_000;
const loader = createDocumentLoader();

const notChecked = (reason: string): Check => createCheck('proof', 'not-checked', reason);

/**
 * Asks whether the issuer's signature fits, and where the token was shown by its holder for an
 * occasion, whether that was this one. Without an occasion of ours, what was shown for
 * somebody else's isn't taken.
 */
export const checkTokenSeal = async (
  token: StructuredToken,
  occasion: Occasion | undefined,
  ports: VerificationPorts,
): Promise<ProofAnswer> => {
  const now = ports.clock.now();
  const sources = createSources(ports);
  const outcome = await verifyIssuerJwt({
    jws: token.jwt,
    issuer: token.credential.envelope.issuer.id,
    keyResolver: sources.keyResolver,
    crypto: ports.crypto,
    now,
  });
  const created = token.issuedAt === undefined ? undefined : toDateTime(token.issuedAt);
  const check = judgeSignature(outcome, created);
  if (outcome.state !== 'verified' && outcome.state !== 'key-retired') return { check };
  const reservation = check.outcome === 'success' ? await findReservation(token, occasion, ports) : undefined;
  return {
    check: reservation ?? check,
    controller: outcome.controller,
    key: outcome.key,
    keySource: sources.carried.has(outcome.keyId) ? 'carried' : 'resolved',
    keyId: outcome.keyId,
    ...(created === undefined ? {} : { sealedAt: created }),
  };
};

/** What a signature's outcome says of the seal. */
export const judgeSignature = (outcome: IssuerJwtOutcome, created: string | undefined): Check => {
  switch (outcome.state) {
    case 'invalid':
      return createCheck('proof', 'failure', outcome.reason);
    case 'key-unavailable':
      return notChecked(`key-${outcome.cause}`);
    case 'key-unnamed':
      return notChecked('key-unnamed');
    case 'key-retired':
      return judgeRetiredKey(outcome, created);
    case 'verified':
      return createCheck(
        'proof',
        'success',
        'proof-verified',
        created === undefined ? {} : { values: { created } },
      );
  }
};

/** Why a signature that fits isn't enough; `undefined` where it is. */
const findReservation = async (
  { sdJwt, vcJwt, issuedAt, credential }: StructuredToken,
  occasion: Occasion | undefined,
  { clock, crypto }: VerificationPorts,
): Promise<Check | undefined> => {
  const now = clock.now();
  if (issuedAt !== undefined && issuedAt > now + skew) return notChecked('proof-created-in-future');
  if (vcJwt !== undefined) {
    if (!isInForce(vcJwt, now, skew)) return notChecked('proof-expired');
    // The signature covers every byte; that every term has a meaning is another question.
    const deadline = createDeadline(clock, patience);
    const canonical = await canonize(credential.document, { loader, crypto, deadline });
    return canonical.ok ? undefined : notChecked('meaning-unknown');
  }
  if (sdJwt === undefined) return undefined;
  if (occasion === undefined)
    return sdJwt.keyBinding === undefined ? undefined : notChecked('key-binding-not-asked');
  const bound = await verifyKeyBinding({ sdJwt, ...occasion, now, crypto });
  return bound === 'bound' ? undefined : judgeBinding(bound);
};

/** A changed presentation was tampered with; one for another occasion wasn't, and counts no more. */
const judgeBinding = (outcome: Exclude<KeyBindingOutcome, 'bound'>): Check =>
  outcome === 'key-binding-signature-wrong' || outcome === 'key-binding-hash-wrong'
    ? createCheck('proof', 'failure', outcome)
    : notChecked(outcome);
