import { err, isJsonObject, ok, parseJson, type Result } from '../../base/index.ts';
import { parseRegister, type TrustRegister } from '../../formats/trust-register/index.ts';
import type { Clock, Crypto } from '../../ports/index.ts';
import { verifyDataIntegrityProof } from '../../proofs/data-integrity/index.ts';
import { createDocumentLoader } from '../../proofs/json-ld/index.ts';
import { createRegisterKeyResolver } from './register-sources.ts';

/** Why a register's file is not taken. */
export type RegisterFault = 'register-malformed' | 'register-seal-wrong';

const largestRegister = 20_000_000;

/**
 * Reads a register's file and checks its seal by the keys that it names itself:
 * this shows that the file is whole, not that it is true. That it is the right
 * register is for whoever hands it over to know.
 */
export const verifyTrustRegister = async (
  input: Uint8Array | string,
  { crypto, clock }: { readonly crypto: Crypto; readonly clock: Clock },
): Promise<Result<TrustRegister, RegisterFault>> => {
  const json = parseJson(input, { maxSize: largestRegister });
  if (!json.ok || !isJsonObject(json.value)) return err('register-malformed');
  const register = parseRegister(json.value);
  if (!register.ok) return register;
  const { did } = register.value;
  const outcome = await verifyDataIntegrityProof({
    document: json.value,
    crypto,
    loader: createDocumentLoader(),
    keyResolver: createRegisterKeyResolver(register.value),
    now: clock.now(),
  });
  const sealed =
    outcome.state === 'verified' &&
    outcome.proofs.some((proof) => proof.state === 'verified' && proof.controller === did);
  return sealed ? ok(register.value) : err('register-seal-wrong');
};
