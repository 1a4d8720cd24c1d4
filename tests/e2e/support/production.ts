import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo, Server as AnyServer } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { createCertificate } from './certificate.ts';
import { freePort, type Product, startProduct } from './product.ts';

/** An installation in earnest: https in front, real mail, a master key, nobody invented. */
export interface Production {
  /** Its https address; browsers must overlook that nobody vouches for its certificate. */
  readonly origin: string;
  /** What it printed when it started: the link by which somebody becomes its operator. */
  readonly setUpLink: string;
  /** The newest link in a mail to somebody that fits. */
  mailLink(to: string, path: RegExp): Promise<string>;
  remove(): Promise<void>;
}

interface Letter {
  readonly to: readonly string[];
  readonly text: string;
}

export const startProduction = async (): Promise<Production> => {
  const letters: Letter[] = [];
  const smtp = receiveMail(letters);
  const smtpPort = await listen(smtp.server);
  const port = await freePort();
  const front = forwardTo(port);
  const origin = `https://localhost:${await listen(front)}`;
  let product: Product | undefined;
  const remove = async () => {
    await product?.remove();
    front.closeAllConnections();
    front.close();
    await new Promise<void>((done) => smtp.close(done));
  };
  try {
    product = await startProduct({
      port,
      env: {
        MODE: 'production',
        PUBLIC_ORIGIN: origin,
        MASTER_KEY: randomBytes(32).toString('base64'),
        SMTP_URL: `smtp://localhost:${smtpPort}`,
        MAIL_FROM: 'Sigillo <credentials@example.org>',
        MAIL_DELAY_MINUTES: '0',
      },
    });
  } catch (error) {
    await remove();
    throw error;
  }
  const { printed } = product;
  const setUpLink = await repeat(() => printed().match(/https:\/\/\S+token=\S+/)?.[0], 'set-up link');
  return {
    origin,
    setUpLink,
    remove,
    mailLink: (to, path) =>
      repeat(
        () =>
          letters
            .filter((letter) => letter.to.includes(to))
            .flatMap(({ text }) => text.match(/https:\/\/[^\s<>"]+/g) ?? [])
            .findLast((url) => path.test(new URL(url).pathname)),
        `mail with a link like ${path} to ${to}`,
      ),
  };
};

/** Looks again until there is something, for a minute. */
const repeat = async (look: () => string | undefined, what: string): Promise<string> => {
  for (let tries = 0; tries < 240; tries++) {
    const found = look();
    if (found !== undefined) return found;
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`no ${what}`);
};

const receiveMail = (letters: Letter[]): SMTPServer =>
  new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, { envelope }, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', () => {
        letters.push({
          to: envelope.rcptTo.map(({ address }) => address),
          text: fromQuotedPrintable(Buffer.concat(parts).toString()),
        });
        done();
      });
    },
  });

const fromQuotedPrintable = (text: string): string =>
  text
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

/** What stands before an installation in earnest: it ends TLS and hands everything on as it is. */
const forwardTo = (port: number): Server =>
  createServer(createCertificate(), (incoming, outgoing) => {
    const { method, url, headers } = incoming;
    const onward = request({ host: 'localhost', port, method, path: url, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
      answer.pipe(outgoing);
    });
    onward.once('error', () => outgoing.writeHead(502).end());
    incoming.pipe(onward);
  });

const listen = (server: AnyServer): Promise<number> =>
  new Promise((done) => {
    server.listen(0, 'localhost', () => done((server.address() as AddressInfo).port));
  });
