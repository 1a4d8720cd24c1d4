import { type JsonObject, toUtf8 } from '../../../base/index.ts';
import {
  type BlankNode,
  canonizeQuads,
  type Quad,
  type QuadSet,
  TooComplex,
  Undecided,
} from '../canonical/index.ts';
import { isPlainIri, quote, writeJsonText } from '../compiled/index.ts';
import { ByteWriter } from './byte-writer.ts';
import { findHoles, type Hole, markHoles, type Pieces, splitJson, stemOf } from './holes.ts';

/** A filled template: what is signed, and what is handed out. */
export interface FilledTemplate {
  /** Canonical N-Quads in UTF-8; overwritten when the template is next filled. */
  readonly canonical: Uint8Array;
  /** The document's JSON. */
  readonly json: string;
}

/** What a template is made with. */
export interface TemplateOptions {
  readonly digest: (text: string) => string;
  /** Statements of a document; undefined where only the reference path can tell. */
  readonly expand: (document: JsonObject) => Promise<QuadSet | undefined>;
}

/**
 * Creates a template of documents that differ in some texts only.
 *
 * Undefined where one can't vouch for the bytes: where hashes tie, a graph has a
 * blank name, or a text decides what something means, not only what it says.
 *
 * @param paths to the texts that vary, each as the keys on the way to it
 */
export const createCanonicalTemplate = async (
  document: JsonObject,
  paths: readonly (readonly (string | number)[])[],
  options: TemplateOptions,
): Promise<CanonicalTemplate | undefined> => {
  const marked = markHoles(document, paths);
  if (marked === undefined) return undefined;
  const stems = paths.map((path) =>
    stemOf(path.reduce<unknown>((at, key) => (at as never)[key], document) as string),
  );
  const json = splitJson(marked, stems);
  const set = await options.expand(marked);
  if (set === undefined || set.mixedPlanes || json === undefined) return undefined;
  try {
    canonizeQuads(set, { digest: options.digest, maxWorkFactor: 1 });
  } catch (thrown) {
    if (thrown instanceof Undecided || thrown instanceof TooComplex) return undefined;
    throw thrown;
  }
  if (set.blank.some(({ named }) => named.length > 0)) return undefined;
  if (set.blank.length > 1 && new Set(set.blank.map(({ hash }) => hash)).size < set.blank.length)
    return undefined;
  const groups = toGroups(set, stems);
  if (groups === undefined) return undefined;
  const said = new Set(
    groups.flatMap(({ subject, lines }) => [
      ...holesOf(subject),
      ...lines.flatMap(({ object }) => holesOf(object)),
    ]),
  );
  return said.size === paths.length ? new CanonicalTemplate(groups, stems, json, options.digest) : undefined;
};

/** One statement without its subject. */
interface Line {
  readonly predicate: string;
  readonly object: Pieces | Node;
  /** ` <p> "o" .\n` where all of it stands still. */
  readonly rest: Uint8Array | undefined;
}

/** A blank node, with what its hash is made of. */
interface Node {
  readonly incoming: readonly { readonly subject: Pieces | undefined; readonly predicate: string }[];
  hash: string;
  label: string;
  isTouched: boolean;
}

/** A subject's statements. */
interface Group {
  readonly subject: Pieces | Node;
  readonly lines: Line[];
  /** Whether nothing varies in it but the labels of blank nodes. */
  readonly isStill: boolean;
  /** Its lines by the labels with which they were written. */
  readonly written: Map<string, Uint8Array>;
}

const isNode = (term: Pieces | Node): term is Node => !Array.isArray(term);
const holesOf = (term: Pieces | Node): number[] =>
  isNode(term) ? [] : term.flatMap((piece) => (typeof piece === 'string' ? [] : [piece.index]));
const hasHoles = (term: Pieces | Node): boolean => !isNode(term) && term.length > 1;

const rdfType = ' <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ';

