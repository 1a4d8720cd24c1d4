import { Undecided } from './give-up.ts';
import {
  addBlankNode,
  addQuad,
  type BlankNode,
  createQuadSet,
  type QuadSet,
  type Term,
  unknownOrigin,
} from './quad.ts';

/** A term as RDF libraries for JavaScript have it. @see https://rdf.js.org/data-model-spec/ */
export interface RdfTerm {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
  readonly datatype?: RdfTerm;
}

/** A statement of such libraries. */
export interface RdfQuad {
  readonly subject: RdfTerm;
  readonly predicate: RdfTerm;
  readonly object: RdfTerm;
  readonly graph: RdfTerm;
}

/**
 * Takes over the statements of another library.
 *
 * @throws Undecided where a name holds characters that N-Quads escapes: libraries differ there
 */
export const fromRdf = (dataset: readonly RdfQuad[]): QuadSet => {
  const set = createQuadSet();
  const blank = new Map<string, BlankNode>();
  let [astral, high] = [false, false];
  const take = (term: RdfTerm): Term => {
    if (term.termType === 'DefaultGraph') return '';
    if (/[\ud800-\udfff]/.test(term.value)) astral = true;
    if (/[\ue000-\uffff]/.test(term.value)) high = true;
    if (term.termType === 'NamedNode') return name(term.value);
    if (term.termType === 'Literal') return writeLiteral(term);
    const known = blank.get(term.value);
    if (known !== undefined) return known;
    const node = addBlankNode(set);
    blank.set(term.value, node);
    return node;
  };
  for (const { subject, predicate, object, graph } of dataset) {
    const named = take(graph);
    const within = typeof named === 'string' && named !== '' ? ` ${named}` : named;
    addQuad(set, take(subject), ` ${name(predicate.value)} `, take(object), within, unknownOrigin);
  }
  set.mixedPlanes = astral && high;
  return set;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: what N-Quads escapes in names
const escapedInNames = /[\u0000-\u0020<>"{}|^`\\]/;

const name = (iri: string): string => {
  if (escapedInNames.test(iri)) throw new Undecided();
  return `<${iri}>`;
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: what N-Quads escapes in texts
const escapedInTexts = /[\u0000-\u001f\u007f"\\]/g;
const letters: Readonly<Record<string, string>> = {
  '\b': '\\b',
  '\t': '\\t',
  '\n': '\\n',
  '\f': '\\f',
  '\r': '\\r',
  '"': '\\"',
  '\\': '\\\\',
};

const writeLiteral = ({ value, language, datatype }: RdfTerm): string => {
  const escaped = value.replace(
    escapedInTexts,
    (c) => letters[c] ?? `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
  if (language !== undefined && language !== '') return `"${escaped}"@${language}`;
  if (datatype === undefined || datatype.value === 'http://www.w3.org/2001/XMLSchema#string') {
    return `"${escaped}"`;
  }
  return `"${escaped}"^^${name(datatype.value)}`;
};
