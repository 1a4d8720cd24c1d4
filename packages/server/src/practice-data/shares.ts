import type { ElementId } from '@sigillo/core/domain';

/** What a learner shared, counted in days before seeding. */
export interface PracticeShare {
  readonly learner: string;
  /** By micro-credential. */
  readonly credentials: readonly string[];
  readonly elements: readonly ElementId[];
  readonly label: string;
  readonly timeZone: string;
  readonly daysAgo: number;
  /** Positive: in the past. */
  readonly endsDaysAgo: number;
  readonly stoppedDaysAgo?: number;
  /** When somebody opened it, days before seeding. */
  readonly viewedDaysAgo: readonly number[];
}

const whatItIs: readonly ElementId[] = [
  'title',
  'awardingBody',
  'issuerCountry',
  'dateOfIssuing',
  'learningOutcomes',
  'workload',
  'level',
  'assessment',
  'participation',
  'qualityAssurance',
];

/** One that is open, one that ended, one that was stopped, and one of a welder’s. */
export const shares: readonly PracticeShare[] = [
  {
    learner: 'marta',
    credentials: ['life-cycle-assessment', 'reproducible-data-analysis'],
    elements: ['learner', ...whatItIs, 'grade', 'stackability'],
    label: 'Università di Valdoro, riconoscimento',
    timeZone: 'Europe/Vienna',
    daysAgo: 9,
    endsDaysAgo: -21,
    viewedDaysAgo: [8, 7, 2],
  },
  {
    learner: 'marta',
    credentials: ['life-cycle-assessment'],
    elements: whatItIs,
    label: 'Bewerbung Noordzee',
    timeZone: 'Europe/Vienna',
    daysAgo: 70,
    endsDaysAgo: 40,
    viewedDaysAgo: [66, 65],
  },
  {
    learner: 'marta',
    credentials: ['renewable-energy-permitting'],
    elements: ['learner', ...whatItIs],
    label: 'Falsche Adresse',
    timeZone: 'Europe/Vienna',
    daysAgo: 30,
    endsDaysAgo: -1,
    stoppedDaysAgo: 29,
    viewedDaysAgo: [30],
  },
  {
    learner: 'georgi',
    credentials: ['mag-fillet-welding'],
    elements: ['learner', ...whatItIs, 'supervision'],
    label: 'Нов работодател',
    timeZone: 'Europe/Sofia',
    daysAgo: 3,
    endsDaysAgo: -27,
    viewedDaysAgo: [1],
  },
];
