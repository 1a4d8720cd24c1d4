import { isJsonObject, type Json, type JsonObject } from '../../../base/index.ts';

/** Who must have seen a version before it counts. */
export interface Witnesses {
  readonly threshold: number;
  /** `did:key`s. */
  readonly ids: readonly string[];
}

/** What governs a log. */
export interface LogParameters {
  readonly method?: string;
  readonly scid?: string;
  /** Multikeys that may sign entries. */
  readonly updateKeys?: readonly string[];
  /** Hashes of the keys that alone may come next. */
  readonly nextKeyHashes?: readonly string[];
  /** `none` ends witnessing. */
  readonly witness?: Witnesses | 'none';
  readonly portable?: boolean;
  readonly deactivated?: boolean;
}

/**
 * Reads an entry's parameters. Undefined where one is unknown or not of its
 * kind; `null`, which early logs have for "none", is not accepted.
 *
 * @see did:webvh v1.0, DID Method Parameters
 */
export const parseParameters = (value: Json | undefined): LogParameters | undefined => {
  if (!isJsonObject(value)) return undefined;
  const read: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(value)) {
    const reader = readers.get(name);
    const parsed = reader?.(member);
    if (parsed === undefined) return undefined;
    read[name] = parsed;
  }
  return read;
};

const toText = (value: Json): string | undefined => (typeof value === 'string' ? value : undefined);
const toFlag = (value: Json): boolean | undefined => (typeof value === 'boolean' ? value : undefined);
const toTexts = (value: Json): readonly string[] | undefined =>
  Array.isArray(value) && value.length <= 100 && value.every((item) => typeof item === 'string')
    ? value
    : undefined;
const toCount = (value: Json): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : undefined;

const toWitnesses = (value: Json): Witnesses | 'none' | undefined => {
  if (!isJsonObject(value)) return undefined;
  if (Object.keys(value).length === 0) return 'none';
  const { threshold, witnesses } = value;
  if (!Array.isArray(witnesses) || witnesses.length > 100) return undefined;
  const ids = witnesses.map((witness) => (isJsonObject(witness) ? toWitnessId(witness) : undefined));
  if (!ids.every((id) => id !== undefined) || new Set(ids).size < ids.length) return undefined;
  const isWithin = typeof threshold === 'number' && Number.isInteger(threshold);
  return isWithin && threshold >= 1 && threshold <= ids.length ? { threshold, ids } : undefined;
};

const toWitnessId = ({ id }: JsonObject): string | undefined =>
  typeof id === 'string' && id.startsWith('did:key:') ? id : undefined;

const readers: ReadonlyMap<string, (value: Json) => unknown> = new Map<string, (value: Json) => unknown>([
  ['method', toText],
  ['scid', toText],
  ['updateKeys', toTexts],
  ['nextKeyHashes', toTexts],
  ['witness', toWitnesses],
  ['watchers', toTexts],
  ['portable', toFlag],
  ['deactivated', toFlag],
  ['ttl', toCount],
]);
