import { err, type JsonObject, ok, type Result, toDateTime, toList } from '../../base/index.ts';
import { verifyIssuerJwt } from '../../proofs/jose/index.ts';
import { canonize, createDeadline, createDocumentLoader } from '../../proofs/json-ld/index.ts';
import { isInForce, parseVcJwt, type VcJwt } from '../../proofs/vc-jose-cose/index.ts';
import { type Check, createCheck } from '../check.ts';
import { createSources, type ProofAnswer } from '../checks/proof.ts';
import type { VerificationPorts } from '../ports.ts';
import { judgeSignature } from '../tokens/index.ts';

// Clocks differ a little.
const skew = 5 * 60_000;
const patience = 2_000;
const loader = createDocumentLoader();

/** What the verifier asked the holder for: both must be answered. */
export interface AskedOfPresentation {
  /** Fresh chance, used once: seeing to that is the caller's. */
  readonly challenge: string;
  /** The verifier's own name, as the holder knows it. */
  readonly domain: string;
}

/** A presentation as a signed text, taken apart: the document, and what the text says of the occasion. */
export interface PresentedJwt {
  readonly document: JsonObject;
  readonly vcJwt: VcJwt;
  readonly nonce: unknown;
  readonly audience: unknown;
}

/** Takes a `vp+jwt` apart; the answer where it isn't one. */
export const parsePresentedJwt = (text: string): Result<PresentedJwt, Check> => {
  const parsed = parseVcJwt(text);
  if (!parsed.ok) return err(createCheck('structure', 'failure', parsed.error));
  if (parsed.value.kind !== 'presentation')
    return err(createCheck('structure', 'failure', 'not-a-presentation'));
  const { nonce, aud: audience, ...document } = parsed.value.document;
  return ok({ document, vcJwt: parsed.value, nonce, audience });
};

/**
 * Asks whether the holder's key signed the text for our occasion.
 *
 * @see Securing Verifiable Credentials using JOSE and COSE, section 3.1.2
 */
export const checkPresentedJwt = async (
  { document, vcJwt, nonce, audience }: PresentedJwt,
  holder: string | undefined,
  asked: AskedOfPresentation,
  ports: VerificationPorts,
): Promise<ProofAnswer> => {
  const now = ports.clock.now();
  const sources = createSources(ports);
  const outcome = await verifyIssuerJwt({
    jws: vcJwt.jwt,
    issuer: holder ?? '',
    keyResolver: sources.keyResolver,
    crypto: ports.crypto,
    now,
    purpose: 'authentication',
  });
  const created = vcJwt.issuedAt === undefined ? undefined : toDateTime(vcJwt.issuedAt);
  const check = judgeSignature(outcome, created);
  if (outcome.state !== 'verified') return { check };
  const failed = (reason: string): ProofAnswer => ({ check: createCheck('proof', 'failure', reason) });
  const notChecked = (reason: string): ProofAnswer => ({
    check: createCheck('proof', 'not-checked', reason),
  });
  if (nonce !== asked.challenge) return failed('proof-challenge-wrong');
  if (!toList(audience as string | undefined).includes(asked.domain)) return failed('proof-domain-wrong');
  if (vcJwt.issuedAt !== undefined && vcJwt.issuedAt > now + skew)
    return notChecked('proof-created-in-future');
  if (!isInForce(vcJwt, now, skew)) return notChecked('proof-expired');
  const deadline = createDeadline(ports.clock, patience);
  const canonical = await canonize(document, { loader, crypto: ports.crypto, deadline });
  if (!canonical.ok) return notChecked('meaning-unknown');
  return {
    check,
    controller: outcome.controller,
    key: outcome.key,
    keySource: sources.carried.has(outcome.keyId) ? 'carried' : 'resolved',
    keyId: outcome.keyId,
    ...(created === undefined ? {} : { sealedAt: created }),
  };
};
