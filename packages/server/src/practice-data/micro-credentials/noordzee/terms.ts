import type {
  FurtherInformation,
  GradingScheme,
  LevelStatement,
  QualityAssuranceStatement,
} from '@sigillo/core/domain';
import { inTwoLanguages } from '../../in-two-languages.ts';

/** What Noordzee Windservice says the same way in every micro-credential. */
export const { languages, text, outcome } = inTwoLanguages('nl', 'en');

export const grading: GradingScheme = {
  kind: 'pass-fail',
  title: text('Behaald of niet behaald', 'Pass or fail'),
  description: text(
    'Behaald als aan alle criteria is voldaan; één herkansing binnen drie maanden.',
    'A pass when all criteria are met; one retake within three months.',
  ),
};

export const qualityAssurance: readonly QualityAssuranceStatement[] = [
  {
    scope: 'provider',
    standard: 'internal-only',
    body: {
      legalName: text('Noordzee Windservice B.V.', 'Noordzee Windservice B.V.'),
      homepage: 'https://noordzee.example.org',
    },
    decidedOn: '2025-01-15',
    note: text(
      'Geen extern kwaliteitsorgaan. Een opleidingscommissie van werkgever en vakbond stelt inhoud en criteria vast, kijkt elk jaar tien beoordelingen na en behandelt klachten.',
      'No external quality body. A training committee of employer and union sets content and criteria, re-examines ten assessments a year and handles complaints.',
    ),
  },
];

export const noLevel: LevelStatement = {
  kind: 'not-applicable',
  reason: text(
    'Niet ingeschaald in het NLQF: een bedrijfseigen onderdeel van minder dan 100 uur.',
    'Not placed in the NLQF: a company unit of less than 100 hours.',
  ),
};

export const furtherInformation = (page: string): FurtherInformation => ({
  note: text(
    'Bekwaam is nog niet aangewezen: de installatieverantwoordelijke wijst op elke locatie zelf aan.',
    'Competent isn’t yet appointed: the person in charge of the installation appoints at each site.',
  ),
  url: `https://noordzee.example.org/opleiding/${page}`,
});

export const howToEnrol = text(
  'Aanmelden via de ploegleider of, voor mensen van buiten, via het opleidingsbureau.',
  'Enrol through the team leader or, for people from outside, through the training office.',
);
export const agreement = text(
  'Eigen personeel: betaald door de werkgever onder de opleidingsafspraak met de vakbond.',
  'Own staff: paid by the employer under the training agreement with the union.',
);
export const denHelder = { locality: 'Den Helder', country: 'NL' } as const;
