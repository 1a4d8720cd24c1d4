import { nodeCrypto } from '@sigillo/server/keys';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../../base/index.ts';
import { toElements } from '../../domain/index.ts';
import { canonize, createDocumentLoader } from '../../proofs/json-ld/index.ts';
import { arbitraryContent } from '../../testing/builders/arbitrary-content.ts';
import { buildContent, buildSpecification, hohenwald, lifeCycleAward } from '../../testing/builders/index.ts';
import { toConceptName } from '../../vocabularies/index.ts';
import {
  createContext,
  elmContext,
  elmLosses,
  hasElmContexts,
  isElm,
  lintElm,
  readElm,
  readElmMarks,
  toElm,
  toElmUpload,
} from './index.ts';
import { toOrganizationIdentifier } from './writing/to-issuer.ts';

const overTheWire = (document: JsonObject): JsonObject => JSON.parse(JSON.stringify(document));
const loader = createDocumentLoader(new Map([[elmContext, createContext()]]));
const statements = async (document: JsonObject): Promise<string> => {
  const canonized = await canonize(overTheWire(document), { loader, crypto: nodeCrypto });
  return canonized.ok ? canonized.value : `refused: ${JSON.stringify(canonized.error)}`;
};

/** The example, its agency placed in a country: then its review is an accreditation. */
const accredited = buildContent({
  achievement: {
    ...lifeCycleAward.achievement,
    specification: buildSpecification({
      qualityAssurance: buildSpecification().qualityAssurance.map(({ body, ...statement }) => ({
        ...statement,
        body: { legalName: {}, ...body, country: 'EE' },
      })),
    }),
  },
});

describe.each([
  ['sealed', toElm],
  ['upload', toElmUpload],
])('the %s form', (_, write) => {
  it.each([
    ['the example', lifeCycleAward],
    ['the example, accredited', accredited],
  ])('gives all elements of %s back', (_name, content) => {
    const elements = toElements(content, toConceptName);
    expect(readElm(overTheWire(write(content)))).toEqual(elements);
    // Sixteen elements, and beside them description, issuer, register number and field.
    expect(Object.keys(elements)).toHaveLength(20);
  });

  it('gives all elements of any content back', () => {
    fc.assert(
      fc.property(arbitraryContent, (content) => {
        expect(readElm(overTheWire(write(content)))).toEqual(toElements(content, toConceptName));
      }),
      { numRuns: 150 },
    );
  });
});

describe('toElm', () => {
  it('says the same in both forms', async () => {
    const sealed = await statements(toElm(lifeCycleAward));
    expect(sealed).toContain('elm/EuropeanDigitalCredential>');
    expect(await statements(toElmUpload(lifeCycleAward).credential as JsonObject)).toBe(sealed);
  });

  it('says every term that it uses: canonical in safe mode, at work factor 1', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryContent, async (content) => {
        expect(await statements(toElm(content))).not.toContain('refused');
      }),
      { numRuns: 40 },
    );
  });

  it('is a European Digital Credential with exactly its two contexts', () => {
    const document = toElm(lifeCycleAward);
    expect(isElm(document)).toBe(true);
    const contexts = document['@context'] as string[];
    expect(hasElmContexts(contexts)).toBe(true);
    expect(hasElmContexts([...contexts].reverse())).toBe(false);
    expect(hasElmContexts([...contexts, 'https://x.example'])).toBe(false);
  });

  it('writes a qualification only where a level is stated', () => {
    const typeOf = (content: typeof lifeCycleAward): unknown =>
      JSON.stringify(toElm(content)).includes('"Qualification"');
    const { level: _, ...specification } = lifeCycleAward.achievement.specification;
    expect(typeOf(lifeCycleAward)).toBe(true);
    expect(typeOf(buildContent({ achievement: { ...lifeCycleAward.achievement, specification } }))).toBe(
      false,
    );
  });

  it('never calls internal quality assurance an accreditation', () => {
    const write = (standard: string): string =>
      JSON.stringify(
        toElm(
          buildContent({
            achievement: {
              ...lifeCycleAward.achievement,
              specification: buildSpecification({
                qualityAssurance: [
                  {
                    scope: 'provider',
                    standard,
                    type: 'institutional-quality-assurance',
                    body: { legalName: { en: 'X' }, country: 'AT' },
                  },
                ],
              }),
            },
          }),
        ),
      );
    expect(write('esg-2015')).toContain('"Accreditation"');
    expect(write('internal-only')).not.toContain('"Accreditation"');
  });

  it('delivers uploads to the learner’s e-mail address', () => {
    const identifiers = [{ scheme: 'email', value: 'elena@hohenwald.example' }];
    const content = buildContent({ learner: { ...lifeCycleAward.learner, identifiers } });
    expect(toElmUpload(content).deliveryDetails).toEqual({ deliveryAddress: ['elena@hohenwald.example'] });
  });
});

