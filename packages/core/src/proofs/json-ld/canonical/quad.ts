/** Whether two statements of one line came from one kind of value, so that a second one is a repetition. */
export type QuadOrigin = number;

/** Nothing is known of the value behind the line: two of them are left to the reference path. */
export const unknownOrigin: QuadOrigin = 0;

/** A blank node with the statements in which it stands. */
export interface BlankNode {
  /** Where it is the subject. */
  readonly outgoing: Quad[];
  /** Where it is the object. */
  readonly incoming: Quad[];
  /** Where it names the graph. */
  readonly named: Quad[];
  /** Its hash of first degree, hex. */
  hash: string;
  /** Its canonical label, `_:c14n…`; empty until issued. */
  label: string;
}

/** An RDF term that is no blank node, as N-Quads writes it, or a blank node. */
export type Term = string | BlankNode;

/** One RDF statement. */
export interface Quad {
  readonly subject: Term;
  /** As N-Quads writes it, with a space on either side. */
  readonly predicate: string;
  readonly object: Term;
  /** Empty for the default graph; a name has a space before it. */
  readonly graph: Term;
  readonly origin: QuadOrigin;
  /** The object as it reads in the line at hand: its text, or the blank node's present label. */
  text: string;
  /** Whether another statement of the set says the same. */
  isRepetition: boolean;
}

/** The statements of a document, by their subjects. */
export interface QuadSet {
  /** Subject as N-Quads writes it → its statements. */
  readonly named: Map<string, Quad[]>;
  readonly blank: BlankNode[];
  size: number;
  /**
   * Whether texts hold characters beyond U+FFFF as well as some from U+E000 to
   * U+FFFF: only there the order of code points differs from that of UTF-16 units.
   */
  mixedPlanes: boolean;
}

/** Creates a set without statements. */
export const createQuadSet = (): QuadSet => ({ named: new Map(), blank: [], size: 0, mixedPlanes: false });

/** Creates a blank node that belongs to the set. */
export const addBlankNode = (set: QuadSet): BlankNode => {
  const node: BlankNode = { outgoing: [], incoming: [], named: [], hash: '', label: '' };
  set.blank.push(node);
  return node;
};

/** Adds a statement to the set. Repetitions are found later, when its neighbours are sorted. */
export const addQuad = (
  set: QuadSet,
  subject: Term,
  predicate: string,
  object: Term,
  graph: Term,
  origin: QuadOrigin,
): void => {
  const isText = typeof object === 'string';
  const text = isText ? object : '_:z';
  const quad: Quad = { subject, predicate, object, graph, origin, text, isRepetition: false };
  set.size += 1;
  if (typeof subject === 'string') {
    const siblings = set.named.get(subject);
    if (siblings === undefined) set.named.set(subject, [quad]);
    else siblings.push(quad);
  } else subject.outgoing.push(quad);
  if (!isText) object.incoming.push(quad);
  if (typeof graph !== 'string') graph.named.push(quad);
};
