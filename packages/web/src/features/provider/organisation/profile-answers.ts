import { countries, iscedFields } from '@sigillo/core/vocabularies';
import type { Words } from '../../../ui/index.ts';
import { languageName } from '../fields/language-name.ts';
import { conceptName } from '../fields/vocabulary-options.ts';
import type { SpecificationFact } from '../specification/specification-facts.ts';
import { type ProfileDraft, type ProfileStep, stepOf } from './profile.ts';

/** What was answered on one page of the registration. */
export const answersOf = (
  draft: ProfileDraft,
  step: ProfileStep,
  words: Words,
): readonly SpecificationFact[] => {
  const { say, list, locale, date } = words;
  const facts: SpecificationFact[] = [];
  const put = (pointer: string, label: string, text: string | undefined): void => {
    if (text && stepOf(pointer) === step) facts.push({ key: pointer, pointer, label, text });
  };
  const texts = (pointer: string, label: string, map: Readonly<Record<string, string>>): void => {
    for (const [language, text] of Object.entries(map)) {
      if (stepOf(pointer) !== step) continue;
      facts.push({
        key: `${pointer}/${language}`,
        pointer,
        label: say('provider.fact.in-language', { label, language: languageName(language, locale) }),
        text,
        lang: language,
      });
    }
  };
  texts('/legalName', say('provider.organisation.legal-name'), draft.legalName);
  texts('/displayName', say('provider.organisation.display-name'), draft.displayName);
  put(
    '/roles',
    say('provider.organisation.roles'),
    list(draft.roles.map((role) => say(`provider.organisation.role.${role as 'provider'}`))),
  );
  texts('/description', say('provider.organisation.description'), draft.description);
  put('/homepage', say('provider.organisation.homepage'), draft.homepage);
  put('/email', say('provider.organisation.email'), draft.email);
  draft.identifiers.forEach(({ scheme, value }, index) => {
    const name =
      scheme === 'national'
        ? say('provider.organisation.scheme.national')
        : say(`element.scheme.${scheme as 'vat'}`);
    put(`/identifiers/${index}/value`, name, value);
  });
  const { street, postalCode, locality, region, country } = draft;
  const place = [
    street,
    `${postalCode} ${locality}`.trim(),
    region,
    country && conceptName(countries, country, locale),
  ];
  put('/address', say('provider.organisation.address'), place.filter(Boolean).join('\n'));
  put(
    '/awards',
    say('provider.organisation.awards'),
    draft.awards && say(`provider.organisation.awards.${draft.awards}`),
  );
  if (draft.awards === 'yes') {
    texts('/awardingPower/legalBasis', say('provider.organisation.legal-basis'), draft.legalBasis);
    put('/awardingPower/registerEntry', say('provider.organisation.register-entry'), draft.registerEntry);
    put(
      '/awardingPower/jurisdiction',
      say('provider.organisation.jurisdiction'),
      conceptName(countries, draft.jurisdiction || country, locale),
    );
    put(
      '/awardingPower/validFrom',
      say('provider.organisation.valid-from'),
      draft.validFrom && date(draft.validFrom),
    );
    put(
      '/awardingPower/validUntil',
      say('provider.organisation.valid-until'),
      draft.validUntil && date(draft.validUntil),
    );
    put(
      '/awardingPower/fields',
      say('provider.organisation.fields'),
      list(draft.fields.map((field) => conceptName(iscedFields, field, locale))),
    );
    put(
      '/awardingPower/mayAwardEcts',
      say('provider.organisation.ects'),
      say(draft.mayAwardEcts ? 'provider.yes' : 'provider.no'),
    );
    put('/hoursPerEcts', say('provider.design.workload.rate'), draft.hoursPerEcts);
    put('/awardingPower/maximumEcts', say('provider.organisation.maximum-ects'), draft.maximumEcts);
  }
  return facts;
};
