import type { JsonObject } from '@sigillo/core/base';
import { chooseText } from '../../../credential/index.ts';
import type { PageContext } from '../../../ui/index.ts';

/**
 * A micro-credential for search engines, in schema.org's words. Nothing that
 * the page doesn't show.
 *
 * @see https://schema.org/Course, https://schema.org/EducationalOccupationalCredential
 */
export const achievementJsonLd = ({ content, page, words }: PageContext<'achievement'>): JsonObject => {
  const { specification: spec, provider, offerings, url } = content.achievement;
  const text = (map: Parameters<typeof chooseText>[0]): string | undefined =>
    chooseText(map, words.locale, words.reading)?.text;
  const name = text(spec.title) ?? '';
  const organisation: JsonObject = {
    '@type': 'Organization',
    name: text(provider.legalName) ?? '',
    url: `${page.origin}/o/${provider.slug}`,
  };
  return defined({
    '@context': 'https://schema.org',
    '@type': 'Course',
    url,
    name,
    description: text(spec.description),
    provider: organisation,
    inLanguage: [...spec.instructionLanguages],
    teaches: spec.outcomes.map(({ statement }) => text(statement) ?? ''),
    ...(spec.workload?.ects !== undefined && { numberOfCredits: spec.workload.ects }),
    ...(spec.workload?.hours !== undefined && { timeRequired: `PT${spec.workload.hours}H` }),
    coursePrerequisites: text(spec.prerequisites),
    educationalCredentialAwarded: defined({
      '@type': 'EducationalOccupationalCredential',
      name,
      credentialCategory: 'micro-credential',
      recognizedBy: organisation,
      ...(spec.level?.kind === 'stated' &&
        spec.level.eqf !== undefined && { educationalLevel: `EQF ${spec.level.eqf}` }),
    }),
    hasCourseInstance: offerings.map((offering) =>
      defined({
        '@type': 'CourseInstance',
        startDate: offering.startsOn,
        endDate: offering.endsOn,
        inLanguage: offering.language,
        ...(offering.place && {
          location: defined({
            '@type': 'Place',
            address: defined({
              '@type': 'PostalAddress',
              addressLocality: offering.place.locality,
              addressCountry: offering.place.country,
            }),
          }),
        }),
        ...(offering.price && {
          offers: {
            '@type': 'Offer',
            price: offering.price.amount,
            priceCurrency: offering.price.currency,
          },
        }),
      }),
    ),
  });
};

const defined = (object: Record<string, JsonObject[string] | undefined>): JsonObject =>
  Object.fromEntries(
    Object.entries(object).filter((entry): entry is [string, JsonObject[string]] => entry[1] !== undefined),
  );
