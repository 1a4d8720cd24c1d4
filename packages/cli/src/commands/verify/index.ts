/**
 * verify: checks files on this machine and says what it found, for people or as
 * JSON for scripts. What is true is core's to say; how to ask the network, the
 * server's `net`.
 */
import { formatMessage } from '@sigillo/contract/messages';
import { type VerifiedItem, verifyFile } from '@sigillo/core/verification';
import { type Command, UsageError } from '../../command.ts';
import type { Io } from '../../io.ts';
import { exitCodeOf } from './exit-code.ts';
import { readOptions } from './options.ts';
import { createPorts } from './ports.ts';
import { toJson } from './to-json.ts';
import { toText } from './to-text.ts';

export const command: Command = {
  help: 'cli.verify.help',
  run: async (args, io) => {
    const options = readOptions(args, io);
    // Everything is read before anything is said: a missing file is a mistake in the call.
    const inputs = await Promise.all(
      options.files.map(async (file) => ({ file, bytes: await readInput(file, io) })),
    );
    const ports = await createPorts(options, io);
    const items: VerifiedItem[] = [];
    for (const { file, bytes } of inputs) {
      const found = await verifyFile(bytes, ports);
      if (found.length === 0) io.err(formatMessage(io.locale, 'cli.verify.nothing-inside', { file }));
      for (const item of found) {
        const name = item.pointer === '' ? file : `${file}#${item.pointer}`;
        io.out(options.json ? toJson(name, item.report) : toText(name, item.report, io.locale));
        items.push(item);
      }
    }
    return exitCodeOf(items.map(({ report }) => report.verdict));
  },
};

const readInput = async (file: string, io: Io): Promise<Uint8Array> => {
  try {
    return await (file === '-' ? io.readStdin() : io.read(file));
  } catch {
    throw new UsageError(formatMessage(io.locale, 'cli.file-unreadable', { file }));
  }
};
