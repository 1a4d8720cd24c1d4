/**
 * json-ld: JSON-LD documents to canonical N-Quads, with contexts that are
 * bundled and pinned; by the compiled path where a document is of the usual
 * kind, else by the reference libraries, with the same bytes. It leaves
 * signatures to data-integrity, and which exact contexts a format demands to
 * that format.
 */
export { bundledContextDigests, bundledContexts } from './bundled-contexts.ts';
export {
  type CanonizeFault,
  type CanonizeOptions,
  canonize,
  canonizeByReference,
  canonizeDataset,
} from './canonize.ts';
export { canonizeCompiled } from './canonize-compiled.ts';
export { canonizeLabelled, type LabelledQuads } from './canonize-labelled.ts';
export { createTemplate } from './create-template.ts';
export { createDeadline, type Deadline } from './deadline.ts';
export { createDocumentLoader, type DocumentLoader } from './document-loader.ts';
export type { CanonicalTemplate, FilledTemplate } from './template/index.ts';
