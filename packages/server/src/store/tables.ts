import type { AccountsTables } from './accounts/accounts.tables.ts';
import type { AwardingTables } from './awarding/awarding.tables.ts';
import type { DesigningTables } from './designing/designing.tables.ts';
import type { HoldingTables } from './holding/holding.tables.ts';
import type { OperationsTables } from './operations/operations.tables.ts';
import type { OrganisationsTables } from './organisations/organisations.tables.ts';
import type { SealingTables } from './sealing/sealing.tables.ts';

/** Every table by name. An area adds the interface of its own tables here. */
export type Tables = OperationsTables &
  AccountsTables &
  OrganisationsTables &
  DesigningTables &
  SealingTables &
  AwardingTables &
  HoldingTables;
