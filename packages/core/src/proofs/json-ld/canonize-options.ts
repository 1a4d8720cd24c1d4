import type { Crypto } from '../../ports/index.ts';
import type { Deadline } from './deadline.ts';
import type { DocumentLoader } from './document-loader.ts';

/** Why a document has no canonical form that we would sign or trust. */
export type CanonizeFault =
  /** It names a context that the loader doesn't hold. */
  | { readonly code: 'context-unknown'; readonly url: string }
  /** An inline context defines every term or type at once. */
  | { readonly code: 'context-catch-all'; readonly pointer: string }
  /** A term, type or value would be dropped, so it would not be signed. */
  | { readonly code: 'term-undefined'; readonly detail: string }
  | { readonly code: 'json-ld-malformed'; readonly detail: string }
  | { readonly code: 'graph-empty' }
  | { readonly code: 'graph-too-large' }
  | { readonly code: 'graph-too-complex' };

/** What canonicalisation needs. */
export interface CanonizeOptions {
  readonly loader: DocumentLoader;
  readonly crypto: Crypto;
  /** Effort for indistinguishable blank nodes, as a power of their number. Default 1; only conformance runs need more. */
  readonly maxWorkFactor?: number;
  /** Most RDF statements. Default 20,000. */
  readonly maxQuads?: number;
  readonly deadline?: Deadline;
}
