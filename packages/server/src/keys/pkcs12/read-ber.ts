import { Problem } from '@sigillo/core/base';

/** One value in BER. */
export interface BerNode {
  readonly tag: number;
  /** Of a primitive value. */
  readonly content: Buffer;
  /** Of a constructed value. */
  readonly children: readonly BerNode[];
  /** The value as it stood. */
  readonly bytes: Buffer;
}

export const refuse = (cause?: unknown): never => {
  throw new Problem('rule', 'pkcs12-malformed', { cause });
};

const deepest = 24;
const mostNodes = 5_000;

/**
 * Reads one value. Unlike certificates, these files are often not in DER: lengths may be
 * indefinite and strings in pieces. What they hold is checked by its own seal afterwards.
 *
 * @see X.690, clause 8
 */
export const readBer = (bytes: Buffer): BerNode => {
  let left = mostNodes;
  const readNode = (start: number, limit: number, depth: number): BerNode => {
    left -= 1;
    const tag = bytes[start];
    if (left < 0 || depth === 0 || tag === undefined || (tag & 0x1f) === 0x1f) return refuse();
    const first = bytes[start + 1];
    if (first === undefined) return refuse();
    const constructed = (tag & 0x20) !== 0;
    if (first === 0x80) {
      if (!constructed) return refuse();
      const children: BerNode[] = [];
      let at = start + 2;
      while (bytes[at] !== 0 || bytes[at + 1] !== 0) {
        if (at >= limit) return refuse();
        const child = readNode(at, limit, depth - 1);
        children.push(child);
        at += child.bytes.length;
      }
      return { tag, content: Buffer.alloc(0), children, bytes: bytes.subarray(start, at + 2) };
    }
    const octets = first < 0x80 ? 0 : first & 0x7f;
    if (octets > 4 || start + 2 + octets > limit) return refuse();
    const length = octets === 0 ? first : bytes.readUIntBE(start + 2, octets);
    const from = start + 2 + octets;
    const end = from + length;
    if (end > limit) return refuse();
    const children: BerNode[] = [];
    for (let at = from; constructed && at < end; ) {
      const child = readNode(at, end, depth - 1);
      children.push(child);
      at += child.bytes.length;
    }
    return { tag, content: bytes.subarray(from, end), children, bytes: bytes.subarray(start, end) };
  };
  return readNode(0, bytes.length, deepest);
};

/** A member that must be there, with its tag where one is named. */
export const memberOf = (node: BerNode | undefined, index: number, tag?: number): BerNode => {
  const member = node?.children[index];
  return member === undefined || (tag !== undefined && member.tag !== tag) ? refuse() : member;
};

export const berTags = { integer: 0x02, octets: 0x04, oid: 0x06, sequence: 0x30 } as const;

/** The octets of an OCTET STRING, in one piece or in several, under its own tag or an implicit one. */
export const octetsOf = (node: BerNode): Buffer =>
  (node.tag & 0x20) === 0 ? node.content : Buffer.concat(node.children.map(octetsOf));

/** A small number that isn't negative. */
export const numberOf = (node: BerNode): number => {
  const { length } = node.content;
  if (node.tag !== berTags.integer || length === 0 || length > 5 || (node.content[0] as number) > 0x7f)
    return refuse();
  return node.content.readUIntBE(0, length);
};

/** An object identifier in dotted form. */
export const oidOf = (node: BerNode): string => {
  if (node.tag !== berTags.oid || node.content.length === 0 || node.content.length > 32) return refuse();
  const arcs: number[] = [];
  let value = 0;
  for (const byte of node.content) {
    value = value * 128 + (byte & 0x7f);
    if ((byte & 0x80) === 0) {
      arcs.push(value);
      value = 0;
    }
  }
  const [first = 0, ...others] = arcs;
  const root = first < 40 ? 0 : first < 80 ? 1 : 2;
  return [root, first - root * 40, ...others].join('.');
};
