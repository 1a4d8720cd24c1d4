/**
 * practice-data: invented organisations, micro-credentials, people and a year
 * of history, put in through the same services that everybody uses. Only in
 * practice mode. Dates are counted from the day of seeding, so that offers
 * never lie in the past.
 */
export { learners } from './learners.ts';
export { microCredentials } from './micro-credentials/index.ts';
export { organisations } from './organisations.ts';
export { people } from './people.ts';
