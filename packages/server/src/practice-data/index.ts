/**
 * practice-data: invented organisations, micro-credentials, people and a year
 * of history, put in through the same services that everybody uses. Only in
 * practice mode. Dates are counted from the day of seeding, so that offers
 * never lie in the past.
 */
export * from './seed.ts';
