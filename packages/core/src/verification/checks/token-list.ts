import { toDateTime } from '../../base/index.ts';
import { parseJwt, verifyIssuerJwt } from '../../proofs/jose/index.ts';
import { typeOf } from '../../proofs/vc-jose-cose/index.ts';
import {
  checkTokenStatus,
  parseStatusListClaims,
  statusListTokenType,
} from '../../status/token-status-list/index.ts';
import type { VerificationPorts } from '../ports.ts';
import { createSources } from './proof.ts';
import { fetchList, maySpeakFor, type StatusListAnswer } from './status-list.ts';

/**
 * Asks a token status list. It says who signed it by the key that it names; that must be
 * somebody who may speak for the issuer.
 *
 * @see Token Status List, section 8.3
 */
export const askTokenList = async (
  entry: { readonly list: string; readonly index: number },
  issuer: string,
  ports: VerificationPorts,
): Promise<StatusListAnswer> => {
  const undetermined = (reason: string): StatusListAnswer => ({ state: 'undetermined', reason });
  const body = await fetchList(entry.list, ports);
  if (body === undefined) return undetermined('status-unreachable');
  const jws = parseJwt(body.trim());
  const claims = jws.ok ? parseStatusListClaims(jws.value.claims) : jws;
  if (!jws.ok || !claims.ok || typeOf(jws.value.header.typ) !== statusListTokenType)
    return undetermined('status-list-malformed');
  const now = ports.clock.now();
  const { keyResolver } = createSources(ports);
  const outcome = await verifyIssuerJwt({
    jws: jws.value,
    issuer: claims.value.issuer ?? issuer,
    keyResolver,
    crypto: ports.crypto,
    now,
  });
  if (outcome.state === 'invalid') return undetermined('status-list-seal-wrong');
  if (outcome.state !== 'verified') return undetermined('status-list-seal-not-checked');
  if (
    !maySpeakFor(outcome.controller, issuer) ||
    (claims.value.issuer ?? outcome.controller) !== outcome.controller
  )
    return undetermined('status-list-issuer-wrong');
  const status = checkTokenStatus(entry, claims.value, now);
  const listed = toDateTime(claims.value.issuedAt);
  switch (status.state) {
    case 'undetermined':
      return undetermined(status.reason);
    case 'valid':
      return { state: 'not-set', purpose: 'revocation', listed };
    case 'invalid':
      return { state: 'set', purpose: 'revocation', listed };
    case 'suspended':
      return { state: 'set', purpose: 'suspension', listed };
  }
};
