import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { err, type JsonObject, ok, type Result, toBase64url, toUtf8 } from '../../../base/index.ts';
import { type CanonizeOptions, canonize } from '../../json-ld/index.ts';
import { type PointerFault, selectJson } from './select.ts';
import { deskolemize, type SelectionFault, skolemize } from './skolemize.ts';
import { renameTerms, sortStatements } from './statements.ts';

/** A document's statements under labels that tell nothing, and how pointers find theirs among them. */
export interface GroupedStatements {
  /** In order. */
  readonly statements: readonly string[];
  /** Label in a selection's statements → label in `statements`, both without `_:`. */
  readonly labels: ReadonlyMap<string, string>;
  select(pointers: readonly string[]): Promise<Result<SelectedStatements, PointerFault | SelectionFault>>;
}

/** What pointers select. */
export interface SelectedStatements {
  /** Positions in `GroupedStatements.statements`. */
  readonly indexes: ReadonlySet<number>;
  /** The statements with the labels of the selection, not yet canonical. */
  readonly nQuads: string;
}

/**
 * Canonicalises a document, gives each blank node the HMAC of its canonical
 * label, so that labels don't tell what was left out, and finds the
 * statements that pointers name.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.4.16, canonicalizeAndGroup
 */
export const groupStatements = async (
  document: JsonObject,
  hmacKey: Uint8Array,
  options: CanonizeOptions,
): Promise<Result<GroupedStatements, SelectionFault>> => {
  const skolemized = await skolemize(document, options);
  if (!skolemized.ok) return skolemized;
  const labels = new Map<string, string>();
  for (const [given, canonical] of skolemized.value.labels)
    labels.set(given, toHmacLabel(hmacKey, canonical));
  const relabel = (statements: readonly string[]): string[] =>
    renameTerms(statements, (term) => (term.startsWith('_:') ? `_:${labels.get(term.slice(2))}` : term));
  const statements = sortStatements(relabel(skolemized.value.statements));
  const positions = new Map(statements.map((statement, index) => [statement, index]));

  return ok({
    statements,
    labels,
    select: async (pointers) => {
      if (pointers.length === 0) return ok({ indexes: new Set<number>(), nQuads: '' });
      const selection = selectJson(skolemized.value.document, pointers);
      if (!selection.ok) return selection;
      const nQuads = await canonize(selection.value, options);
      if (!nQuads.ok) return nQuads;
      const selected = deskolemize(nQuads.value) ?? [];
      const indexes = relabel(selected).map((statement) => positions.get(statement));
      // A part of a JSON literal, or of another value that is one statement: not what was signed.
      if (indexes.includes(undefined)) return err({ code: 'selection-unsupported' });
      return ok({ indexes: new Set(indexes as number[]), nQuads: selected.join('') });
    },
  });
};

const toHmacLabel = (key: Uint8Array, canonical: string): string =>
  `u${toBase64url(hmac(sha256, key, toUtf8(canonical)))}`;
