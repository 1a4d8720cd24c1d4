import { parseArgs } from 'node:util';
import { formatMessage, type MessageId, type MessageValues } from '@sigillo/contract/messages';
import { UsageError } from '../../command.ts';
import type { Io } from '../../io.ts';

/** What the command was asked. */
export interface IssueOptions {
  /** `-` for standard input. */
  readonly file: string;
  /** Without a slash at its end. */
  readonly url: string;
  readonly key: string;
  readonly organisation: string;
  /** A decision, or the micro-credential whose newest decision counts. */
  readonly under: { readonly decision: string } | { readonly achievement: string };
  readonly keyColumn?: string;
  readonly yes: boolean;
  readonly json: boolean;
}

type Environment = Readonly<Record<string, string | undefined>>;

type Refuse = (id: MessageId, values?: MessageValues) => never;

const createRefuse =
  (io: Io): Refuse =>
  (id, values) => {
    throw new UsageError(formatMessage(io.locale, id, values));
  };

/**
 * Reads the arguments and the variables that stand in for them. The key is never an argument:
 * every account of the machine sees those.
 *
 * @throws UsageError
 */
export const readOptions = async (
  args: readonly string[],
  environment: Environment,
  io: Io,
): Promise<IssueOptions> => {
  const refuse = createRefuse(io);
  const { values, positionals } = parse(args, refuse);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return refuse('cli.issue.no-file');
  const organisation = values.organisation ?? environment.SIGILLO_ORGANISATION;
  if (!organisation) return refuse('cli.issue.no-organisation');
  const { decision, achievement } = values;
  if ((decision === undefined) === (achievement === undefined)) return refuse('cli.issue.no-decision');
  const url = values.url ?? environment.SIGILLO_URL;
  if (!url) return refuse('cli.issue.no-url');
  if (!isSafe(url)) return refuse('cli.issue.url-malformed', { url });
  const keyColumn = values['key-column'];
  return {
    file,
    url: new URL(url).origin,
    key: await readKey(values['key-file'], environment, io, refuse),
    organisation,
    under: decision === undefined ? { achievement: achievement ?? '' } : { decision },
    ...(keyColumn === undefined ? {} : { keyColumn }),
    yes: values.yes === true,
    json: values.json === true,
  };
};

const parse = (args: readonly string[], refuse: Refuse) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        'key-file': { type: 'string' },
        organisation: { type: 'string' },
        decision: { type: 'string' },
        achievement: { type: 'string' },
        'key-column': { type: 'string' },
        yes: { type: 'boolean' },
        json: { type: 'boolean' },
      },
    });
  } catch (thrown) {
    const { message } = thrown as Error;
    return refuse('cli.option-unknown', { reason: message.split('. ')[0] ?? '' });
  }
};

const readKey = async (
  file: string | undefined,
  environment: Environment,
  io: Io,
  refuse: Refuse,
): Promise<string> => {
  if (file === undefined) return environment.SIGILLO_API_KEY?.trim() || refuse('cli.issue.no-key');
  try {
    return new TextDecoder().decode(await io.read(file)).trim() || refuse('cli.issue.no-key');
  } catch (thrown) {
    if (thrown instanceof UsageError) throw thrown;
    return refuse('cli.file-unreadable', { file });
  }
};

/** A key never travels in clear, but on this machine. */
const isSafe = (text: string): boolean => {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname } = new URL(text);
  const here = ['localhost', '127.0.0.1', '[::1]'].includes(hostname);
  return protocol === 'https:' || (protocol === 'http:' && here);
};
