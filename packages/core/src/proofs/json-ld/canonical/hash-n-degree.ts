import { TooComplex, Undecided } from './give-up.ts';
import type { CanonizeQuadsOptions } from './options.ts';
import type { BlankNode, Quad } from './quad.ts';

/** Deeper than this, the reference path goes on: it doesn't use the stack. */
const deepest = 400;

/**
 * Issues labels to blank nodes whose hashes of first degree tie, in the order
 * of those hashes.
 *
 * Only where no permutation has to be tried: there, neither the result nor the
 * count of steps depends on how blank nodes were numbered on the way, so that
 * the reference path would come to the same and stop at the same step.
 *
 * @param issued how many labels are out already
 * @throws Undecided where a permutation would have to be tried
 * @throws TooComplex where the limit of work is reached
 * @see RDF Dataset Canonicalization (RDFC-1.0), sections 4.4.3 (5) and 4.8
 */
export const labelTies = (
  ties: readonly (readonly BlankNode[])[],
  issued: number,
  options: CanonizeQuadsOptions,
): void => {
  const count = ties.reduce((sum, group) => sum + group.length, 0);
  const work = new Work(options.maxWorkFactor === 0 ? 0 : count ** options.maxWorkFactor, options);
  let next = issued;
  for (const group of ties) {
    const paths = group.filter(({ label }) => label === '').map((node) => work.hash(node, [node], 0));
    paths.sort((a, b) => (a.hash < b.hash ? -1 : a.hash > b.hash ? 1 : 0));
    for (const { trail } of paths) {
      for (const node of trail) {
        if (node.label !== '') continue;
        node.label = `_:c14n${next}`;
        next += 1;
      }
    }
  }
};

/** What came of one walk: its hash, and the nodes in the order in which they got temporary labels. */
interface Path {
  readonly hash: string;
  readonly trail: readonly BlankNode[];
}

class Work {
  private left: number;
  private readonly options: CanonizeQuadsOptions;

  constructor(left: number, options: CanonizeQuadsOptions) {
    this.left = left;
    this.options = options;
  }

  hash(node: BlankNode, trail: readonly BlankNode[], depth: number): Path {
    if (this.left <= 0 || this.options.deadline?.passed()) throw new TooComplex();
    if (depth > deepest) throw new Undecided();
    this.left -= 1;
    const related = this.findRelated(node, trail);
    let walked = trail;
    let data = '';
    for (const relation of [...related.keys()].sort()) {
      const other = related.get(relation) as BlankNode;
      data += relation;
      if (other.label !== '') {
        data += other.label;
        continue;
      }
      const known = walked.indexOf(other);
      if (known >= 0) {
        data += `_:b${known}`;
        continue;
      }
      const label = `_:b${walked.length}`;
      const result = this.hash(other, [...walked, other], depth + 1);
      data += `${label}${label}<${result.hash}>`;
      walked = result.trail;
    }
    return { hash: this.options.digest(data), trail: walked };
  }

  /** Hash of a relation → the one blank node in it. */
  private findRelated(node: BlankNode, trail: readonly BlankNode[]): Map<string, BlankNode> {
    const related = new Map<string, BlankNode>();
    const note = (other: Quad['subject'], position: string, predicate: string): void => {
      if (typeof other === 'string' || other === node) return;
      const place = trail.indexOf(other);
      const id = other.label !== '' ? other.label : place >= 0 ? `_:b${place}` : other.hash;
      const relation = this.options.digest(`${position}${predicate}${id}`);
      if (related.has(relation)) throw new Undecided();
      related.set(relation, other);
    };
    for (const { subject, predicate, graph } of node.incoming) {
      note(subject, 's', predicate.slice(1, -1));
      note(graph, 'g', '');
    }
    for (const { object, predicate, graph } of node.outgoing) {
      note(object, 'o', predicate.slice(1, -1));
      note(graph, 'g', '');
    }
    for (const { subject, object, predicate, isRepetition } of node.named) {
      if (isRepetition) continue;
      note(subject, 's', predicate.slice(1, -1));
      note(object, 'o', predicate.slice(1, -1));
    }
    return related;
  }
}
