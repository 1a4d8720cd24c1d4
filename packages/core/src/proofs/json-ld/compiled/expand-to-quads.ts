import { isJsonObject, type Json, type JsonObject } from '../../../base/index.ts';
import {
  addBlankNode,
  addQuad,
  type BlankNode,
  createQuadSet,
  type QuadSet,
  type Term,
  unknownOrigin,
} from '../canonical/index.ts';
import { notePlanes, type Planes, quote, toJsonLiteral, writeNumber } from './literals.ts';
import { origins, scalarSuffix, typeSuffix } from './property-rule.ts';
import { leaveToReference } from './signals.ts';
import type { Machine, PropertyRule, State } from './state.ts';
import { isLanguageTag, rdf, xsd } from './terms.ts';

/** `parseJson` allows less. */
const deepest = 100;

/**
 * Expands a document and writes its statements in one walk.
 *
 * It deals with what credentials are made of. Whatever else it meets, and
 * whatever would be refused, it leaves to the reference path: it never refuses
 * by itself, and never passes over anything that the reference path would not.
 *
 * @throws Undecided for the reference path
 * @throws Missing where a context must be processed first
 * @see JSON-LD 1.1 API, sections 5.1 (Expansion) and 8.1 (to RDF)
 */
export const expandToQuads = (document: JsonObject, machine: Machine): QuadSet =>
  new Walk().run(document, machine);

/** A literal as an object of a statement. */
interface Literal {
  readonly text: string;
  readonly origin: number;
}

class Walk {
  private readonly set = createQuadSet();
  private readonly planes: Planes = { astral: false, highInPlane: false };
  private graph: Term = '';
  /** The origin of the object that was written last. */
  private origin: number = unknownOrigin;

  run(document: JsonObject, machine: Machine): QuadSet {
    const term = this.node(document, machine.initial, 0);
    if (isLiteral(term) || this.set.size === 0) return leaveToReference();
    notePlanes(this.set, this.planes);
    return this.set;
  }

  /** A node's statements; its name. */
  private node(element: JsonObject, enter: State, depth: number): Term {
    if (depth > deepest) return leaveToReference();
    const inline = element['@context'];
    const context = inline === undefined ? enter : enter.with(inline);
    if (findOne(element, context.valueAliases) !== undefined) return this.valueObject(element, context);

    const typeKey = findOne(element, context.typeAliases);
    const typed = context.typed(typeKey === undefined ? undefined : element[typeKey]);
    const within = typed.context;
    const idKey = findOne(element, within.idAliases);
    const subject = idKey === undefined ? addBlankNode(this.set) : readId(element[idKey], within);
    for (const object of typed.objects) {
      addQuad(this.set, subject, rdf.type, object, this.graph, origins.type);
    }
    for (const key in element) {
      const value = element[key] as Json;
      const rule = within.rule(key);
      if (rule.kind === 'property' && key !== typeKey) {
        if (value !== null || rule.shape === 'json') this.property(subject, rule, value, depth + 1);
      } else {
        const isKnown =
          rule.kind === 'context' ||
          (rule.kind === 'id' && key === idKey) ||
          (rule.kind === 'type' && key === typeKey);
        if (!isKnown) return leaveToReference();
      }
    }
    return subject;
  }

  private property(subject: Term, rule: PropertyRule, value: Json, depth: number): void {
    const { shape } = rule;
    if (shape === 'json') this.add(subject, rule, toJsonLiteral(value, this.planes), unknownOrigin);
    else if (shape === 'list') this.list(subject, rule, value, depth);
    else if (shape === 'graph') this.graphs(subject, rule, value, depth);
    else if (shape === 'language-map' && isJsonObject(value)) this.languageMap(subject, rule, value);
    else this.values(subject, rule, value, depth);
  }

  private add(subject: Term, rule: PropertyRule, object: Term, origin: number): void {
    addQuad(this.set, subject, rule.predicate, object, this.graph, origin);
  }

  private values(subject: Term, rule: PropertyRule, value: Json, depth: number): void {
    if (Array.isArray(value)) {
      if (depth > deepest) leaveToReference();
      for (const item of value) this.values(subject, rule, item, depth + 1);
    } else if (value === null) {
      // Nothing is said, and JSON-LD says so too.
    } else if (rule.isLevel && isJsonObject(value) && '@list' in value) {
      this.list(subject, rule, only(value, '@list'), depth);
    } else if (rule.isLevel && isJsonObject(value) && '@set' in value) {
      this.values(subject, rule, only(value, '@set'), depth);
    } else {
      const object = this.object(rule, value, depth);
      this.add(subject, rule, object, this.origin);
    }
  }

  /** One value that is no array and not null; notes its origin. */
  private object(rule: PropertyRule, value: Json, depth: number): Term {
    if (typeof value === 'string') {
      const { text } = rule;
      if (text.kind === 'literal') {
        this.origin = text.origin;
        return quote(value, this.planes) + text.suffix;
      }
      this.origin = origins.reference;
      return text.kind === 'id' ? rule.inner.readIri(value) : rule.inner.readTermOrIri(value);
    }
    if (isJsonObject(value)) {
      const term = this.node(value, this.enterFor(rule, value), depth);
      if (!isLiteral(term)) this.origin = origins.reference;
      return term;
    }
    const literal = this.scalar(value, rule.datatype);
    this.origin = literal.origin;
    return literal.text;
  }

