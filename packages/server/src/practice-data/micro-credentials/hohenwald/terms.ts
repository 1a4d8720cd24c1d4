import type {
  FurtherInformation,
  GradingScheme,
  LevelStatement,
  QualityAssuranceStatement,
  Stackability,
  Workload,
} from '@sigillo/core/domain';
import { inTwoLanguages } from '../../in-two-languages.ts';

/** What Universität Hohenwald says the same way in every micro-credential. */
export const { languages, text, outcome } = inTwoLanguages('de-AT', 'en');

export const grading: GradingScheme = {
  kind: 'numeric',
  title: text('Österreichische Notenskala', 'Austrian grading scale'),
  description: text(
    '1 (sehr gut) bis 5 (nicht genügend); bestanden mit 4 oder besser',
    '1 (very good) to 5 (insufficient); a pass is 4 or better',
  ),
};

const audit: QualityAssuranceStatement = {
  scope: 'provider',
  standard: 'esg-2015',
  type: 'institutional-quality-assurance',
  body: {
    legalName: text('Kvaliteediagentuur Läänemeri', 'Kvaliteediagentuur Läänemeri'),
    homepage: 'https://laanemeri.example.org',
  },
  registerEntry: 'LM-AUD-2023-014 (practice)',
  report: 'https://laanemeri.example.org/reports/LM-AUD-2023-014',
  decidedOn: '2023-06-21',
  validUntil: '2030-06-30',
  note: text(
    'Geprüft wurde die Universität als Ganzes, nicht jede einzelne Micro-Credential.',
    'The university as a whole was reviewed, not each micro-credential.',
  ),
};

const internal: QualityAssuranceStatement = {
  scope: 'micro-credential',
  standard: 'internal-only',
  body: { legalName: text('Universität Hohenwald', 'Hohenwald University') },
  decidedOn: '2025-05-14',
  note: text(
    'Die Curricularkommission Weiterbildung prüft jede Fassung vor der Veröffentlichung; Rückmeldungen der Lernenden und zweier Fachpersonen anderer Hochschulen werden jedes Jahr ausgewertet.',
    'The curriculum committee for continuing education examines every version before publication; feedback from learners and from two experts of other universities is evaluated every year.',
  ),
};
export const qualityAssurance: readonly QualityAssuranceStatement[] = [audit, internal];

/** 25 hours per credit: the Austrian rule. */
export const credits = (ects: number): Workload => ({ ects, hoursPerEcts: 25 });

export const level = (nqr: '6' | '7'): LevelStatement => ({
  kind: 'stated',
  framework: 'at',
  level: nqr,
  eqf: nqr,
  basis: 'declared',
  cycle: nqr === '7' ? 'second' : 'first',
});

/** The larger certificate for which five of the six were designed. */
export const towardsCertificate: Stackability = {
  kind: 'stackable',
  towards: [
    {
      title: text(
        'Certificate of Advanced Studies: Nachhaltige Energiesysteme',
        'Certificate of Advanced Studies: Sustainable Energy Systems',
      ),
      receiver: 'Universität Hohenwald',
      url: 'https://hohenwald.example.org/weiterbildung/cas-energie',
    },
  ],
};

export const furtherInformation = (page: string): FurtherInformation => ({
  note: text(
    'Die Anrechnung auf ein Studium entscheidet immer die aufnehmende Einrichtung.',
    'Whether it counts towards a degree is always decided by the receiving institution.',
  ),
  url: `https://hohenwald.example.org/weiterbildung/${page}`,
});

export const howToEnrol = text(
  'Anmeldung mit Lebenslauf über das Weiterbildungsbüro; Plätze werden in der Reihenfolge der Anmeldung vergeben.',
  'Enrol with a CV through the continuing education office; places are given in order of enrolment.',
);
export const grant = text(
  'Bis zu 50 % über den Weiterbildungsfonds des Landes (Übungsangabe).',
  'Up to 50% from the regional training fund (practice statement).',
);
export const hohenwald = { locality: 'Hohenwald', country: 'AT' } as const;
