import type { Migration } from './migration.ts';

/** Lists of learners from workbooks: which sheet was read, which others hold something; null for texts. */
export const workbooks: Migration = {
  name: '0023-workbooks',
  sql: `
alter table award_batch add column sheets jsonb;
`,
};
