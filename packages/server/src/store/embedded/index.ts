/**
 * embedded: the real PostgreSQL, started and kept alive under DATA_DIR when no
 * DATABASE_URL is set. It knows processes, files and sockets; what is in the
 * database is the business of the rest of store.
 */
export * from './embedded-postgres.ts';
