/**
 * pages: what public pages show, as types between the server, which fills them,
 * and web, which renders them.
 */
export type * from './page.ts';