describe('readElmMarks', () => {
  const document = overTheWire(toElm(buildContent({ practice: true, mandate: 'M-7' })));
  it('gives the marks back', () => {
    expect(readElmMarks(document)).toEqual({
      practice: true,
      sealDigest: lifeCycleAward.sealDigest,
      mandate: 'M-7',
      achievementVersion: 3,
      status: [lifeCycleAward.status[1]],
    });
  });

  const changed = (from: string, to: string): JsonObject =>
    JSON.parse(JSON.stringify(document).replaceAll(from, to));
  it.each([
    [
      'a practice mark that is no boolean is practice',
      changed('\\"practice\\":true', '\\"practice\\":0'),
      true,
    ],
    ['only a clear "false" is none', changed('\\"practice\\":true', '\\"practice\\":false'), false],
  ])('%s', (_, marked, practice) => expect(readElmMarks(marked)).toMatchObject({ practice }));

  it('a garbled status is never "none"', () => {
    expect(readElmMarks(changed('\\"suspension\\"', '\\"?\\"'))).toBe('status-malformed');
  });
});

describe('the supplement', () => {
  const read = (from: string, to: string) =>
    readElm(JSON.parse(JSON.stringify(toElm(lifeCycleAward)).replaceAll(from, to)));

  it('adds to the slots', () => {
    expect(readElm(toElm(lifeCycleAward)).workload?.hoursPerEcts).toBe(25);
  });

  it.each([
    ['fewer hours', '\\"hours\\":125', '\\"hours\\":1', { ects: 5, hours: 125 }],
    ['more credits', '\\"ects\\":5', '\\"ects\\":50', { ects: 5, hours: 125 }],
  ])('is not believed where it contradicts them: %s', (_, from, to, workload) => {
    expect(read(from, to).workload).toEqual(workload);
  });
});

describe('the issuer’s number', () => {
  const { address } = hohenwald;
  it.each([
    ['VAT, with the country in it', [{ scheme: 'vat', value: 'ATU00000000' }], address, 'VATAT-U00000000'],
    ['VAT, without', [{ scheme: 'vat', value: 'U00000000' }], address, 'VATAT-U00000000'],
    ['VAT of Greece', [{ scheme: 'vat', value: 'EL123' }], { country: 'GR' }, 'VATGR-123'],
    ['a register', [{ scheme: 'national', value: 'FN 1 x' }], address, 'NTRAT-FN 1 x'],
    ['LEI', [{ scheme: 'lei', value: '5299' }], undefined, 'LEIXG-5299'],
    ['as the certificate has it', [{ scheme: 'eidas', value: 'VATES-A0' }], address, 'VATES-A0'],
    ['none of these', [{ scheme: 'pic', value: '1' }], address, undefined],
    ['VAT of nowhere', [{ scheme: 'vat', value: 'U0' }], undefined, undefined],
  ])('%s', (_, identifiers, place, expected) => {
    const { address: _address, ...issuer } = hohenwald;
    const placed = place === undefined ? issuer : { ...issuer, address: place };
    expect(toOrganizationIdentifier({ ...placed, identifiers })).toBe(expected);
  });
});

describe('lintElm', () => {
  const { address: _, ...nowhere } = hohenwald;
  it.each([
    ['the example', lifeCycleAward, []],
    [
      'an issuer without address',
      buildContent({ issuer: nowhere }),
      ['country-missing', 'issuer-number-missing'],
    ],
    ['a body without address', buildContent({ awardingBodies: [hohenwald, nowhere] }), ['country-missing']],
    [
      'an issuer without number',
      buildContent({ issuer: { ...hohenwald, identifiers: [] } }),
      ['issuer-number-missing'],
    ],
  ])('%s', (_name, content, codes) => {
    expect(lintElm(content).map(({ code }) => code)).toEqual(codes);
  });
});

describe('elmLosses', () => {
  it('names what readers of plain documents miss', () => {
    const codes = (content: typeof lifeCycleAward) =>
      elmLosses(content).map(({ element, code, extent }) => `${element} ${code} ${extent}`);
    expect(codes(lifeCycleAward)).toEqual([
      'learner parts-of-other-names reduced',
      'awardingBody address-as-text reduced',
      'dateOfIssuing suspension-not-shown reduced',
      'workload hours-per-credit reduced',
      'qualityAssurance quality-assurance-as-note reduced',
    ]);
    expect(codes(accredited)).toContain('qualityAssurance scope-of-quality-assurance reduced');
  });
});
