import { existsSync, readFileSync } from 'node:fs';
import type { JsonObject } from '@sigillo/core/base';
import { createContext, elmContext } from '@sigillo/core/formats/elm-v3';
import { canonize, createDocumentLoader } from '@sigillo/core/proofs/json-ld';
import { nodeCrypto } from '@sigillo/server/keys';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

/** The Union's own shapes for the profile that our documents name: the full one imports the other. */
const reference = '../shared/reference/elm';
const shapes = ['EDC-generic-full.ttl', 'EDC-generic-no-cv.ttl'].map(
  (name) => `${reference}/elm-3.2/${name}`,
);
/** Whether the shapes are at hand. */
export const present = shapes.every((path) => existsSync(path));
if (!present) console.info(`skipped: the Union's shapes are not at ${reference}`);

const imports = 'http://www.w3.org/2002/07/owl#imports';
const validator = present
  ? new Validator(
      new Store(
        shapes
          .flatMap((path) => new Parser().parse(readFileSync(path, 'utf8')))
          .filter(({ predicate }) => predicate.value !== imports),
      ),
    )
  : undefined;
const loader = createDocumentLoader(new Map([[elmContext, createContext()]]));

/** What the shapes find, as path and rule; the reason where the document isn't even RDF in safe mode. */
export const findings = async (document: JsonObject): Promise<string[]> => {
  const canonized = await canonize(JSON.parse(JSON.stringify(document)), { loader, crypto: nodeCrypto });
  if (!canonized.ok) return [JSON.stringify(canonized.error)];
  const report = await validator?.validate(
    new Store(new Parser({ format: 'N-Quads' }).parse(canonized.value)),
  );
  return (report?.results ?? []).map(
    ({ path, sourceConstraintComponent, focusNode }) =>
      `${focusNode?.value} ${path?.value ?? ''} ${sourceConstraintComponent?.value}`,
  );
};
