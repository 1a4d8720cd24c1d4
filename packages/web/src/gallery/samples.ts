/** Invented content for the gallery, from the practice data. */
export const digest = '66116a894fb2d3c9fbf4bba2dac2a5d7e7e436c4406ca863c352771eca8a3080';
export const issuers = [
  'e0a847930351765491543abcf09c50d2c281de480466eab09fe8b28d5cc3ce66',
  '31a847930351765491543abcf09c50d2c281de480466eab09fe8b28d5cc3ce66',
  '12a847930351765491543abcf09c50d2c281de480466eab09fe8b28d5cc3ce66',
] as const;

export const title = 'Life-Cycle Assessment of Products';
export const provider = 'Universität Hohenwald, Austria';

export const facts = [
  { label: 'Awarded by', value: provider },
  { label: 'Workload', value: '5 ECTS (125 hours)' },
  { label: 'Level', value: 'EQF level 7' },
  { label: 'Issued', value: '13 March 2026' },
];

export const elements = [
  { id: 'learner', label: 'Learner', value: 'Marek Hlaváč', means: 'The person who earned this.' },
  {
    id: 'learningOutcomes',
    label: 'Learning outcomes',
    value: [
      'Sets the functional unit and the boundaries of a study, and defends both.',
      'Builds an inventory from measured and database values and states its gaps.',
      'Interprets results with their uncertainty and names what would change the conclusion.',
    ],
    means: 'What the learner knows and can do. Each was assessed.',
  },
  {
    id: 'workload',
    label: 'Workload',
    value: '5 ECTS',
    means:
      'The time a typical learner needs, exercises and tests included: 125 hours, at 25 hours per ECTS in Austria.',
  },
];

export interface Learner {
  readonly id: string;
  readonly name: string;
  readonly number: string;
  readonly ects: number;
  readonly state: 'good' | 'caution' | 'bad';
  readonly stateText: string;
}

export const learners: readonly Learner[] = [
  { id: 'a', name: 'Aino Kask', number: 'HW-2026-0411', ects: 5, state: 'good', stateText: 'Collected' },
  {
    id: 'b',
    name: 'Димитър Стоянов',
    number: 'HW-2026-0412',
    ects: 5,
    state: 'caution',
    stateText: 'Waiting',
  },
  {
    id: 'c',
    name: 'Ελένη Παπαδοπούλου',
    number: 'HW-2026-0413',
    ects: 5,
    state: 'good',
    stateText: 'Collected',
  },
  { id: 'd', name: 'Marek Hlaváč', number: 'HW-2026-0414', ects: 2.5, state: 'bad', stateText: 'Revoked' },
];
