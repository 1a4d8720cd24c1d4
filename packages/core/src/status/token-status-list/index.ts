/**
 * token-status-list: whether a token is still good, one, two, four or eight bits each in a
 * published list. It leaves fetching to a Fetcher, the list's signature to issuing and
 * verification, and who may revoke to services.
 *
 * @see Token Status List (draft-ietf-oauth-status-list)
 */
export { checkTokenStatus, type TokenStatusOutcome } from './check-token-status.ts';
export { fromEncodedTokenList, type TokenListFault, toEncodedTokenList } from './encoded-list.ts';
export {
  createStatusListClaims,
  parseStatusListClaims,
  type StatusListClaims,
  statusListTokenType,
} from './status-list-claims.ts';
export {
  createTokenStatusList,
  getTokenStatus,
  type StatusSize,
  setTokenStatus,
  statusSizes,
  statusTypes,
  type TokenStatusList,
} from './token-status-list.ts';
