/** What happened to an award after it was made, counted in days before seeding. */
export interface LaterStep {
  readonly kind: 'revoke' | 'suspend' | 'reinstate';
  readonly daysAgo: number;
  readonly reason: string;
}

export interface PracticeAward {
  readonly learner: string;
  readonly grade: string;
  readonly route?: 'course' | 'validation';
  readonly cohort?: string;
  readonly retake?: true;
  /** Collected this many days before seeding; absent while it waits. */
  readonly collectedDaysAgo?: number;
  readonly later?: readonly LaterStep[];
}

/** A decision of a board or of assessors with the awards made under it. */
export interface PracticeDecision {
  readonly microCredential: string;
  readonly version: number;
  readonly daysAgo: number;
  readonly decidedBy: string;
  readonly minute: string;
  readonly awards: readonly PracticeAward[];
}

const committee = 'Curricularkommission Weiterbildung';
const examiners = 'Изпитна комисия';
const assessors = 'Beoordelaars Opleidingsbureau, met de Bond van Offshorewerkers';

/** The register's history, oldest first. */
export const decisions: readonly PracticeDecision[] = [
  {
    microCredential: 'isolating-medium-voltage-switchgear',
    version: 1,
    daysAgo: 400,
    decidedBy: assessors,
    minute: 'OB 2025-19',
    awards: [
      { learner: 'sem', grade: 'Behaald', collectedDaysAgo: 399 },
      { learner: 'fenna', grade: 'Behaald' },
    ],
  },
  {
    microCredential: 'mag-fillet-welding',
    version: 1,
    daysAgo: 240,
    decidedBy: examiners,
    minute: 'Протокол 11/2026',
    awards: [
      { learner: 'georgi', grade: '6', collectedDaysAgo: 231 },
      { learner: 'stoyan', grade: '5' },
      { learner: 'plamen', grade: '4', collectedDaysAgo: 238 },
    ],
  },
  {
    microCredential: 'energy-performance-of-buildings',
    version: 1,
    daysAgo: 200,
    decidedBy: committee,
    minute: 'CK-W 2026/05, TOP 3',
    awards: [
      { learner: 'lukas', grade: '2', cohort: '2026S', collectedDaysAgo: 198 },
      { learner: 'agnieszka', grade: '1', cohort: '2026S' },
      { learner: 'ioana', grade: '3', route: 'validation', collectedDaysAgo: 190 },
    ],
  },
  {
    microCredential: 'life-cycle-assessment',
    version: 1,
    daysAgo: 150,
    decidedBy: committee,
    minute: 'CK-W 2026/07, TOP 2',
    awards: [
      { learner: 'marta', grade: '1', cohort: '2026S', collectedDaysAgo: 149 },
      { learner: 'jakob', grade: '2', cohort: '2026S', collectedDaysAgo: 147 },
      { learner: 'zsofia', grade: '1', cohort: '2026S', collectedDaysAgo: 120 },
      { learner: 'elif', grade: '3', cohort: '2026S' },
      {
        learner: 'oyvind',
        grade: '2',
        cohort: '2026S',
        collectedDaysAgo: 148,
        later: [
          {
            kind: 'suspend',
            daysAgo: 18,
            reason: 'Project under examination after a complaint (CK-W 2026/13).',
          },
        ],
      },
      {
        learner: 'anna-lena',
        grade: '4',
        cohort: '2026S',
        collectedDaysAgo: 146,
        later: [
          {
            kind: 'revoke',
            daysAgo: 75,
            reason:
              'Result annulled: the project was not the learner’s own work (CK-W 2026/10, after a hearing).',
          },
        ],
      },
    ],
  },
  {
    microCredential: 'photovoltaic-roof-mounting',
    version: 1,
    daysAgo: 120,
    decidedBy: examiners,
    minute: 'Протокол 24/2026',
    awards: [
      {
        learner: 'georgi',
        grade: '4',
        collectedDaysAgo: 111,
        later: [
          { kind: 'suspend', daysAgo: 90, reason: 'Грешно въведен изпитен протокол, проверява се.' },
          { kind: 'reinstate', daysAgo: 86, reason: 'Протоколът е потвърден без промяна.' },
        ],
      },
      { learner: 'stoyan', grade: '5' },
      { learner: 'plamen', grade: '6', collectedDaysAgo: 119 },
      { learner: 'nino', grade: '5', route: 'validation' },
    ],
  },
  {
    microCredential: 'reproducible-data-analysis',
    version: 1,
    daysAgo: 90,
    decidedBy: committee,
    minute: 'CK-W 2026/09, TOP 4',
    awards: [
      { learner: 'marta', grade: '2', cohort: '2026S', collectedDaysAgo: 89 },
      { learner: 'niamh', grade: '1', cohort: '2026S', collectedDaysAgo: 88 },
      { learner: 'jose', grade: '3', cohort: '2026S' },
      { learner: 'kadri', grade: '1', cohort: '2026S', collectedDaysAgo: 85 },
      { learner: 'ieva', grade: '2', cohort: '2026S' },
      { learner: 'aino', grade: '1', cohort: '2026S', collectedDaysAgo: 89 },
    ],
  },
  {
    microCredential: 'turbine-blade-defect-reporting',
    version: 1,
    daysAgo: 70,
    decidedBy: assessors,
    minute: 'OB 2026-14',
    awards: [
      { learner: 'sem', grade: 'Behaald', collectedDaysAgo: 70 },
      { learner: 'joao', grade: 'Behaald' },
      { learner: 'thuy', grade: 'Behaald', route: 'validation', collectedDaysAgo: 66 },
    ],
  },
  {
    microCredential: 'renewable-energy-permitting',
    version: 1,
    daysAgo: 60,
    decidedBy: committee,
    minute: 'CK-W 2026/11, TOP 2',
    awards: [
      { learner: 'marta', grade: '1', collectedDaysAgo: 59 },
      { learner: 'maximiliana', grade: '2' },
      { learner: 'nikos', grade: '2', collectedDaysAgo: 52 },
    ],
  },
  {
    microCredential: 'dementia-sensitive-home-care',
    version: 1,
    daysAgo: 45,
    decidedBy: examiners,
    minute: 'Протокол 38/2026',
    awards: [
      { learner: 'tsvetelina', grade: '6', collectedDaysAgo: 44 },
      { learner: 'mariyka', grade: '5' },
      { learner: 'samira', grade: '5', route: 'validation' },
    ],
  },
  {
    microCredential: 'serious-illness-conversations',
    version: 1,
    daysAgo: 35,
    decidedBy: committee,
    minute: 'CK-W 2026/12, TOP 5',
    awards: [
      { learner: 'eleni', grade: '1', collectedDaysAgo: 33 },
      { learner: 'wulandari', grade: '2' },
    ],
  },
  {
    microCredential: 'isolating-medium-voltage-switchgear',
    version: 2,
    daysAgo: 30,
    decidedBy: assessors,
    minute: 'OB 2026-17',
    awards: [
      { learner: 'sem', grade: 'Behaald', retake: true, collectedDaysAgo: 30 },
      { learner: 'thuy', grade: 'Behaald' },
    ],
  },
  {
    microCredential: 'workplace-bulgarian',
    version: 1,
    daysAgo: 25,
    decidedBy: examiners,
    minute: 'Протокол 41/2026',
    awards: [
      { learner: 'oksana', grade: '5', collectedDaysAgo: 24 },
      { learner: 'samira', grade: '6', collectedDaysAgo: 24 },
      { learner: 'nino', grade: '4' },
    ],
  },
  {
    microCredential: 'condition-based-maintenance',
    version: 1,
    daysAgo: 20,
    decidedBy: committee,
    minute: 'CK-W 2026/13, TOP 6',
    awards: [
      { learner: 'jakob', grade: '1', collectedDaysAgo: 19 },
      { learner: 'joao', grade: '2' },
      { learner: 'elif', grade: '2' },
    ],
  },
];
