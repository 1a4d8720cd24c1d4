import type { OperationsTables } from './operations/operations.tables.ts';

/** Every table by name. An area adds the interface of its own tables here: `& DesigningTables`. */
export type Tables = OperationsTables;
