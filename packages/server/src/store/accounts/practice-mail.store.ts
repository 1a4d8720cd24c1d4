import { newId } from '../new-id.ts';
import type { Transaction } from '../transaction.ts';

/** A mail that a practice installation kept instead of sending it. */
export interface PracticeMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: number;
}

/** Keeps a mail. */
export const insertPracticeMail = async (
  transaction: Transaction,
  mail: Omit<PracticeMail, 'id'>,
): Promise<void> => {
  await transaction
    .insertInto('practice_mail')
    .values({
      id: newId(mail.sentAt),
      recipient: mail.to,
      subject: mail.subject,
      body: mail.text,
      sent_at: new Date(mail.sentAt),
    })
    .execute();
};

/** The newest mails, to one address or to all; at most 200. */
export const listPracticeMail = async (
  transaction: Transaction,
  to?: string,
): Promise<readonly PracticeMail[]> => {
  let query = transaction.selectFrom('practice_mail').selectAll().orderBy('id', 'desc').limit(200);
  if (to !== undefined) query = query.where('recipient', '=', to);
  const rows = await query.execute();
  return rows.map((row) => ({
    id: row.id,
    to: row.recipient,
    subject: row.subject,
    text: row.body,
    sentAt: row.sent_at.getTime(),
  }));
};
