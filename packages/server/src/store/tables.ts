import type { AccountsTables } from './accounts/accounts.tables.ts';
import type { DesigningTables } from './designing/designing.tables.ts';
import type { OperationsTables } from './operations/operations.tables.ts';
import type { OrganisationsTables } from './organisations/organisations.tables.ts';

/** Every table by name. An area adds the interface of its own tables here. */
export type Tables = OperationsTables & AccountsTables & OrganisationsTables & DesigningTables;
