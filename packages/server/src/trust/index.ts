/**
 * trust: the registers and authorities that the operator configured, beside the installation's
 * own register. Whoever writes the configuration vouches for them. Nothing is asked of others
 * but the register's own address.
 */
export { type ConfiguredTrust, openTrust, type TrustPlaces } from './open-trust.ts';
