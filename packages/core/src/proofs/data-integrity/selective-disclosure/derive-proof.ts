import {
  err,
  fromBase64url,
  isJsonObject,
  type JsonObject,
  ok,
  type Result,
  toList,
} from '../../../base/index.ts';
import { type CanonizeOptions, canonizeLabelled } from '../../json-ld/index.ts';
import { withoutProof } from '../proof.ts';
import { groupStatements } from './group-statements.ts';
import { type BaseProofValue, parseBaseProofValue, writeDerivedProofValue } from './proof-value.ts';
import { type PointerFault, selectJson } from './select.ts';
import { selectiveSuite } from './selective-suite.ts';
import type { SelectionFault } from './skolemize.ts';

/** What a holder wants to show of a document with a base proof. */
export interface DeriveOptions extends CanonizeOptions {
  readonly document: JsonObject;
  /** JSON pointers to what is shown beside what every copy shows. */
  readonly selectivePointers: readonly string[];
}

/** Why nothing can be shown. */
export type DeriveFault =
  | SelectionFault
  | PointerFault
  /** There is not exactly one base proof, or it can't be read, or it is of another document. */
  | { readonly code: 'base-proof-absent' | 'proof-value-malformed' | 'base-proof-mismatch' }
  /** Nothing is mandatory, and nothing was chosen. */
  | { readonly code: 'selection-empty' };

/**
 * Makes a copy of a document with a part of its claims, under a proof that the
 * issuer's key still stands behind. Other proofs are left out: they cover the whole.
 *
 * The base proof itself is NOT verified; verify the copy.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.6.6, Add Derived Proof
 */
export const deriveProof = async (options: DeriveOptions): Promise<Result<JsonObject, DeriveFault>> => {
  const unsecured = withoutProof(options.document);
  const [proof, ...others] = toList(options.document.proof)
    .filter(isJsonObject)
    .filter(({ cryptosuite }) => cryptosuite === selectiveSuite);
  if (proof === undefined || others.length > 0) return err({ code: 'base-proof-absent' });
  const base = parseBaseProofValue(typeof proof.proofValue === 'string' ? proof.proofValue : '');
  if (!base.ok) return err({ code: base.error });
  const pointers = [...base.value.mandatoryPointers, ...options.selectivePointers];
  if (pointers.length === 0) return err({ code: 'selection-empty' });
  const proofValue = await deriveProofValue(unsecured, base.value, options, pointers);
  if (!proofValue.ok) return proofValue;
  const revealed = selectJson(unsecured, pointers);
  if (!revealed.ok) return revealed;
  return ok({ ...revealed.value, proof: { ...proof, proofValue: proofValue.value } });
};

const deriveProofValue = async (
  unsecured: JsonObject,
  base: BaseProofValue,
  options: DeriveOptions,
  pointers: readonly string[],
): Promise<Result<string, DeriveFault>> => {
  const { baseSignature, publicKey, signatures } = base;
  const grouped = await groupStatements(unsecured, base.hmacKey, options);
  if (!grouped.ok) return grouped;
  const { statements, labels } = grouped.value;
  const mandatory = await grouped.value.select(base.mandatoryPointers);
  if (!mandatory.ok) return mandatory;
  const shown = await grouped.value.select(pointers);
  if (!shown.ok) return shown;
  if (signatures.length !== statements.length - mandatory.value.indexes.size)
    return err({ code: 'base-proof-mismatch' });

  const optional = statements.map((_, index) => index).filter((index) => !mandatory.value.indexes.has(index));
  const visible = await canonizeLabelled(shown.value.nQuads, options);
  if (!visible.ok) return visible;
  const labelMap = [...visible.value.labels].map(([given, canonical]): [number, Uint8Array] => [
    Number(canonical.slice('c14n'.length)),
    readLabel(labels.get(given)),
  ]);
  const inOrder = [...shown.value.indexes].sort((a, b) => a - b);
  return ok(
    writeDerivedProofValue({
      baseSignature,
      publicKey,
      signatures: signatures.filter((_, i) => shown.value.indexes.has(optional[i] as number)),
      labelMap: new Map(labelMap.sort(([a], [b]) => a - b)),
      mandatoryIndexes: inOrder.flatMap((index, i) => (mandatory.value.indexes.has(index) ? [i] : [])),
    }),
  );
};

const readLabel = (label: string | undefined): Uint8Array => {
  const bytes = fromBase64url((label ?? '').slice(1));
  if (!bytes.ok) throw new Error(`not a label: ${label}`);
  return bytes.value;
};