const toGroups = (set: QuadSet, stems: readonly string[]): Group[] | undefined => {
  const nodes = new Map<BlankNode, Node>();
  let isSound = true;
  const toPieces = (text: string): Pieces => {
    const pieces = findHoles(text, stems);
    if (pieces === undefined) isSound = false;
    return pieces ?? [];
  };
  for (const blank of set.blank) {
    const incoming = blank.incoming.map(({ subject, predicate }) => ({
      subject: typeof subject === 'string' ? toPieces(subject) : undefined,
      predicate,
    }));
    nodes.set(blank, { incoming, hash: blank.hash, label: blank.label, isTouched: false });
  }
  const toGroup = (subject: Pieces | Node, quads: readonly Quad[]): Group => {
    const lines = quads.map((quad): Line => {
      const { predicate, object, graph } = quad;
      const term = typeof object === 'string' ? toPieces(object) : (nodes.get(object) as Node);
      if (graph !== '' || (predicate === rdfType && hasHoles(term))) isSound = false;
      const isStill = !isNode(term) && term.length === 1;
      return { predicate, object: term, rest: isStill ? toUtf8(`${predicate}${object} .\n`) : undefined };
    });
    const isStill = !hasHoles(subject) && !lines.some(({ object }) => hasHoles(object));
    return { subject, lines, isStill, written: new Map() };
  };
  const groups = [
    ...[...set.named].map(([subject, quads]) => toGroup(toPieces(subject), quads)),
    ...set.blank.map((blank) => toGroup(nodes.get(blank) as Node, blank.outgoing)),
  ];
  for (const { subject, lines } of groups) {
    if (!isNode(subject)) continue;
    const isHeld = subject.incoming.some((quad) => quad.subject !== undefined && hasHoles(quad.subject));
    subject.isTouched = set.blank.length > 1 && (isHeld || lines.some(({ object }) => hasHoles(object)));
  }
  return isSound ? groups : undefined;
};

/** Ways of one subject's labels that are kept. */
const mostWritten = 100;

/** Compiled once, filled often. */
export class CanonicalTemplate {
  private readonly groups: readonly Group[];
  private readonly blank: readonly (Group & { readonly subject: Node })[];
  private readonly stems: readonly string[];
  private readonly json: readonly (string | number)[];
  private readonly digest: (text: string) => string;
  private readonly writer = new ByteWriter();

  constructor(
    groups: readonly Group[],
    stems: readonly string[],
    json: readonly (string | number)[],
    digest: (text: string) => string,
  ) {
    this.groups = groups;
    this.blank = groups.filter((group): group is Group & { subject: Node } => isNode(group.subject));
    this.stems = stems;
    this.json = json;
    this.digest = digest;
  }

  /**
   * The document with these values, in the order of the paths. Undefined where
   * the values bring more than texts: names that meet, hashes that tie,
   * characters that are sorted in another way.
   */
  fill(values: readonly string[]): FilledTemplate | undefined {
    if (values.length !== this.stems.length || values.some(isUnusual)) return undefined;
    const say = (pieces: Pieces): string | undefined => this.say(pieces, values);
    for (const { subject, lines } of this.blank) {
      if (!subject.isTouched) continue;
      const hash = this.hash(subject, lines, values);
      if (hash === undefined) return undefined;
      subject.hash = hash;
    }
    if (!this.issueLabels()) return undefined;

    const named: { readonly text: string; readonly group: Group }[] = [];
    for (const group of this.groups) {
      if (isNode(group.subject)) break;
      const text = say(group.subject);
      if (text === undefined) return undefined;
      named.push({ text, group });
    }
    named.sort((a, b) => (a.text < b.text ? -1 : 1));
    const { writer } = this;
    writer.reset();
    for (const [i, { text, group }] of named.entries()) {
      // Two names became one: their statements would have to be joined.
      if (named[i + 1]?.text === text || !this.write(text, group, values)) return undefined;
    }
    const labelled = [...this.blank].sort((a, b) => (a.subject.label < b.subject.label ? -1 : 1));
    for (const group of labelled) if (!this.write(group.subject.label, group, values)) return undefined;
    let json = '';
    for (const part of this.json) json += typeof part === 'string' ? part : JSON.stringify(values[part]);
    return { canonical: writer.written, json };
  }

