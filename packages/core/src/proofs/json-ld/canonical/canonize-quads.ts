import { TooComplex, Undecided } from './give-up.ts';
import { labelTies } from './hash-n-degree.ts';
import type { CanonizeQuadsOptions } from './options.ts';
import { graphText, type Precedes, precedesByCodePoints, precedesByUnits, sortQuads } from './order.ts';
import { type BlankNode, type Quad, type QuadSet, unknownOrigin } from './quad.ts';

/**
 * Writes statements as canonical N-Quads; the set is used up by it. Blank nodes
 * keep the labels that they were given.
 *
 * @throws Undecided where only the reference path can tell
 * @throws TooComplex where the limit of work is reached
 * @see RDF Dataset Canonicalization (RDFC-1.0), section 4.4
 */
export const canonizeQuads = (set: QuadSet, options: CanonizeQuadsOptions): string => {
  const precedes = set.mixedPlanes ? precedesByCodePoints : precedesByUnits;
  for (const quads of set.named.values()) prepare(quads, precedes);
  for (const node of set.blank) prepare(node.outgoing, precedes);
  issueLabels(set.blank, precedes, options);
  return write(set, precedes);
};

/** Sorts a subject's statements and leaves each out that repeats its neighbour. */
const prepare = (quads: Quad[], precedes: Precedes): void => {
  sortQuads(quads, precedes);
  let kept = 1;
  for (let i = 1; i < quads.length; i += 1) {
    const quad = quads[i] as Quad;
    const before = quads[kept - 1] as Quad;
    const repeats =
      quad.predicate === before.predicate &&
      typeof quad.object === 'string' &&
      quad.object === before.object &&
      quad.graph === before.graph;
    if (!repeats) {
      quads[kept] = quad;
      kept += 1;
    } else if (quad.origin !== before.origin || quad.origin === unknownOrigin) throw new Undecided();
    else quad.isRepetition = true;
  }
  if (kept < quads.length) quads.length = kept;
};

const issueLabels = (nodes: BlankNode[], precedes: Precedes, options: CanonizeQuadsOptions): void => {
  const [only] = nodes;
  if (only === undefined) return;
  if (nodes.length === 1) {
    only.label = '_:c14n0';
    return;
  }
  for (const node of nodes) {
    if (options.deadline?.passed()) throw new TooComplex();
    node.hash = options.digest(describe(node, precedes));
  }
  const ordered = [...nodes].sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0));
  let issued = 0;
  const ties: BlankNode[][] = [];
  for (let i = 0; i < ordered.length; ) {
    const node = ordered[i] as BlankNode;
    let end = i + 1;
    while (end < ordered.length && ordered[end]?.hash === node.hash) end += 1;
    if (end === i + 1) {
      node.label = `_:c14n${issued}`;
      issued += 1;
    } else ties.push(ordered.slice(i, end));
    i = end;
  }
  if (ties.length > 0) labelTies(ties, issued, options);
};

/**
 * The lines that are hashed for a blank node. `<` sorts before `_:a`, and that
 * before `_:z`, so that each kind of line is sorted by itself.
 *
 * @see section 4.6.3, Hash First Degree Quads
 */
const describe = (node: BlankNode, precedes: Precedes): string => {
  const { outgoing, incoming } = node;
  const [first] = incoming;
  const isPlain = node.named.length === 0 && incoming.length < 2 && first?.subject !== node;
  if (!isPlain) return describeFully(node, precedes);
  let before = '';
  let after = '';
  if (first !== undefined) {
    const rest = `${first.predicate}_:a${graphText(first)} .\n`;
    if (typeof first.subject === 'string') before = first.subject + rest;
    else after = `_:z${rest}`;
  }
  for (const quad of outgoing) before += `_:a${quad.predicate}${quad.text}${graphText(quad)} .\n`;
  return before + after;
};

const describeFully = (node: BlankNode, precedes: Precedes): string => {
  const sayOf = (term: Quad['subject']): string =>
    typeof term === 'string' ? term : term === node ? '_:a' : '_:z';
  const sayGraph = (term: Quad['graph']): string => (typeof term === 'string' ? term : ` ${sayOf(term)}`);
  const quads = new Set([...node.outgoing, ...node.incoming, ...node.named]);
  const said = [...quads].filter(({ isRepetition }) => !isRepetition);
  const lines = said.map(
    ({ subject, predicate, object, graph }) =>
      `${sayOf(subject)}${predicate}${sayOf(object)}${sayGraph(graph)} .\n`,
  );
  return lines.sort((a, b) => (precedes(a, b) ? -1 : 1)).join('');
};

/** Subjects in order, and each one's statements in order, are the lines in order. */
const write = (set: QuadSet, precedes: Precedes): string => {
  let text = '';
  const subjects = [...set.named.keys()].sort((a, b) => (precedes(a, b) ? -1 : 1));
  for (const subject of subjects) {
    const quads = set.named.get(subject) as Quad[];
    if (sayLabels(quads)) sortQuads(quads, precedes);
    for (const quad of quads) text += `${subject}${quad.predicate}${quad.text}${graphText(quad)} .\n`;
  }
  for (const { label, outgoing } of inOrderOfLabels(set.blank)) {
    if (sayLabels(outgoing)) sortQuads(outgoing, precedes);
    for (const quad of outgoing) text += `${label}${quad.predicate}${quad.text}${graphText(quad)} .\n`;
  }
  return text;
};

/** Numbers as texts are in order: 0, 1, 10, 100, 101 … 11 … 2. So nothing need be compared. */
const inOrderOfLabels = (nodes: readonly BlankNode[]): BlankNode[] => {
  const byNumber: BlankNode[] = new Array(nodes.length);
  for (const node of nodes) byNumber[Number(node.label.slice('_:c14n'.length))] = node;
  const ordered: BlankNode[] = [];
  const visit = (number: number): void => {
    const node = byNumber[number];
    if (node === undefined) return;
    ordered.push(node);
    if (number > 0) for (let digit = 0; digit < 10; digit += 1) visit(number * 10 + digit);
  };
  for (let digit = 0; digit < 10; digit += 1) visit(digit);
  return ordered;
};

const sayLabels = (quads: readonly Quad[]): boolean => {
  let said = false;
  for (const quad of quads) {
    if (typeof quad.object !== 'string') {
      quad.text = quad.object.label;
      said = true;
    } else if (typeof quad.graph !== 'string') said = true;
  }
  return said;
};
