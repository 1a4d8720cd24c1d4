import { p256 } from '@noble/curves/nist.js';
import { fromMultibase, type JsonObject, ok, type Result, toUtf8 } from '../../../base/index.ts';
import type { Random, Signer } from '../../../ports/index.ts';
import type { CanonizeOptions } from '../../json-ld/index.ts';
import { toMultikey } from '../../keys/index.ts';
import { groupStatements } from './group-statements.ts';
import { writeBaseProofValue } from './proof-value.ts';
import type { PointerFault } from './select.ts';
import { canonizeOptions, createSignedData } from './signed-data.ts';
import type { SelectionFault } from './skolemize.ts';

/** What a base proof is made with. */
export interface SelectiveDisclosure {
  /** JSON pointers to what every copy shows. */
  readonly mandatoryPointers: readonly string[];
  /** For the key made for this proof, which is forgotten afterwards, and for its labels. */
  readonly random: Random;
}

/**
 * Signs every statement on its own, so that its holder may leave some out.
 *
 * @param unsecured the document without proofs
 * @param signer of a P-256 key; others are a fault of the caller
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.6.1, Create Base Proof
 */
export const createBaseProofValue = async (
  unsecured: JsonObject,
  proofOptions: JsonObject,
  signer: Signer,
  { mandatoryPointers, random }: SelectiveDisclosure,
  options: CanonizeOptions,
): Promise<Result<string, SelectionFault | PointerFault>> => {
  if (signer.publicKey.type !== 'P-256') throw new Error('ecdsa-sd-2023 takes a key of type P-256');
  const config = await canonizeOptions(unsecured, proofOptions, options);
  if (!config.ok) return config;
  const hmacKey = random.bytes(32);
  const grouped = await groupStatements(unsecured, hmacKey, options);
  if (!grouped.ok) return grouped;
  const { statements } = grouped.value;
  const mandatory = await grouped.value.select(mandatoryPointers);
  if (!mandatory.ok) return mandatory;
  const isMandatory = (_: string, index: number): boolean => mandatory.value.indexes.has(index);

  const secret = p256.utils.randomSecretKey(random.bytes(48));
  const publicKey = toMultikeyBytes(p256.getPublicKey(secret, true));
  const signatures = statements
    .filter((statement, index) => !isMandatory(statement, index))
    .map((statement) => p256.sign(toUtf8(statement), secret));
  secret.fill(0);
  const signed = await createSignedData(
    config.value,
    publicKey,
    statements.filter(isMandatory),
    options.crypto,
  );
  const baseSignature = await signer.sign(signed);
  return ok(writeBaseProofValue({ baseSignature, publicKey, hmacKey, signatures, mandatoryPointers }));
};

const toMultikeyBytes = (point: Uint8Array): Uint8Array => {
  const bytes = fromMultibase('z', toMultikey({ type: 'P-256', bytes: point }));
  if (!bytes.ok) throw new Error(bytes.error);
  return bytes.value;
};