  /** Values and references are still read as the type's context says; nodes leave it. */
  private enterFor(rule: PropertyRule, value: JsonObject): State {
    if (rule.inner.previous === undefined) return rule.enter;
    const keys = Object.keys(value);
    if (keys.length > 2 || keys.includes('@context')) return rule.enter;
    for (const key of keys) {
      const { kind } = rule.inner.rule(key);
      if (kind === 'value' || (kind === 'id' && keys.length === 1)) return rule.stay;
    }
    return rule.enter;
  }

  private scalar(value: Json, datatype: string | undefined): Literal {
    if (typeof value === 'boolean') {
      const origin = datatype === undefined ? origins.boolean : origins.typedBoolean;
      return { text: `"${value}"${scalarSuffix(datatype ?? xsd.boolean)}`, origin };
    }
    if (typeof value !== 'number') return leaveToReference();
    const number = writeNumber(value, datatype);
    const text = `"${number.text}"${scalarSuffix(number.datatype)}`;
    if (!number.isExact) return { text, origin: unknownOrigin };
    return { text, origin: datatype === undefined ? origins.number : origins.typedNumber };
  }

  /** @see JSON-LD 1.1, section 4.3, value objects */
  private valueObject(element: JsonObject, context: State): string {
    let value: Json | undefined;
    let type: string | undefined;
    let language: string | undefined;
    for (const key in element) {
      const member = element[key] as Json;
      const { kind } = context.rule(key);
      if (kind === 'value' && value === undefined) value = member;
      else if (kind === 'type' && type === undefined && typeof member === 'string') type = member;
      else if (kind === 'language' && language === undefined && typeof member === 'string') language = member;
      else return leaveToReference();
    }
    // A datatype may bring a context too.
    const hasOwnContext = type !== undefined && context.mapping(type)?.['@context'] !== undefined;
    if (hasOwnContext || (type !== undefined && language !== undefined)) return leaveToReference();
    const datatype = type === undefined ? undefined : context.readTermOrIri(type).slice(1, -1);
    if (typeof value !== 'string') {
      if (language !== undefined || value === undefined || value === null) return leaveToReference();
      const literal = this.scalar(value, datatype);
      this.origin = literal.origin;
      return literal.text;
    }
    if (language !== undefined) {
      if (!isLanguageTag(language)) return leaveToReference();
      this.origin = origins.tagged;
      return `${quote(value, this.planes)}@${language.toLowerCase()}`;
    }
    const suffix = datatype === undefined ? '' : typeSuffix(datatype);
    if (suffix === undefined) return leaveToReference();
    this.origin = datatype === undefined ? origins.text : origins.typedText;
    return quote(value, this.planes) + suffix;
  }

  private languageMap(subject: Term, rule: PropertyRule, map: JsonObject): void {
    for (const key in map) {
      const isDefined = rule.inner.mapping(key) !== undefined;
      if (isDefined || !isLanguageTag(key)) leaveToReference();
      const value = map[key] as Json;
      for (const item of Array.isArray(value) ? value : [value]) {
        if (item === null) continue;
        if (typeof item !== 'string') leaveToReference();
        this.add(subject, rule, `${quote(item, this.planes)}@${key.toLowerCase()}`, origins.tagged);
      }
    }
  }

  /** @see JSON-LD 1.1 API, section 8.5, List Conversion */
  private list(subject: Term, rule: PropertyRule, value: Json, depth: number): void {
    let [owner, predicate]: [Term, string] = [subject, rule.predicate];
    for (const item of Array.isArray(value) ? value : [value]) {
      if (item === null) continue;
      if (Array.isArray(item) || (isJsonObject(item) && ('@list' in item || '@set' in item))) {
        leaveToReference();
      }
      const cell: BlankNode = addBlankNode(this.set);
      addQuad(this.set, owner, predicate, cell, this.graph, unknownOrigin);
      addQuad(this.set, cell, rdf.first, this.object(rule, item, depth), this.graph, unknownOrigin);
      owner = cell;
      predicate = rdf.rest;
    }
    addQuad(this.set, owner, predicate, rdf.nil, this.graph, unknownOrigin);
  }

  /** Each value is a graph of its own, as proofs and presented credentials are. */
  private graphs(subject: Term, rule: PropertyRule, value: Json, depth: number): void {
    for (const item of Array.isArray(value) ? value : [value]) {
      if (!isJsonObject(item)) leaveToReference();
      const name = addBlankNode(this.set);
      this.add(subject, rule, name, origins.reference);
      const [outer, before] = [this.graph, this.set.size];
      this.graph = name;
      const term = this.node(item, this.enterFor(rule, item), depth);
      this.graph = outer;
      if (isLiteral(term) || this.set.size === before) leaveToReference();
    }
  }
}

const isLiteral = (term: Term): boolean => typeof term === 'string' && term.startsWith('"');

/** The one key of these that an element has. */
const findOne = (element: JsonObject, keys: readonly string[]): string | undefined => {
  let found: string | undefined;
  for (const key of keys) {
    if (element[key] === undefined) continue;
    if (found !== undefined) return leaveToReference();
    found = key;
  }
  return found;
};

const readId = (id: Json | undefined, context: State): string =>
  typeof id === 'string' ? context.readIri(id) : leaveToReference();

const only = (element: JsonObject, key: string): Json => {
  const value = element[key] as Json;
  return Object.keys(element).length === 1 && value !== null ? value : leaveToReference();
};
