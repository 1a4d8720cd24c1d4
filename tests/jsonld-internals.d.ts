/** The part of jsonld.js that the benchmark patches. */
declare module 'jsonld/lib/ResolvedContext.js' {
  const ResolvedContext: {
    prototype: {
      getProcessed(this: object, context: object): unknown;
      setProcessed(this: object, context: object, processed: unknown): void;
    };
  };
  export default ResolvedContext;
}
