import type { AchievementSpecification } from '@sigillo/core/domain';
import { createEmptySpecification } from '@sigillo/core/domain';
import type { OrganisationHandle } from './organisations.ts';

type Change = (specification: AchievementSpecification) => AchievementSpecification;

/** A second version of one of the twelve, and how far it has come. */
export interface NextVersion {
  readonly microCredential: string;
  readonly reach: 'draft' | 'in-review' | 'approved' | 'published';
  readonly daysAgo: number;
  readonly comment: string;
  readonly change: Change;
}

/** A micro-credential that is only begun. */
export interface BegunDraft {
  readonly provider: OrganisationHandle;
  readonly title: string;
  readonly specification: AchievementSpecification;
  readonly daysAgo: number;
}

const addOutcome: Change = (specification) => ({
  ...specification,
  outcomes: [
    ...specification.outcomes,
    {
      id: 'circularity',
      statement: { 'de-AT': 'Kreislaufszenarien in einer Ökobilanz modellieren' },
      skills: [],
      criteria: [],
    },
  ],
});

const addCriterion =
  (outcome: string, statement: Readonly<Record<string, string>>): Change =>
  (specification) => ({
    ...specification,
    outcomes: specification.outcomes.map((one) =>
      one.id === outcome
        ? {
            ...one,
            criteria: [...one.criteria, { id: `${outcome}-${one.criteria.length + 1}`, statement }],
          }
        : one,
    ),
  });

/** What is under way beside the published versions: one in every state of the workflow. */
export const nextVersions: readonly NextVersion[] = [
  {
    microCredential: 'isolating-medium-voltage-switchgear',
    reach: 'published',
    daysAgo: 60,
    comment: 'De bond vroeg om een criterium over overdracht aan de tweede persoon.',
    change: addCriterion('schedule', {
      nl: 'De overdracht aan een aflossende ploeg is beschreven.',
      en: 'Handing over to a relieving crew is described.',
    }),
  },
  {
    microCredential: 'life-cycle-assessment',
    reach: 'draft',
    daysAgo: 12,
    comment: '',
    change: addOutcome,
  },
  {
    microCredential: 'reproducible-data-analysis',
    reach: 'in-review',
    daysAgo: 5,
    comment: 'Neues Kriterium zum Datenschutz nach der Rückmeldung des Sommerdurchgangs.',
    change: addCriterion('import', {
      'de-AT': 'Personenbezogene Daten sind vor der Auswertung entfernt oder ersetzt.',
      en: 'Personal data are removed or replaced before the analysis.',
    }),
  },
  {
    microCredential: 'photovoltaic-roof-mounting',
    reach: 'approved',
    daysAgo: 8,
    comment: 'Добавен критерий за защита от гръм по искане на монтажните фирми.',
    change: addCriterion('structure', {
      bg: 'Конструкцията е свързана със заземлението по проект.',
      en: 'The structure is connected to the earthing as designed.',
    }),
  },
];

/** Half-finished work, so that the completeness list has something to say. */
export const begunDrafts: readonly BegunDraft[] = [
  {
    provider: 'hohenwald',
    title: 'Wärmepumpen im Bestand auslegen',
    daysAgo: 4,
    specification: {
      ...createEmptySpecification(['de-AT', 'en']),
      title: { 'de-AT': 'Wärmepumpen im Bestand auslegen', en: 'Sizing Heat Pumps for Existing Buildings' },
      description: {
        'de-AT': 'Auslegung und Einbindung von Wärmepumpen in bestehende Heizsysteme.',
        en: 'Sizing heat pumps and fitting them into existing heating systems.',
      },
      field: '0713',
      outcomes: [
        {
          id: 'load',
          statement: {
            'de-AT': 'Die Heizlast eines bestehenden Gebäudes bestimmen',
            en: 'Determine the heat load of an existing building',
          },
          skills: [],
          criteria: [],
        },
        {
          id: 'flow-temperature',
          statement: { 'de-AT': 'Die Vorlauftemperatur verstehen' },
          skills: [],
          criteria: [],
        },
      ],
      workload: { ects: 3, hoursPerEcts: 25 },
      modes: ['blended'],
      instructionLanguages: ['de'],
    },
  },
  {
    provider: 'serdika',
    title: 'Обслужване на електрически велосипеди',
    daysAgo: 2,
    specification: {
      ...createEmptySpecification(['bg', 'en']),
      title: { bg: 'Обслужване на електрически велосипеди' },
      description: {},
      workload: { hours: 40 },
      assessments: [
        {
          id: 'attendance',
          title: { bg: 'Присъствие на 80 % от занятията' },
          type: 'attendance',
          outcomes: [],
        },
      ],
      modes: ['presential'],
    },
  },
  {
    provider: 'noordzee',
    title: 'Reddingsoefening op hoogte leiden',
    daysAgo: 1,
    specification: {
      ...createEmptySpecification(['nl', 'en']),
      title: { nl: 'Reddingsoefening op hoogte leiden', en: 'Leading a Rescue Drill at Height' },
    },
  },
];
