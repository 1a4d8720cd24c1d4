import type { LanguageMap } from './language-map.ts';

/**
 * A term of a controlled list as a credential names it. Ours carry `code` and
 * `iri`; a stranger's may have only one of the three.
 */
export interface ConceptReference {
  readonly code?: string;
  readonly iri?: string;
  readonly label?: LanguageMap;
}
