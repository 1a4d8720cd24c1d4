import { err, ok, type Result } from '../../../base/index.ts';

/** One value in DER: its identifier octet, its content, and all its bytes as they stood. */
export interface DerNode {
  readonly tag: number;
  readonly content: Uint8Array;
  readonly bytes: Uint8Array;
  /** Of a constructed value; empty for a primitive one. */
  readonly children: readonly DerNode[];
}

/** Identifier octets of the universal types that certificates and tokens use. */
export const tags = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  oid: 0x06,
  enumerated: 0x0a,
  utf8String: 0x0c,
  printableString: 0x13,
  teletexString: 0x14,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  bmpString: 0x1e,
  sequence: 0x30,
  set: 0x31,
} as const;

/** The identifier octet of `[number]`, constructed. */
export const context = (number: number): number => 0xa0 | number;
/** The identifier octet of `[number] IMPLICIT` over a primitive type. */
export const primitiveContext = (number: number): number => 0x80 | number;

/** Leaves the readers; never leaves `readDer`. */
class Refusal extends Error {}

/** Says inside `readDer` that the bytes don't have the form that is read. */
export const refuseDer = (why: string): never => {
  throw new Refusal(why);
};

const constructed = 0x20;
const deepest = 24;
// A revocation list of ten thousand entries has about fifty thousand values.
const mostNodes = 60_000;

/**
 * Reads one DER value and hands it to `read`, which may refuse it.
 *
 * Only definite, shortest lengths are taken and nothing may stand behind the
 * value: two readers of the same signed bytes must not see two certificates.
 *
 * @see X.690, clause 10
 */
export const readDer = <T>(bytes: Uint8Array, read: (node: DerNode) => T): Result<T, 'der-malformed'> => {
  try {
    const counter = { left: mostNodes };
    const [node, end] = readNode(bytes, 0, deepest, counter);
    return end === bytes.length ? ok(read(node)) : err('der-malformed');
  } catch (thrown) {
    if (thrown instanceof Refusal) return err('der-malformed');
    throw thrown;
  }
};

const readNode = (
  bytes: Uint8Array,
  start: number,
  depth: number,
  counter: { left: number },
): [DerNode, number] => {
  counter.left -= 1;
  if (depth === 0 || counter.left < 0) return refuseDer('too deep or too many values');
  const tag = bytes[start] ?? refuseDer('no identifier');
  if ((tag & 0x1f) === 0x1f || tag === 0) return refuseDer('identifier in several octets, or none');
  const [length, from] = readLength(bytes, start + 1);
  const end = from + length;
  if (end > bytes.length) return refuseDer('cut off');
  const children: DerNode[] = [];
  if ((tag & constructed) !== 0) {
    for (let position = from; position < end; ) {
      const [child, next] = readNode(bytes.subarray(0, end), position, depth - 1, counter);
      children.push(child);
      position = next;
    }
  }
  return [{ tag, content: bytes.subarray(from, end), bytes: bytes.subarray(start, end), children }, end];
};

const readLength = (bytes: Uint8Array, start: number): [length: number, next: number] => {
  const first = bytes[start] ?? refuseDer('no length');
  if (first < 0x80) return [first, start + 1];
  const octets = first & 0x7f;
  if (octets === 0 || octets > 4) return refuseDer('indefinite or enormous length');
  let length = 0;
  for (let i = 1; i <= octets; i += 1) length = length * 256 + (bytes[start + i] ?? refuseDer('cut off'));
  if (length < 0x80 || length < 256 ** (octets - 1)) return refuseDer('length not in its shortest form');
  return [length, start + 1 + octets];
};

/** Walks the members of a SEQUENCE or SET in order. Every member must be taken, or `rest` be asked for. */
export class DerCursor {
  private readonly nodes: readonly DerNode[];
  private position = 0;

  constructor(node: DerNode, tag: number = tags.sequence) {
    if (node.tag !== tag) refuseDer(`identifier ${node.tag} in place of ${tag}`);
    this.nodes = node.children;
  }

  /** The next member, which must be of the given type, or of any where none is given. */
  next(tag?: number): DerNode {
    const node = this.nodes[this.position];
    if (node === undefined || (tag !== undefined && node.tag !== tag)) return refuseDer('member missing');
    this.position += 1;
    return node;
  }

  /** The next member if it is of one of the given types. */
  optional(...wanted: readonly number[]): DerNode | undefined {
    const node = this.nodes[this.position];
    if (node === undefined || !wanted.includes(node.tag)) return undefined;
    this.position += 1;
    return node;
  }

  /** All members that are left. */
  rest(): readonly DerNode[] {
    const left = this.nodes.slice(this.position);
    this.position = this.nodes.length;
    return left;
  }

  end(): void {
    if (this.position < this.nodes.length) refuseDer('member unknown');
  }
}
