import { sha256 } from '@noble/hashes/sha2.js';
import { type Json, type JsonObject, toHex, toUtf8 } from '../../../base/index.ts';
import { findCatchAllContext } from '../catch-all-context.ts';
import { ActiveContext } from './active-context.ts';
import { BoundedMemo } from './bounded-memo.ts';
import {
  type Application,
  createInitialContext,
  type JsonldActiveContext,
  processContext,
  type TermMapping,
} from './process-context.ts';
import { leaveToReference, Missing } from './signals.ts';
import type { Machine, ScopedContext, State } from './state.ts';

const asInline: Application = { propagate: true, overrideProtected: false };
const asScoped: Readonly<Record<ScopedContext['kind'], Application>> = {
  type: { propagate: false, overrideProtected: false },
  property: { propagate: true, overrideProtected: true },
};

/** What the library would read from elsewhere, or lose. */
const unsafeInline = /"(@import|__proto__)"/;

/**
 * All states that documents have led to, over a fixed set of contexts. The
 * library works each new one out, once; states that say the same are one state,
 * so that a deep document comes back to those that it knows.
 */
export class ContextMachine implements Machine {
  readonly initial: State;
  private readonly contexts: ReadonlyMap<string, JsonObject>;
  private readonly states = new BoundedMemo<State>(200);
  private readonly steps = new BoundedMemo<State>(400);
  private readonly mappings = new BoundedMemo<TermMapping>(5_000);
  private readonly predicates = new BoundedMemo<string>(5_000);
  private lastId = 0;

  constructor(contexts: ReadonlyMap<string, JsonObject>) {
    this.contexts = contexts;
    this.initial = new ActiveContext(this, 0, createInitialContext());
  }

  /** One string for each predicate, so that comparing two is comparing addresses. */
  predicate(iri: string): string {
    const known = this.predicates.get(iri);
    if (known !== undefined) return known;
    const predicate = ` <${iri}> `;
    this.predicates.set(iri, predicate);
    return predicate;
  }

  /**
   * The state after a scoped context.
   *
   * @param definedIn the state whose term brings the context
   * @throws Missing the first time
   */
  apply(state: State, local: Json, scope: ScopedContext, definedIn: State): State {
    const step = `${state.id} ${definedIn.id} ${scope.kind} ${scope.term}`;
    const known = this.steps.get(step);
    if (known !== undefined) return known;
    throw new Missing(async () => {
      this.steps.set(step, await this.process(state, local, asScoped[scope.kind]));
    });
  }

  /** The state after a context that stands in a document. */
  async applyInline(state: State, local: Json): Promise<State> {
    const text = JSON.stringify(local);
    const isPlain = !unsafeInline.test(text) && findCatchAllContext({ '@context': local }) === undefined;
    // A copy: the library writes into what it is given.
    return isPlain ? this.process(state, JSON.parse(text), asInline) : leaveToReference();
  }

  private async process(state: State, local: Json, application: Application): Promise<State> {
    const raw = await processContext(state.raw, local, application, this.contexts);
    if (raw === state.raw) return state;
    // Set once, where a type's context leaves the one before; kept by what follows.
    const previous = raw.previousContext === undefined ? undefined : (state.previous ?? state);
    return this.intern(raw, previous);
  }

  private intern(raw: JsonldActiveContext, previous: State | undefined): State {
    for (const unsupported of ['@vocab', '@base', '@direction'] as const) {
      if (raw[unsupported] !== undefined) return leaveToReference();
    }
    const mappings = new Map<string, TermMapping>();
    const said: string[] = [];
    for (const term of [...raw.mappings.keys()].sort()) {
      const mapping = raw.mappings.get(term) as TermMapping;
      const text = JSON.stringify(mapping);
      said.push(term, text);
      const known = this.mappings.get(text);
      if (known === undefined) this.mappings.set(text, mapping);
      mappings.set(term, known ?? mapping);
    }
    const terms = Object.keys(raw.protected).sort();
    const whole = JSON.stringify([said, terms, raw['@language'] ?? null, previous?.id ?? null]);
    const key = toHex(sha256(toUtf8(whole)));
    const known = this.states.get(key);
    if (known !== undefined) return known;
    const { previousContext: _, ...rest } = raw;
    this.lastId += 1;
    const own = { ...rest, mappings, ...(previous === undefined ? {} : { previousContext: previous.raw }) };
    const state = new ActiveContext(this, this.lastId, own as JsonldActiveContext, previous);
    this.states.set(key, state);
    return state;
  }
}
