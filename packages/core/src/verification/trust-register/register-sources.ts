import { parseDateTime } from '../../base/index.ts';
import type { RegisteredKey, TrustRegister } from '../../formats/trust-register/index.ts';
import type { KeyResolver, TrustSource } from '../../ports/index.ts';
import { fromMultikey } from '../../proofs/keys/index.ts';

/** Organisations that the register stands for. One that closed did exist; one that is suspended may not seal. */
const vouchedStates = ['confirmed', 'closed'];

/** Whom a register knows. The register is already verified, or our own. */
export const createRegisterTrustSource = (register: TrustRegister): TrustSource => ({
  lookUp: async (issuer, at) => {
    const end = parseDateTime(register.validUntil);
    if (end === undefined || at > end) return { state: 'unreachable', reason: 'register-expired' };
    const found = register.organisations.find(
      ({ did, state }) => did === issuer && vouchedStates.includes(state),
    );
    if (found === undefined) return { state: 'unknown' };
    return {
      state: 'known',
      name: found.name,
      register: register.name,
      practice: register.mode === 'practice',
      country: found.country,
      ...(found.entry === undefined ? {} : { entry: found.entry }),
    };
  },
});

/** The keys that a register vouches for. One it doesn't have may be newer than it: no answer. */
export const createRegisterKeyResolver = (register: TrustRegister): KeyResolver => {
  const keys = new Map<string, readonly [did: string, key: RegisteredKey]>();
  const holders = [{ did: register.did, keys: register.keys }, ...register.organisations];
  for (const holder of holders) {
    for (const key of holder.keys) keys.set(key.id, [holder.did, key]);
  }
  return {
    resolve: async (method) => {
      const [did, registered] = keys.get(method) ?? [];
      if (did === undefined || registered === undefined)
        return { state: 'unreachable', reason: 'not-in-register' };
      const key = fromMultikey(registered.publicKeyMultibase);
      if (!key.ok || !method.startsWith(`${did}#`)) return { state: 'absent', reason: 'key-malformed' };
      return {
        state: 'found',
        key: key.value,
        controller: did,
        forAssertion: true,
        ...(registered.revoked === undefined ? {} : { revoked: registered.revoked }),
        ...(registered.expires === undefined ? {} : { expires: registered.expires }),
      };
    },
  };
};
