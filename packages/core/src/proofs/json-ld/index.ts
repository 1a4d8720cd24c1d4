/**
 * json-ld: JSON-LD documents to canonical N-Quads, with contexts that are
 * bundled and pinned. It leaves signatures to data-integrity, and which exact
 * contexts a format demands to that format.
 */
export { bundledContextDigests, bundledContexts } from './bundled-contexts.ts';
export { type CanonizeFault, type CanonizeOptions, canonize, canonizeDataset } from './canonize.ts';
export { createDeadline, type Deadline } from './deadline.ts';
export { createDocumentLoader, type DocumentLoader } from './document-loader.ts';
