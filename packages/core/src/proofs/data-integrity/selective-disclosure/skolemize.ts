import { err, isJsonObject, type Json, type JsonObject, ok, type Result } from '../../../base/index.ts';
import { type CanonizeFault, type CanonizeOptions, canonize, canonizeLabelled } from '../../json-ld/index.ts';
import { renameTerms, sortStatements, splitStatements } from './statements.ts';

/** A document whose nodes all have names, so that they are found again in a part of it. */
export interface Skolemized {
  readonly document: JsonObject;
  /** Its statements, with blank nodes again (`_:b0` …). */
  readonly statements: readonly string[];
  /** Label in `statements` → canonical label, without `_:`. */
  readonly labels: ReadonlyMap<string, string>;
}

/** Why a document can't be shown in parts. */
export type SelectionFault = CanonizeFault | { readonly code: 'selection-unsupported' };

const prefix = 'urn:bnid:';

/**
 * Names every node that has no name. Lists in the sense of RDF, whose cells can
 * have none, and documents that use that prefix themselves are not supported.
 *
 * Which objects are nodes is guessed by their contexts' terms, and then
 * proven: the statements must be those of the document as it was.
 *
 * @see Data Integrity ECDSA Cryptosuites 1.0, section 3.4.9, skolemizeCompactJsonLd
 */
export const skolemize = async (
  document: JsonObject,
  options: CanonizeOptions,
): Promise<Result<Skolemized, SelectionFault>> => {
  const plain = await canonize(document, options);
  if (!plain.ok) return plain;
  if (usesPrefix(plain.value)) return err({ code: 'selection-unsupported' });

  const named = nameNodes(document, findOpaqueTerms(document, options));
  const nQuads = await canonize(named, options);
  if (!nQuads.ok) return err({ code: 'selection-unsupported' });
  const statements = deskolemize(nQuads.value);
  if (statements === undefined) return err({ code: 'selection-unsupported' });
  const labelled = await canonizeLabelled(statements.join(''), options);
  if (!labelled.ok) return labelled;
  if (labelled.value.nQuads !== plain.value) return err({ code: 'selection-unsupported' });
  return ok({ document: named, statements, labels: labelled.value.labels });
};

const usesPrefix = (nQuads: string): boolean => {
  let found = false;
  renameTerms(splitStatements(nQuads), (term) => {
    if (term.startsWith(`<${prefix}`)) found = true;
    return term;
  });
  return found;
};

/** Canonical N-Quads of a document with named nodes, with blank nodes again; undefined where some had no name. */
export const deskolemize = (nQuads: string): string[] | undefined => {
  let unnamed = false;
  const statements = renameTerms(splitStatements(nQuads), (term) => {
    if (term.startsWith('_:')) unnamed = true;
    return term.startsWith(`<${prefix}`) ? `_:${term.slice(prefix.length + 1, -1)}` : term;
  });
  return unnamed ? undefined : sortStatements(statements);
};

/** Objects that are no nodes: values, and those that only hold nodes. */
const notNodes = ['@value', '@list', '@set', '@graph'];

const nameNodes = (document: JsonObject, opaque: ReadonlySet<string>): JsonObject => {
  let count = 0;
  const walk = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isJsonObject(value)) return value;
    const members = Object.entries(value).map(([key, member]): [string, Json] => [
      key,
      key === '@context' || opaque.has(key) ? member : walk(member),
    ]);
    const isNamed = 'id' in value || '@id' in value || notNodes.some((keyword) => keyword in value);
    if (isNamed) return Object.fromEntries(members);
    count += 1;
    return Object.fromEntries([['@id', `${prefix}b${count}`], ...members]);
  };
  return walk(document) as JsonObject;
};

/** Terms whose values are JSON as such, or maps by language or index: what is in them is no node. */
const findOpaqueTerms = (document: JsonObject, { loader }: CanonizeOptions): ReadonlySet<string> => {
  const found = new Set<string>();
  const search = (value: Json | undefined): void => {
    if (Array.isArray(value)) value.forEach(search);
    else if (typeof value === 'string') return;
    else if (isJsonObject(value)) {
      for (const [term, definition] of Object.entries(value)) {
        if (isJsonObject(definition) && isOpaque(definition)) found.add(term);
        search(definition);
      }
    }
  };
  const searchAll = (value: Json): void => {
    if (Array.isArray(value)) value.forEach(searchAll);
    else if (isJsonObject(value)) {
      for (const context of [value['@context'] ?? []].flat()) {
        search(typeof context === 'string' ? loader.load(context) : context);
      }
      for (const [key, member] of Object.entries(value)) if (key !== '@context') searchAll(member);
    }
  };
  searchAll(document);
  return found;
};

const isOpaque = (definition: JsonObject): boolean =>
  definition['@type'] === '@json' ||
  [definition['@container'] ?? []].flat().some((kind) => kind === '@language' || kind === '@index');
