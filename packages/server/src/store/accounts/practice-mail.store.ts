import type { Transaction } from '../transaction.ts';

/** A mail that a practice installation kept instead of sending it. */
export interface PracticeMail {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly sentAt: number;
}

/** Keeps a mail, in place of one with the same id. */
export const insertPracticeMail = async (transaction: Transaction, mail: PracticeMail): Promise<void> => {
  // A sender that died before noting it sends again, perhaps with another secret link inside.
  await transaction.deleteFrom('practice_mail').where('id', '=', mail.id).execute();
  await transaction
    .insertInto('practice_mail')
    .values({
      id: mail.id,
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
  let query = transaction
    .selectFrom('practice_mail')
    .selectAll()
    .orderBy('sent_at', 'desc')
    .orderBy('id', 'desc')
    .limit(200);
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
