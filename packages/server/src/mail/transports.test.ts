import { createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { createSmtpTransport } from './transports.ts';

/** A mail server that offers no TLS; `said` is what it was told. */
const openPlainServer = async (
  said: string[],
): Promise<{ readonly server: Server; readonly port: number }> => {
  const server = createServer((socket) => {
    let inData = false;
    socket.on('error', () => {});
    socket.write('220 mail.example ESMTP\r\n');
    socket.on('data', (bytes) => {
      const text = bytes.toString();
      said.push(text.trim());
      if (inData) {
        inData = !text.endsWith('\r\n.\r\n');
        if (!inData) socket.write('250 taken\r\n');
      } else if (text.startsWith('DATA')) {
        inData = true;
        socket.write('354 go on\r\n');
      } else if (text.startsWith('STARTTLS')) socket.write('502 not here\r\n');
      else socket.write('250 mail.example\r\n');
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { server, port: (server.address() as { port: number }).port };
};

describe('mails by SMTP', () => {
  let server: Server | undefined;
  afterEach(() => server?.close());
  const mail = { to: 'ada@example.org', subject: 'Sign in', text: 'secret-link', html: '<p>secret-link</p>' };
  const send = async (
    tls: 'required' | 'optional',
    query = '',
  ): Promise<readonly [boolean, readonly string[]]> => {
    const said: string[] = [];
    const opened = await openPlainServer(said);
    server = opened.server;
    const transport = createSmtpTransport({
      url: `smtp://127.0.0.1:${opened.port}${query}`,
      tls,
      from: 'us@example.org',
      host: 'example.org',
    });
    const sent = await transport(mail, '1').then(
      () => true,
      () => false,
    );
    return [sent, said];
  };

  it.each([
    ['', 'whatever the server offers'],
    ['?requireTLS=false', 'and whatever the address says'],
    ['?ignoreTLS=true', 'and whatever the address says'],
  ])('keep back what may only go over TLS %s (%s)', async (query) => {
    const [sent, said] = await send('required', query);
    expect(sent).toBe(false);
    expect(said.join('\n')).not.toMatch(/secret-link|ada@example\.org/);
  });

  it('go in clear where that is allowed', async () => {
    const [sent, said] = await send('optional');
    expect([sent, said.join('\n').includes('secret-link')]).toEqual([true, true]);
  });
});
