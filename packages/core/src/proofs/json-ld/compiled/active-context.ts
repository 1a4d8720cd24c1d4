import type { Json } from '../../../base/index.ts';
import { BoundedMemo } from './bounded-memo.ts';
import { isKeyword, type JsonldActiveContext, type TermMapping } from './process-context.ts';
import { compileRule, undefinedRule } from './property-rule.ts';
import { leaveToReference, Missing } from './signals.ts';
import type { Machine, Rule, State, TypedContext } from './state.ts';
import { isPlainIri } from './terms.ts';
import { readTypes } from './typed-context.ts';

/** More types than this on one node are left to the reference path. */
const mostTypes = 20;
const longestInlineContext = 16_384;

/**
 * One state of the machine: everything that terms mean at one place of a
 * document, and the states next to it, found once and then remembered.
 */
export class ActiveContext implements State {
  readonly machine: Machine;
  readonly id: number;
  /** As the library has it. */
  readonly raw: JsonldActiveContext;
  /** The state to which nested nodes return; present where a type's context applies. */
  readonly previous: State | undefined;
  readonly idAliases: readonly string[];
  readonly typeAliases: readonly string[];
  readonly valueAliases: readonly string[];
  private readonly rules = new Map<string, Rule>();
  private readonly oneType = new BoundedMemo<TypedContext>(200);
  private readonly manyTypes = new BoundedMemo<TypedContext>(200);
  private readonly inline = new BoundedMemo<State>(20);
  private readonly untyped: TypedContext = { types: [], objects: [], context: this };

  constructor(machine: Machine, id: number, raw: JsonldActiveContext, previous?: State) {
    this.machine = machine;
    this.id = id;
    this.raw = raw;
    this.previous = previous;
    const aliasesOf = (keyword: string): string[] => [
      keyword,
      ...[...raw.mappings].filter(([, mapping]) => mapping?.['@id'] === keyword).map(([term]) => term),
    ];
    this.idAliases = aliasesOf('@id');
    this.typeAliases = [...new Set(aliasesOf('@type'))];
    this.valueAliases = aliasesOf('@value');
  }

  /** What a key says here. Only keys that the contexts define are remembered: there are few of those. */
  rule(key: string): Rule {
    const known = this.rules.get(key);
    if (known !== undefined) return known;
    if (!this.raw.mappings.has(key) && !isKeyword(key)) return undefinedRule;
    const rule = compileRule(this, key);
    this.rules.set(key, rule);
    return rule;
  }

  /** The state inside a node whose types are these. */
  typed(value: Json | undefined): TypedContext {
    if (value === undefined) return this.untyped;
    if (typeof value === 'string') return this.oneType.get(value) ?? this.findTyped([value]);
    if (!Array.isArray(value)) return leaveToReference();
    if (value.length === 0) return this.untyped;
    if (value.length === 1 && typeof value[0] === 'string') {
      return this.oneType.get(value[0]) ?? this.findTyped(value as string[]);
    }
    if (value.length > mostTypes || !value.every((type) => typeof type === 'string'))
      return leaveToReference();
    const types = value as string[];
    const known = this.manyTypes.get(types.join('\n'));
    // Two lists may join to one text.
    const fits = known?.types.length === types.length && known.types.every((type, i) => type === types[i]);
    return known !== undefined && fits ? known : this.findTyped(types);
  }

  private findTyped(types: readonly string[]): TypedContext {
    const typed = readTypes(this, types);
    (types.length === 1 ? this.oneType : this.manyTypes).set(types.join('\n'), typed);
    return typed;
  }

  /** The state after a context that stands in the document itself. */
  with(context: Json): State {
    const key = JSON.stringify(context);
    if (key.length > longestInlineContext) return leaveToReference();
    const known = this.inline.get(key);
    if (known !== undefined) return known;
    throw new Missing(async () => {
      this.inline.set(key, await this.machine.applyInline(this, context));
    });
  }

  /** What a term means here, if anything. */
  mapping(term: string): TermMapping | undefined {
    return this.raw.mappings.get(term) ?? undefined;
  }

  /** An identifier as N-Quads writes it. Nothing but absolute addresses in plain characters is dealt with here. */
  readIri(value: string): string {
    if (!isPlainIri(value)) return leaveToReference();
    const colon = value.indexOf(':');
    if (value.charCodeAt(colon + 1) === 0x2f && value.charCodeAt(colon + 2) === 0x2f) return `<${value}>`;
    // What looks like a scheme may be a prefix.
    return this.raw.mappings.has(value.slice(0, colon)) ? leaveToReference() : `<${value}>`;
  }

  /** A term or identifier as N-Quads writes it. */
  readTermOrIri(value: string): string {
    const mapping = this.mapping(value);
    if (mapping === undefined) return this.readIri(value);
    const iri = mapping['@id'];
    return typeof iri === 'string' && isPlainIri(iri) ? `<${iri}>` : leaveToReference();
  }
}
