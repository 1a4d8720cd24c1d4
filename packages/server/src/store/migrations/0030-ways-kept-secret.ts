import type { Migration } from './migration.ts';

/**
 * Where a sign-in link leads is encrypted: the way may end in another secret. Links that wait are good for
 * a day at most; until then they lead to the first page.
 */
export const waysKeptSecret: Migration = {
  name: '0030-ways-kept-secret',
  sql: `
alter table sign_in_link drop column next;
alter table sign_in_link add column next_path bytea;
`,
};
