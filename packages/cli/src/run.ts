import { formatMessage, type Locale, loadCatalogues } from '@sigillo/contract/messages';
import { type Command, UsageError, usageExit } from './command.ts';
import { commands } from './commands/table.ts';
import type { Io } from './io.ts';

const asksForHelp = (arg: string | undefined): boolean => arg === '--help' || arg === '-h' || arg === 'help';

/** Runs the command line and gives the exit code. */
export const run = async (args: readonly string[], io: Io): Promise<number> => {
  const [name, ...others] = args;
  const { locale } = io;
  await loadCatalogues([locale]);
  if (name === undefined || asksForHelp(name)) {
    const wanted = others[0] === undefined ? undefined : commands.get(others[0]);
    io.out(wanted === undefined ? overview(locale) : helpOf(await wanted.load(), locale));
    return name === undefined ? usageExit : 0;
  }
  const entry = commands.get(name);
  if (entry === undefined) {
    io.err(formatMessage(locale, 'cli.command-unknown', { name }));
    io.err(overview(locale));
    return usageExit;
  }
  const command = await entry.load();
  if (others.some((arg) => arg === '--help' || arg === '-h')) {
    io.out(helpOf(command, locale));
    return 0;
  }
  try {
    return await command.run(others, io);
  } catch (thrown) {
    if (!(thrown instanceof UsageError)) throw thrown;
    io.err(thrown.message);
    io.err(formatMessage(locale, 'cli.help-hint', { name }));
    return usageExit;
  }
};

const helpOf = ({ help, helpValues }: Command, locale: Locale): string =>
  formatMessage(locale, help, helpValues?.(locale));

const overview = (locale: Locale): string => {
  const width = Math.max(...[...commands.keys()].map((name) => name.length));
  const list = [...commands].map(
    ([name, { summary }]) => `  ${name.padEnd(width)}  ${formatMessage(locale, summary)}`,
  );
  return formatMessage(locale, 'cli.overview', { commands: list.join('\n') });
};
