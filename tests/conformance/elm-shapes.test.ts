import { existsSync, readFileSync } from 'node:fs';
import type { JsonObject } from '@sigillo/core/base';
import type { CredentialContent, OrganisationReference } from '@sigillo/core/domain';
import { createContext, elmContext, toElm, toElmUpload } from '@sigillo/core/formats/elm-v3';
import { canonize, createDocumentLoader } from '@sigillo/core/proofs/json-ld';
import { lifeCycleAward } from '@sigillo/core/testing/builders';
import { nodeCrypto } from '@sigillo/server/keys';
import fc from 'fast-check';
import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';
import { describe, expect, it } from 'vitest';
import { arbitraryContent } from '../../packages/core/src/testing/builders/arbitrary-content.ts';

/** The Union's own shapes for the profile that our documents name: the full one imports the other. */
const reference = '../shared/reference/elm';
const shapes = ['EDC-generic-full.ttl', 'EDC-generic-no-cv.ttl'].map(
  (name) => `${reference}/elm-3.2/${name}`,
);
const present = shapes.every((path) => existsSync(path));
if (!present) console.info(`skipped: the Union's shapes are not at ${reference}`);

const runs = 120;
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
const findings = async (document: JsonObject): Promise<string[]> => {
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

/** Mends what our rules refuse: bodies without country or number, codes unknown to their lists, two bodies under one name. */
const sound = (content: CredentialContent): CredentialContent => {
  const { specification } = content.achievement;
  const { field, ...others } = specification;
  const withAddress = (body: OrganisationReference, id: string) => ({
    ...body,
    id,
    address: body.address ?? { country: 'AT' },
  });
  const issuer = withAddress(content.issuer, 'did:web:issuer.example');
  return {
    ...content,
    issuer: { ...issuer, identifiers: [...issuer.identifiers, { scheme: 'national', value: 'FN 1' }] },
    awardingBodies: content.awardingBodies.map((body, i) => withAddress(body, `did:web:body-${i}.example`)),
    achievement: {
      ...content.achievement,
      specification: {
        ...others,
        ...(field === undefined || field === 'made-up' ? {} : { field }),
        qualityAssurance: specification.qualityAssurance.map(({ body, ...statement }, i) =>
          body === undefined
            ? statement
            : { ...statement, body: { ...body, ...(i % 2 === 0 ? { country: 'EE' } : {}) } },
        ),
      },
    },
  };
};

describe.skipIf(!present)('the Union’s shapes', () => {
  it('find nothing in the example', async () => {
    expect(await findings(toElm(lifeCycleAward))).toEqual([]);
    expect(await findings(toElmUpload(lifeCycleAward).credential as JsonObject)).toEqual([]);
  });

  it('find nothing in any sound content, and every term is defined', async () => {
    // Drawn, not shrunk: the shapes take half a second for each.
    for (const content of fc.sample(arbitraryContent.map(sound), runs)) {
      const [first] = await findings(toElm(content));
      expect(first, JSON.stringify(content)).toBeUndefined();
    }
  }, 600_000);

  it('have something to find, so that finding nothing says something', async () => {
    const { issuer: _, ...withoutIssuer } = toElm(lifeCycleAward);
    const [first] = await findings(withoutIssuer);
    expect(first).toContain('#issuer http://www.w3.org/ns/shacl#MinCountConstraintComponent');
    const unnamed = toElm({ ...lifeCycleAward, issuer: { ...lifeCycleAward.issuer, identifiers: [] } });
    expect(await findings(unnamed)).toHaveLength(1);
  });
});
