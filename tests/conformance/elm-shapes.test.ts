import type { JsonObject } from '@sigillo/core/base';
import type { CredentialContent, OrganisationReference } from '@sigillo/core/domain';
import { toElm, toElmUpload } from '@sigillo/core/formats/elm-v3';
import { lifeCycleAward } from '@sigillo/core/testing/builders';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arbitraryContent } from '../../packages/core/src/testing/builders/arbitrary-content.ts';
import { findings, present } from './shapes.ts';

const runs = 120;

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
