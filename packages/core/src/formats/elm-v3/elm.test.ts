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
  createDisplayImage,
  elmContext,
  elmLosses,
  hasElmContexts,
  isElm,
  lintElm,
  parseElmEnvelope,
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

describe('parseElmEnvelope', () => {
  const sealed = toElm(buildContent({ validUntil: '2031-10-01T09:30:00Z' }));
  const { id: _id, ...nameless } = sealed.issuer as JsonObject;

  it('reads what decides a verdict', () => {
    const envelope = parseElmEnvelope(sealed);
    expect(envelope.ok && envelope.value).toMatchObject({
      id: lifeCycleAward.id,
      issuer: { id: hohenwald.id, name: hohenwald.legalName },
      validFrom: Date.UTC(2026, 9, 1, 9, 30),
      validUntil: Date.UTC(2031, 9, 1, 9, 30),
      status: [{ statusPurpose: 'revocation', statusListIndex: '48213' }],
    });
  });

  it.each([
    ['an earlier end under either name', { validUntil: '2027-01-01T00:00:00Z' }],
    ['and under the other', { expirationDate: '2027-01-01T00:00:00Z' }],
  ])('takes %s', (_, change) => {
    const envelope = parseElmEnvelope({ ...sealed, ...change });
    expect(envelope.ok && envelope.value.validUntil).toBe(Date.UTC(2027, 0, 1));
  });

  it.each([
    [
      'a third context',
      { '@context': [...(sealed['@context'] as string[]), 'https://x.example'] },
      'context-missing',
    ],
    ['another type', { type: ['VerifiableCredential'] }, 'type-missing'],
    ['an id that is none', { id: 'x' }, 'id-malformed'],
    ['an issuer without id', { issuer: nameless }, 'issuer-malformed'],
    ['several subjects', { credentialSubject: [] }, 'subject-malformed'],
    ['an end in a list', { expirationDate: ['2031-10-01T09:30:00Z'] }, 'date-malformed'],
    ['a status that is none', { credentialStatus: null }, 'status-malformed'],
  ])('refuses %s', (_, change, code) => {
    const envelope = parseElmEnvelope({ ...sealed, ...change });
    expect(envelope.ok ? 'read' : envelope.error.code).toBe(code);
  });
});

describe('the display image', () => {
  const draw = (title: string, seal?: string): string => {
    const options = { title, awardingBody: 'Университет & <Х>', language: 'bg' };
    const { base64 } = createDisplayImage(seal === undefined ? options : { ...options, seal });
    return Buffer.from(base64, 'base64').toString('utf8');
  };

  it('is the same for the same texts, and says them escaped', () => {
    expect(draw('A')).toBe(draw('A'));
    expect(draw('A')).toContain('Университет &#38; &#60;Х&#62;');
    expect(draw('\u0000A\u0008')).toBe(draw('A'));
  });

  it('breaks long titles and ends what is too long', () => {
    expect(draw('word '.repeat(20)).match(/<text/g)).toHaveLength(5);
    expect(draw('word '.repeat(200))).toContain('word …');
    expect(draw('w'.repeat(500))).toContain('w…');
  });

  it('holds the seal', () => {
    expect(draw('A', '<svg class="seal"/>')).toContain('height="260" class="seal"');
  });

  it('is the one that was handed in', () => {
    const document = JSON.stringify(
      toElm(lifeCycleAward, { displayImage: { mediaType: 'image/png', base64: 'AAAA' } }),
    );
    expect(document).toContain('"content":"AAAA"');
    expect(document).toContain('file-type/PNG');
  });
});