  private write(subject: string, group: Group, values: readonly string[]): boolean {
    const { writer } = this;
    if (!group.isStill) return this.writeLines(subject, group.lines, values);
    let labels = subject;
    for (const { object } of group.lines) if (isNode(object)) labels += object.label;
    const known = group.written.get(labels);
    if (known !== undefined) {
      writer.bytes(known);
      return true;
    }
    const start = writer.written.length;
    if (!this.writeLines(subject, group.lines, values)) return false;
    if (group.written.size >= mostWritten) group.written.clear();
    group.written.set(labels, writer.written.slice(start));
    return true;
  }

  private writeLines(subject: string, lines: readonly Line[], values: readonly string[]): boolean {
    const { writer } = this;
    const ordered = this.order(lines, values);
    if (ordered === undefined) return false;
    for (const { rest, predicate, object } of ordered) {
      writer.text(subject);
      if (rest !== undefined) {
        writer.bytes(rest);
        continue;
      }
      writer.text(predicate);
      if (isNode(object)) writer.text(object.label);
      else for (const piece of object) if (!this.writePiece(piece, values)) return false;
      writer.text(' .\n');
    }
    return true;
  }

  private writePiece(piece: string | Hole, values: readonly string[]): boolean {
    const text = typeof piece === 'string' ? piece : this.sayHole(piece, values);
    if (text === undefined) return false;
    this.writer.text(text);
    return true;
  }

  /** Lines in order; undefined where two say the same now. */
  private order(lines: readonly Line[], values: readonly string[]): readonly Line[] | undefined {
    const ordered = [...lines];
    const textOf = ({ object }: Line): string =>
      isNode(object) ? object.label : (this.say(object, values) ?? '');
    for (let i = 1; i < ordered.length; i += 1) {
      const line = ordered[i] as Line;
      let place = i;
      for (; place > 0; place -= 1) {
        const other = ordered[place - 1] as Line;
        if (line.predicate === other.predicate) {
          const [one, two] = [textOf(line), textOf(other)];
          if (one === two) return undefined;
          if (one > two) break;
        } else if (line.predicate > other.predicate) break;
        ordered[place] = other;
      }
      ordered[place] = line;
    }
    return ordered;
  }

  /** @see RDF Dataset Canonicalization (RDFC-1.0), section 4.6.3 */
  private hash(node: Node, lines: readonly Line[], values: readonly string[]): string | undefined {
    const texts: string[] = [];
    for (const { predicate, object } of lines) {
      const text = isNode(object) ? '_:z' : this.say(object, values);
      if (text === undefined) return undefined;
      texts.push(`_:a${predicate}${text} .\n`);
    }
    for (const { subject, predicate } of node.incoming) {
      const text = subject === undefined ? '_:z' : this.say(subject, values);
      if (text === undefined) return undefined;
      texts.push(`${text}${predicate}_:a .\n`);
    }
    return this.digest(texts.sort((a, b) => (a < b ? -1 : 1)).join(''));
  }

  private issueLabels(): boolean {
    if (this.blank.length < 2) return true;
    const nodes = this.blank.map(({ subject }) => subject).sort((a, b) => (a.hash < b.hash ? -1 : 1));
    for (const [i, node] of nodes.entries()) {
      if (nodes[i + 1]?.hash === node.hash) return false;
      node.label = `_:c14n${i}`;
    }
    return true;
  }

  private say(pieces: Pieces, values: readonly string[]): string | undefined {
    let text = '';
    for (const piece of pieces) {
      const said = typeof piece === 'string' ? piece : this.sayHole(piece, values);
      if (said === undefined) return undefined;
      text += said;
    }
    return text;
  }

  private sayHole({ index, mode }: Hole, values: readonly string[]): string | undefined {
    const value = values[index] as string;
    if (mode === 'text') return quote(value, unseen);
    if (mode === 'json') return writeJsonText(value, unseen);
    const stem = this.stems[index] as string;
    // Of the stem's kind still: neither a prefix nor a relative name.
    return stem !== '' && stemOf(value) === stem && isPlainIri(value) ? `<${value}>` : undefined;
  }
}

/** Surrogates and what sorts beyond them: only the compiled path keeps the order of those. */
const isUnusual = (value: string): boolean => /[\ud800-\uffff]/.test(value);

/** Never set: what would set it is refused before. */
const unseen = { astral: false, highInPlane: false };
