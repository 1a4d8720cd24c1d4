import { insertVersionEvent, recordAudit, type Transaction, type VersionKey } from '../../store/index.ts';
import type { ActingPerson } from '../actor.ts';

/** Writes what was done to a version into its history and into the record of the organisation. */
export const recordDesign = async (
  transaction: Transaction,
  key: VersionKey,
  event: {
    readonly by: ActingPerson;
    readonly action: string;
    readonly comment?: string | undefined;
    readonly at: number;
  },
): Promise<void> => {
  const { by, action, comment, at } = event;
  await insertVersionEvent(transaction, key, {
    at,
    by: { id: by.id, name: by.name },
    action,
    ...(comment === undefined ? {} : { comment }),
  });
  await recordAudit(transaction, [
    {
      tenant: key.organisationId,
      actor: { kind: 'person', id: by.id },
      action: `${action}-version`,
      about: { kind: 'achievement', id: key.achievementId },
      detail: { version: key.number },
      at,
    },
  ]);
};
