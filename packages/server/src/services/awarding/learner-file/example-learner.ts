/** The learner of the template's example row. Nobody has this address, and a row that keeps it is refused. */
export const exampleLearner = {
  name: 'Ana Example',
  email: 'ana.example@example.org',
  identifier: '02201734',
  birthDate: '1998-04-23',
  grade: '1',
  cohort: '2026',
  route: 'course',
} as const;
