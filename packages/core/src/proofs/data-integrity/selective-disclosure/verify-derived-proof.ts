import { type JsonObject, ok, type Result, toBase64url, toMultibase, toUtf8 } from '../../../base/index.ts';
import type { PublicKey } from '../../../ports/index.ts';
import { type CanonizeFault, type CanonizeOptions, canonize } from '../../json-ld/index.ts';
import { fromMultikey } from '../../keys/index.ts';
import type { DerivedProofValue } from './proof-value.ts';
import { canonizeOptions, createSignedData } from './signed-data.ts';
import { renameTerms, sortStatements, splitStatements } from './statements.ts';

/**
 * Tells whether a derived proof covers a document to the last statement: the
 * issuer's key what is mandatory, the proof's own key each of the rest.
 *
 * @param key the issuer's, of type P-256
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.6.7, Verify Derived Proof
 */
export const verifyDerivedProof = async (
  unsecured: JsonObject,
  proofOptions: JsonObject,
  value: DerivedProofValue,
  key: PublicKey,
  options: CanonizeOptions,
): Promise<Result<boolean, CanonizeFault>> => {
  const config = await canonizeOptions(unsecured, proofOptions, options);
  if (!config.ok) return config;
  const canonical = await canonize(unsecured, options);
  if (!canonical.ok) return canonical;
  const statements = relabel(splitStatements(canonical.value), value.labelMap);
  if (statements === undefined) return ok(false);

  const { mandatoryIndexes, signatures, baseSignature, publicKey } = value;
  const last = mandatoryIndexes.at(-1);
  if (last !== undefined && last >= statements.length) return ok(false);
  const always = new Set(mandatoryIndexes);
  const mandatory = statements.filter((_, index) => always.has(index));
  const optional = statements.filter((_, index) => !always.has(index));
  if (optional.length !== signatures.length) return ok(false);

  const { crypto, deadline } = options;
  const signed = await createSignedData(config.value, publicKey, mandatory, crypto);
  if (!(await crypto.verify(key, baseSignature, signed))) return ok(false);
  const own = fromMultikey(toMultibase('z', publicKey));
  if (!own.ok || own.value.type !== 'P-256') return ok(false);
  for (const [i, statement] of optional.entries()) {
    if (deadline?.passed()) return { ok: false, error: { code: 'graph-too-complex' } };
    if (!(await crypto.verify(own.value, signatures[i] as Uint8Array, toUtf8(statement)))) return ok(false);
  }
  return ok(true);
};

/** The statements as they were signed; undefined where the map doesn't give each label another, and no more. */
const relabel = (
  statements: readonly string[],
  labelMap: DerivedProofValue['labelMap'],
): string[] | undefined => {
  const used = new Set<number>();
  let missing = false;
  const renamed = renameTerms(statements, (term) => {
    if (!term.startsWith('_:')) return term;
    const number = Number(term.slice('_:c14n'.length));
    const label = labelMap.get(number);
    if (label === undefined) missing = true;
    used.add(number);
    return `_:u${toBase64url(label ?? new Uint8Array())}`;
  });
  return missing || used.size !== labelMap.size ? undefined : sortStatements(renamed);
};
