/** keys: the operator lists, renews and reports the sealing keys of an organisation. Private halves are never shown. */
import { parseArgs } from 'node:util';
import { formatMessage, type MessageId, type MessageValues } from '@sigillo/contract/messages';
import { openInstallation } from '@sigillo/server/main';
import { type KeyView, listKeysOf, replaceKeyOf, reportKeyOf } from '@sigillo/server/services/operating';
import { type Command, UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { withConfig } from './installation.ts';

interface KeysOptions {
  readonly organisation: string;
  readonly fresh: boolean;
  readonly compromised?: { readonly key: string; readonly lastGoodAt: string; readonly reason: string };
  readonly yes: boolean;
  readonly json: boolean;
}

export const command: Command = {
  help: 'cli.keys.help',
  run: async (args, io) => {
    const options = readOptions(args, io);
    const consequence = consequenceOf(options, io);
    if (consequence !== undefined && !options.yes) {
      io.out(consequence);
      io.err(formatMessage(io.locale, 'cli.keys.not-yet'));
      return 1;
    }
    return withConfig(io, async (config) => {
      const { deps, close } = await openInstallation(config);
      try {
        const { organisation, fresh, compromised, json } = options;
        const say = (id: MessageId, values: MessageValues): void => {
          if (!json) io.out(formatMessage(io.locale, id, values));
        };
        if (fresh) say('cli.keys.new.done', { id: (await replaceKeyOf(deps, organisation)).id });
        if (compromised !== undefined) {
          const { key, ...input } = compromised;
          const { id, lastGoodAt = input.lastGoodAt } = await reportKeyOf(deps, organisation, key, input);
          say('cli.keys.compromised.done', { id, time: lastGoodAt });
        }
        list(await listKeysOf(deps, organisation), json, io);
        return 0;
      } finally {
        await close();
      }
    });
  },
};

const list = (keys: readonly KeyView[], json: boolean, io: Io): void => {
  if (keys.length === 0 && !json) io.out(formatMessage(io.locale, 'cli.keys.none'));
  for (const key of keys) {
    const { id, type, state, createdAt, sealed } = key;
    const since = createdAt.slice(0, 10);
    io.out(
      json
        ? JSON.stringify(key)
        : formatMessage(io.locale, 'cli.keys.line', { id, type, state, since, sealed }),
    );
  }
};

/** What follows from a step, to be read before it is taken. */
const consequenceOf = ({ fresh, compromised }: KeysOptions, io: Io): string | undefined => {
  if (fresh) return formatMessage(io.locale, 'cli.keys.new.consequence');
  if (compromised === undefined) return undefined;
  return formatMessage(io.locale, 'cli.keys.compromised.consequence', {
    id: compromised.key,
    time: compromised.lastGoodAt,
  });
};

const readOptions = (args: readonly string[], io: Io): KeysOptions => {
  const refuse = (id: MessageId, values?: MessageValues): never => {
    throw new UsageError(formatMessage(io.locale, id, values));
  };
  const parse = () => {
    try {
      return parseArgs({
        args: [...args],
        allowPositionals: true,
        options: {
          new: { type: 'boolean' },
          compromised: { type: 'string' },
          'last-good': { type: 'string' },
          reason: { type: 'string' },
          yes: { type: 'boolean' },
          json: { type: 'boolean' },
        },
      });
    } catch (thrown) {
      const { message } = thrown as Error;
      return refuse('cli.option-unknown', { reason: message.split('. ')[0] ?? '' });
    }
  };
  const { values, positionals } = parse();
  const [organisation, ...more] = positionals;
  if (organisation === undefined || more.length > 0) return refuse('cli.keys.one-organisation');
  const { new: fresh = false, compromised, 'last-good': lastGoodAt, reason } = values;
  if (fresh && compromised !== undefined) return refuse('cli.keys.one-step');
  const base = { organisation, fresh, yes: values.yes === true, json: values.json === true };
  if (compromised === undefined) return base;
  if (!reason?.trim()) return refuse('cli.keys.needs-reason');
  if (lastGoodAt === undefined || !isInstant(lastGoodAt)) return refuse('cli.keys.needs-last-good');
  return { ...base, compromised: { key: compromised, lastGoodAt, reason: reason.trim() } };
};

/** With the offset of its time zone: without one it would be read in the machine's. */
const isInstant = (text: string): boolean =>
  /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?(Z|[+-]\d\d:\d\d)$/.test(text) && !Number.isNaN(Date.parse(text));
