/** migrate: brings the database up to date without serving anybody. */
import { formatMessage } from '@sigillo/contract/messages';
import { openInstallation } from '@sigillo/server/main';
import type { Command } from '../command.ts';
import { readFlags, withConfig } from './installation.ts';

export const command: Command = {
  help: 'cli.migrate.help',
  run: async (args, io) => {
    readFlags(args, io);
    return withConfig(io, async (config) => {
      const { close } = await openInstallation(config);
      await close();
      io.out(formatMessage(io.locale, 'cli.migrate.done'));
      return 0;
    });
  },
};
