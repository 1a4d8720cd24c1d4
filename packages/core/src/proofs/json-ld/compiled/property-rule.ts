import { isKeyword, type TermMapping } from './process-context.ts';
import { leaveToReference } from './signals.ts';
import type { PropertyRule, Rule, State, TextRule } from './state.ts';
import { isLanguageTag, isPlainIri, rdf, xsd } from './terms.ts';

/** For whatever no context defines. */
export const undefinedRule: Rule = { kind: 'undefined' };

const keywordKinds: Readonly<Record<string, Exclude<Rule['kind'], 'property'>>> = {
  '@context': 'context',
  '@id': 'id',
  '@type': 'type',
  '@value': 'value',
  '@language': 'language',
  '@list': 'list',
  '@set': 'set',
};

/** Where a literal came from. @see quad.ts, QuadOrigin */
export const origins = {
  reference: 1,
  type: 2,
  text: 3,
  typedText: 4,
  tagged: 5,
  number: 6,
  typedNumber: 7,
  boolean: 8,
  typedBoolean: 9,
} as const;

/** Works out what a key says in a state. Whatever is out of the ordinary is `undefined`: the reference path's. */
export const compileRule = (context: State, key: string): Rule => {
  const mapping = context.mapping(key);
  if (mapping === undefined) return keywordRule(key);
  const iri = mapping['@id'];
  if (typeof iri !== 'string') return undefinedRule;
  if (isKeyword(iri)) return mapping['@context'] === undefined ? keywordRule(iri) : undefinedRule;
  if (!isPlainIri(iri) || mapping.reverse) return undefinedRule;

  // A term's own context applies twice: to what its values mean, and again when a node is entered.
  const { machine } = context;
  const own = mapping['@context'];
  const scope = { kind: 'property', term: key } as const;
  const inner = own === undefined ? context : machine.apply(context, own, scope, context);
  const within = inner.mapping(key);
  const again = within?.['@context'];
  const left = inner.previous ?? inner;
  const enter = again === undefined ? left : machine.apply(left, again, scope, inner);
  const stay = again === undefined ? inner : machine.apply(inner, again, scope, inner);
  if (within?.reverse === true || (typeof within?.['@id'] === 'string' && isKeyword(within['@id']))) {
    return undefinedRule;
  }

  const shape = readShape(mapping);
  if (shape === undefined || (shape === 'list') !== (within?.['@container']?.includes('@list') ?? false)) {
    return undefinedRule;
  }
  const text = shape === 'json' ? unread : readTextRule(inner, within);
  if (text === undefined) return undefinedRule;
  return {
    kind: 'property',
    predicate: machine.predicate(iri),
    shape,
    text,
    datatype: readDatatype(within),
    inner,
    stay,
    enter,
    isLevel: enter === context && inner === context,
  };
};

/** JSON literals are written whole. */
const unread: TextRule = { kind: 'literal', suffix: '', origin: 0 };

const keywordRule = (keyword: string): Rule => {
  const kind = keywordKinds[keyword];
  return kind === undefined ? undefinedRule : { kind };
};

const readShape = (mapping: TermMapping): PropertyRule['shape'] | undefined => {
  const container = (mapping['@container'] ?? []).filter((name) => name !== '@set');
  const [name, ...others] = container;
  if (others.length > 0) return undefined;
  if (mapping['@type'] === '@json') return name === undefined ? 'json' : undefined;
  switch (name) {
    case undefined:
      return 'plain';
    case '@list':
      return 'list';
    case '@graph':
      return 'graph';
    case '@language':
      return 'language-map';
    default:
      return undefined;
  }
};

const readDatatype = (mapping: TermMapping | undefined): string | undefined => {
  const type = mapping?.['@type'];
  return type === undefined || type.startsWith('@') ? undefined : type;
};

/** @see JSON-LD 1.1 API, section 5.3, Value Expansion */
const readTextRule = (context: State, mapping: TermMapping | undefined): TextRule | undefined => {
  if (mapping?.['@direction'] !== undefined) return undefined;
  const type = mapping?.['@type'];
  if (type === '@id') return { kind: 'id' };
  if (type === '@vocab') return { kind: 'vocab' };
  // Reached only where the inner context says otherwise than the outer one.
  if (type === '@json')
    return mapping?.['@context'] === undefined ? { kind: 'literal', suffix: '', origin: 0 } : undefined;
  if (type !== undefined && type !== '@none') {
    const suffix = typeSuffix(type);
    return suffix === undefined ? undefined : { kind: 'literal', suffix, origin: origins.typedText };
  }
  const language = mapping?.['@language'] === undefined ? context.raw['@language'] : mapping['@language'];
  if (language === undefined || language === null)
    return { kind: 'literal', suffix: '', origin: origins.text };
  return isLanguageTag(language)
    ? { kind: 'literal', suffix: `@${language}`, origin: origins.tagged }
    : undefined;
};

/** What follows a quoted text of a datatype; undefined where texts of it are rewritten. */
export const typeSuffix = (datatype: string): string | undefined => {
  if (!isPlainIri(datatype) || datatype === xsd.double || datatype === rdf.langString) return undefined;
  return datatype === xsd.string ? '' : `^^<${datatype}>`;
};

/** A datatype's suffix for numbers and truth values. */
export const scalarSuffix = (datatype: string): string => {
  if (!isPlainIri(datatype) || datatype === rdf.langString) return leaveToReference();
  return datatype === xsd.string ? '' : `^^<${datatype}>`;
};
