/** export: the operator takes everything of an organisation out, as files that other systems read and verifiers check. */
import { mkdir, open, readdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatMessage, type MessageId, type MessageValues } from '@sigillo/contract/messages';
import { openInstallation } from '@sigillo/server/main';
import { type ExportFile, exportOrganisation } from '@sigillo/server/services/operating';
import { type Command, UsageError } from '../../command.ts';
import type { Io } from '../../io.ts';
import { withConfig } from '../installation.ts';

/** What is written belongs to whoever ran the command, and to nobody else of the machine. */
const directoryMode = 0o700;
const fileMode = 0o600;

export const command: Command = {
  help: 'cli.export.help',
  run: async (args, io) => {
    const { organisation, directory } = readOptions(args, io);
    await prepare(directory, io);
    return withConfig(io, async (config) => {
      const { deps, close } = await openInstallation(config);
      try {
        for await (const file of exportOrganisation(deps, organisation)) {
          await write(join(directory, file.path), file);
          const { path, records } = file;
          io.out(`  ${formatMessage(io.locale, 'cli.export.file', { path, records })}`);
        }
        io.out(formatMessage(io.locale, 'cli.export.done', { organisation, directory }));
        return 0;
      } finally {
        await close();
      }
    });
  },
};

const write = async (path: string, { text }: ExportFile): Promise<void> => {
  await mkdir(dirname(path), { recursive: true, mode: directoryMode });
  const file = await open(path, 'wx', fileMode);
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
};

const prepare = async (directory: string, io: Io): Promise<void> => {
  await mkdir(directory, { recursive: true, mode: directoryMode });
  if ((await readdir(directory)).length > 0) {
    throw new UsageError(formatMessage(io.locale, 'cli.export.directory-taken', { directory }));
  }
};

const readOptions = (args: readonly string[], io: Io) => {
  const refuse = (id: MessageId, values?: MessageValues): never => {
    throw new UsageError(formatMessage(io.locale, id, values));
  };
  const parse = () => {
    try {
      return parseArgs({ args: [...args], allowPositionals: true, options: { to: { type: 'string' } } });
    } catch (thrown) {
      const { message } = thrown as Error;
      return refuse('cli.option-unknown', { reason: message.split('. ')[0] ?? '' });
    }
  };
  const { values, positionals } = parse();
  const [organisation, ...more] = positionals;
  if (organisation === undefined || more.length > 0) return refuse('cli.export.one-organisation');
  if (!values.to) return refuse('cli.export.no-directory');
  return { organisation, directory: values.to };
};
