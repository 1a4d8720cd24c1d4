/**
 * Whether a text is an absolute address that N-Quads writes as it is: ASCII
 * alone, nothing to escape, no blank node. Narrower than what JSON-LD takes;
 * the rest is for the reference path.
 */
export const isPlainIri = (text: string): boolean => plainIri.test(text);

const plainIri = /^[A-Za-z][A-Za-z0-9+.-]*:[!#-;=?-[\]_a-z~]*$/;

export const xsd = {
  boolean: 'http://www.w3.org/2001/XMLSchema#boolean',
  double: 'http://www.w3.org/2001/XMLSchema#double',
  integer: 'http://www.w3.org/2001/XMLSchema#integer',
  string: 'http://www.w3.org/2001/XMLSchema#string',
} as const;

const rdfNamespace = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#';

export const rdf = {
  first: ` <${rdfNamespace}first> `,
  rest: ` <${rdfNamespace}rest> `,
  type: ` <${rdfNamespace}type> `,
  nil: `<${rdfNamespace}nil>`,
  json: `^^<${rdfNamespace}JSON>`,
  langString: `${rdfNamespace}langString`,
} as const;

/** @see BCP 47, as far as JSON-LD looks at it */
export const isLanguageTag = (text: string): boolean => languageTag.test(text);

const languageTag = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;
