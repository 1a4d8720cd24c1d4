/** seed: fills a practice installation with invented organisations and people. */
import { formatMessage } from '@sigillo/contract/messages';
import { openInstallation } from '@sigillo/server/main';
import { seedPracticeData } from '@sigillo/server/practice-data';
import type { Command } from '../command.ts';
import { readFlags, withConfig } from './installation.ts';

export const command: Command = {
  help: 'cli.seed.help',
  run: async (args, io) => {
    readFlags(args, io);
    return withConfig(io, async (config) => {
      const { deps, close } = await openInstallation(config);
      try {
        const { added } = await seedPracticeData(deps);
        io.out(formatMessage(io.locale, added ? 'cli.seed.done' : 'cli.seed.nothing'));
        return 0;
      } finally {
        await close();
      }
    });
  },
};
