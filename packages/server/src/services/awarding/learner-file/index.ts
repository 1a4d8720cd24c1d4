/**
 * learner-file: turns an uploaded list of learners into checked rows and faults
 * that name row, column and remedy. It reads hostile bytes and therefore runs in
 * a process of its own with caps; who was awarded before is the business of `awarding`.
 */
export * from './example-learner.ts';
export { mapHeadings } from './headings.ts';
export * from './learner-row.ts';
export * from './read-apart.ts';
export * from './read-learner-file.ts';
