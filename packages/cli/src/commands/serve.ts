/** serve: starts the installation and says where it is and what to try. */
import { formatMessage, isMessageId, type Locale } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import { type Config, describeConfig, isLoopback, onStopRequest } from '@sigillo/server/config';
import { type RunningServer, startServer } from '@sigillo/server/main';
import { seedPracticeData } from '@sigillo/server/practice-data';
import type { Command } from '../command.ts';
import type { Io } from '../io.ts';
import { reportProblem } from '../report-problem.ts';
import { readFlags, withConfig } from './installation.ts';

const empty = '--empty';

/** Every variable of the environment, what it is for, and what it is when nothing is said. */
const variables = (locale: Locale): string =>
  describeConfig()
    .map(({ name, about, default: usual }) => {
      const sentence = isMessageId(about) ? formatMessage(locale, about) : '';
      return `  ${name}${usual === undefined ? '' : ` (${usual})`}\n      ${sentence}`;
    })
    .join('\n');

/** Said at each start: an operator who took over should know. */
const warnOfClearMail = (io: Io, { mode, smtpUrl, smtpTls }: Config): readonly string[] => {
  if (mode !== 'production' || smtpTls === 'required' || !smtpUrl?.startsWith('smtp:')) return [];
  const { hostname } = new URL(smtpUrl);
  return isLoopback(hostname)
    ? []
    : [formatMessage(io.locale, 'cli.serve.mail-in-clear', { host: hostname })];
};

const announce = (io: Io, config: Config, { origin, setUpLink, deps }: RunningServer): void => {
  const { practice } = deps.installation;
  const paragraphs = [
    formatMessage(io.locale, practice ? 'cli.serve.practice' : 'cli.serve.running', { origin }),
    ...(setUpLink === undefined ? [] : [formatMessage(io.locale, 'cli.serve.set-up', { link: setUpLink })]),
    ...warnOfClearMail(io, config),
    formatMessage(io.locale, 'cli.serve.stop'),
  ];
  io.out(paragraphs.join('\n\n'));
};

export const command: Command = {
  help: 'cli.serve.help',
  helpValues: (locale) => ({ variables: variables(locale) }),
  run: async (args, io) => {
    const flags = readFlags(args, io, [empty]);
    return withConfig(io, async (config) => {
      const starting = startServer(config, async (deps) => {
        if (config.mode !== 'practice' || flags.has(empty)) return;
        try {
          await seedPracticeData(deps, () => io.out(formatMessage(io.locale, 'cli.serve.filling')));
        } catch (thrown) {
          // Half a set of practice data is no reason not to start.
          if (!(thrown instanceof Problem)) throw thrown;
          reportProblem(thrown, io);
        }
      });
      onStopRequest(async () => {
        const server = await starting;
        await server.close();
      });
      announce(io, config, await starting);
      // Until somebody asks it to stop.
      return new Promise<number>(() => {});
    });
  },
};
