import type { Json } from '../../../base/index.ts';
import type { JsonldActiveContext, TermMapping } from './process-context.ts';

/** What a key of a node says. */
export type Rule =
  | { readonly kind: 'context' | 'id' | 'type' | 'value' | 'language' | 'list' | 'set' | 'undefined' }
  | PropertyRule;

/** How the values of a property become objects of statements. */
export interface PropertyRule {
  readonly kind: 'property';
  readonly predicate: string;
  readonly shape: 'plain' | 'json' | 'list' | 'graph' | 'language-map';
  readonly text: TextRule;
  /** The datatype of scalars, where the term gives one. */
  readonly datatype: string | undefined;
  /** Where scalars are read. */
  readonly inner: State;
  /** Where values and references that are written as objects are read. */
  readonly stay: State;
  /** Where nested nodes are read, outside of the context of a type. */
  readonly enter: State;
  /** Whether nothing changes on the way in. */
  readonly isLevel: boolean;
}

/** What a text stands for. */
export type TextRule =
  | { readonly kind: 'id' | 'vocab' }
  /** What follows the quoted text. */
  | { readonly kind: 'literal'; readonly suffix: string; readonly origin: number };

/** What a node's types come to: the `rdf:type`s, and the state in which its other members are read. */
export interface TypedContext {
  readonly types: readonly string[];
  /** As N-Quads writes them, each once. */
  readonly objects: readonly string[];
  readonly context: State;
}

/** A context that belongs to a term, and how it is come by. */
export interface ScopedContext {
  readonly kind: 'type' | 'property';
  readonly term: string;
}

/**
 * One state of the machine: everything that terms mean at one place of a
 * document, and the states next to it.
 */
export interface State {
  readonly machine: Machine;
  readonly id: number;
  /** As the library has it. */
  readonly raw: JsonldActiveContext;
  /** The state to which nested nodes return; present where a type's context applies. */
  readonly previous: State | undefined;
  readonly idAliases: readonly string[];
  readonly typeAliases: readonly string[];
  readonly valueAliases: readonly string[];
  /** What a key says here. */
  rule(key: string): Rule;
  /** The state inside a node whose types are these. */
  typed(value: Json | undefined): TypedContext;
  /** The state after a context that stands in the document itself. */
  with(context: Json): State;
  /** What a term means here, if anything. */
  mapping(term: string): TermMapping | undefined;
  /** An identifier as N-Quads writes it. */
  readIri(value: string): string;
  /** A term or identifier as N-Quads writes it. */
  readTermOrIri(value: string): string;
}

/** All states over a fixed set of contexts. */
export interface Machine {
  readonly initial: State;
  /** One string for each predicate, so that comparing two is comparing addresses. */
  predicate(iri: string): string;
  /**
   * The state after a scoped context.
   *
   * @param definedIn the state whose term brings the context
   * @throws Missing the first time
   */
  apply(state: State, local: Json, scope: ScopedContext, definedIn: State): State;
  /** The state after a context that stands in a document. */
  applyInline(state: State, local: Json): Promise<State>;
}
