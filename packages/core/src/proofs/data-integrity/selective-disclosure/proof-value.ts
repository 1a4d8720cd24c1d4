import { concatBytes, err, fromMultibase, ok, type Result, toMultibase } from '../../../base/index.ts';
import { type CborValue, fromCbor, toCbor } from './cbor.ts';

/** What the issuer gives to the holder, and nobody else: with it everything can be shown or left out. */
export interface BaseProofValue {
  readonly baseSignature: Uint8Array;
  /** The key made for this one proof, as a Multikey's bytes. */
  readonly publicKey: Uint8Array;
  readonly hmacKey: Uint8Array;
  /** One for each statement that isn't mandatory, in the order of the statements. */
  readonly signatures: readonly Uint8Array[];
  readonly mandatoryPointers: readonly string[];
}

/** What the holder shows. */
export interface DerivedProofValue {
  readonly baseSignature: Uint8Array;
  readonly publicKey: Uint8Array;
  readonly signatures: readonly Uint8Array[];
  /** Number of the canonical label that a verifier sees → the 32 bytes of the label that was signed. */
  readonly labelMap: ReadonlyMap<number, Uint8Array>;
  /** Which of the shown statements are mandatory, rising. */
  readonly mandatoryIndexes: readonly number[];
}

const baseHeader = Uint8Array.of(0xd9, 0x5d, 0x00);
const derivedHeader = Uint8Array.of(0xd9, 0x5d, 0x01);
const longest = 2_000_000;

/** @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.2, serializeBaseProofValue */
export const writeBaseProofValue = (value: BaseProofValue): string => {
  const { baseSignature, publicKey, hmacKey, signatures, mandatoryPointers } = value;
  return write(baseHeader, [baseSignature, publicKey, hmacKey, signatures, mandatoryPointers]);
};

/** @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.7, serializeDerivedProofValue */
export const writeDerivedProofValue = (value: DerivedProofValue): string => {
  const { baseSignature, publicKey, signatures, labelMap, mandatoryIndexes } = value;
  return write(derivedHeader, [baseSignature, publicKey, signatures, labelMap, mandatoryIndexes]);
};

const write = (header: Uint8Array, components: readonly CborValue[]): string =>
  toMultibase('u', concatBytes(header, toCbor(components)));

/** Tells a base proof, which is the holder's own, from anything else. */
export const isBaseProofValue = (text: string): boolean => readComponents(baseHeader, text) !== undefined;

/** @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.3, parseBaseProofValue */
export const parseBaseProofValue = (text: string): Result<BaseProofValue, 'proof-value-malformed'> => {
  const [baseSignature, publicKey, hmacKey, signatures, mandatoryPointers, ...rest] =
    readComponents(baseHeader, text) ?? [];
  const isWellFormed =
    rest.length === 0 &&
    isBytes(baseSignature, 64) &&
    isBytes(publicKey, 35) &&
    isBytes(hmacKey, 32) &&
    isListOf(signatures, (item): item is Uint8Array => isBytes(item, 64)) &&
    isListOf(mandatoryPointers, (item): item is string => typeof item === 'string');
  return isWellFormed
    ? ok({ baseSignature, publicKey, hmacKey, signatures, mandatoryPointers })
    : err('proof-value-malformed');
};

/** @see Data Integrity ECDSA Cryptosuites 1.0, section 3.5.8, parseDerivedProofValue */
export const parseDerivedProofValue = (text: string): Result<DerivedProofValue, 'proof-value-malformed'> => {
  const [baseSignature, publicKey, signatures, labelMap, mandatoryIndexes, ...rest] =
    readComponents(derivedHeader, text) ?? [];
  const isWellFormed =
    rest.length === 0 &&
    isBytes(baseSignature, 64) &&
    isBytes(publicKey, 35) &&
    isListOf(signatures, (item): item is Uint8Array => isBytes(item, 64)) &&
    isLabelMap(labelMap) &&
    isListOf(mandatoryIndexes, (item): item is number => typeof item === 'number') &&
    mandatoryIndexes.every((index, i) => i === 0 || index > (mandatoryIndexes[i - 1] as number));
  return isWellFormed
    ? ok({ baseSignature, publicKey, signatures, labelMap, mandatoryIndexes })
    : err('proof-value-malformed');
};

const readComponents = (header: Uint8Array, text: string): readonly CborValue[] | undefined => {
  if (text.length > longest) return undefined;
  const bytes = fromMultibase('u', text);
  if (!bytes.ok || !header.every((byte, i) => bytes.value[i] === byte)) return undefined;
  const components = fromCbor(bytes.value.subarray(header.length));
  return components.ok && Array.isArray(components.value) ? components.value : undefined;
};

const isBytes = (value: CborValue | undefined, length: number): value is Uint8Array =>
  value instanceof Uint8Array && value.length === length;

const isListOf = <T extends CborValue>(
  value: CborValue | undefined,
  isItem: (item: CborValue) => item is T,
): value is readonly T[] => Array.isArray(value) && value.every(isItem);

/** Two labels of one node, or one label of two, would let statements be moved. */
const isLabelMap = (value: CborValue | undefined): value is ReadonlyMap<number, Uint8Array> => {
  if (!(value instanceof Map)) return false;
  const labels = [...(value as ReadonlyMap<number, CborValue>).values()];
  if (!labels.every((label) => isBytes(label, 32))) return false;
  return new Set(labels.map(String)).size === labels.length;
};
