import type { Clock } from '@sigillo/core/ports';
import { createTransport } from 'nodemailer';
import { insertPracticeMail, type Store } from '../store/index.ts';
import type { Mail } from './word-letter.ts';

/** Hands a mail over; `id` stays the same over attempts. Throws when it could not be handed over now. */
export type Transport = (mail: Mail, id: string) => Promise<void>;

/** In the address, because what an address says outweighs the library's options. */
const requireTls = (address: string): string => {
  const url = new URL(address);
  url.searchParams.delete('ignoreTLS');
  url.searchParams.set('requireTLS', 'true');
  return url.href;
};

/** Sends through an SMTP server. */
export const createSmtpTransport = (options: {
  readonly url: string;
  /** Nothing is handed to a server that doesn't offer TLS (STARTTLS, where the address is smtp://). */
  readonly tls: 'required' | 'optional';
  readonly from: string;
  /** Host of our message ids. */
  readonly host: string;
}): Transport => {
  const smtp = createTransport(options.tls === 'required' ? requireTls(options.url) : options.url);
  return async (mail, id) => {
    await smtp.sendMail({
      ...mail,
      from: options.from,
      messageId: `<${id}@${options.host}>`,
      // Nobody's holiday reply helps anybody here.
      headers: { 'Auto-Submitted': 'auto-generated' },
    });
  };
};

/** Keeps mails for the practice mailbox instead of sending them. */
export const createPracticeTransport =
  (store: Pick<Store, 'withScope'>, clock: Clock): Transport =>
  async (mail, id) => {
    await store.withScope({}, (transaction) =>
      insertPracticeMail(transaction, {
        id,
        to: mail.to,
        subject: mail.subject,
        text: mail.text,
        sentAt: clock.now(),
      }),
    );
  };
