import type { JsonObject } from '../../base/index.ts';
import { expandCompiled, toTextDigest } from './canonize-compiled.ts';
import type { CanonizeOptions } from './canonize-options.ts';
import { type CanonicalTemplate, createCanonicalTemplate } from './template/index.ts';

/**
 * Creates a template of a document, whose texts at the paths may vary. What it is
 * filled to is, byte for byte, what `canonize` says of the document with these
 * values; undefined where that can't be vouched for.
 *
 * @param paths the keys on the way to each text
 */
export const createTemplate = (
  document: JsonObject,
  paths: readonly (readonly (string | number)[])[],
  { loader, crypto }: Pick<CanonizeOptions, 'loader' | 'crypto'>,
): Promise<CanonicalTemplate | undefined> =>
  createCanonicalTemplate(document, paths, {
    digest: toTextDigest(crypto),
    expand: (marked) => expandCompiled(marked, loader),
  });
