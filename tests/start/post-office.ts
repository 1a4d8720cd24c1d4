import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';

/** A mail as it came over SMTP, headers and all. */
export interface ReceivedMail {
  readonly to: readonly string[];
  readonly from: string;
  readonly source: string;
  /** Its plain text, decoded. */
  readonly text: string;
}

/** A mail server on the loopback that keeps what it gets. */
export interface PostOffice {
  readonly url: string;
  readonly mails: readonly ReceivedMail[];
  close(): Promise<void>;
}

const decodeQuotedPrintable = (encoded: string): string => {
  const bytes = encoded
    .replace(/=\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
};

/** The body of the first text/plain part; our mails have one, quoted-printable, base64 or plain. */
const plainTextOf = (source: string): string => {
  const part = /content-type: text\/plain[\s\S]*?\r\n\r\n([\s\S]*?)(?:\r\n--|$)/i.exec(source);
  const head = part?.[0].slice(0, part[0].indexOf('\r\n\r\n')) ?? '';
  const body = part?.[1] ?? '';
  if (/base64/i.test(head)) return Buffer.from(body, 'base64').toString('utf8');
  return /quoted-printable/i.test(head) ? decodeQuotedPrintable(body) : body;
};

/** Opens it on a port of its own. */
export const openPostOffice = async (): Promise<PostOffice> => {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData: (stream, session, done) => {
      text(stream).then((source) => {
        mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          from: session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address,
          source,
          text: plainTextOf(source),
        });
        done();
      }, done);
    },
  });
  const port = await new Promise<number>((done) => {
    const listening = server.listen(0, '127.0.0.1', () =>
      done((listening.address() as { port: number }).port),
    );
  });
  return {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    close: () => new Promise((done) => server.close(() => done())),
  };
};
