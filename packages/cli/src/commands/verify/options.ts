import { parseArgs } from 'node:util';
import { formatMessage } from '@sigillo/contract/messages';
import { UsageError } from '../../command.ts';
import type { Io } from '../../io.ts';

/** What the command was asked. */
export interface VerifyOptions {
  /** `-` for standard input. */
  readonly files: readonly string[];
  readonly json: boolean;
  readonly offline: boolean;
  /** Files of registers to trust. */
  readonly trust: readonly string[];
  /** Origin of a practice installation that may be asked over plain http. */
  readonly practice?: string;
}

/**
 * Reads the arguments.
 *
 * @throws UsageError
 */
export const readOptions = (args: readonly string[], io: Pick<Io, 'locale'>): VerifyOptions => {
  const { values, positionals } = parse(args, io);
  if (positionals.length === 0) throw new UsageError(formatMessage(io.locale, 'cli.verify.no-file'));
  if (positionals.filter((file) => file === '-').length > 1)
    throw new UsageError(formatMessage(io.locale, 'cli.verify.stdin-twice'));
  const { practice } = values;
  if (practice !== undefined && !isOrigin(practice))
    throw new UsageError(formatMessage(io.locale, 'cli.verify.practice-malformed', { origin: practice }));
  return {
    files: positionals,
    json: values.json === true,
    offline: values.offline === true,
    trust: values.trust ?? [],
    ...(practice === undefined ? {} : { practice: new URL(practice).origin }),
  };
};

const parse = (args: readonly string[], io: Pick<Io, 'locale'>) => {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        offline: { type: 'boolean' },
        trust: { type: 'string', multiple: true },
        practice: { type: 'string' },
      },
    });
  } catch (thrown) {
    const { message } = thrown as Error;
    throw new UsageError(
      formatMessage(io.locale, 'cli.option-unknown', { reason: message.split('. ')[0] ?? '' }),
    );
  }
};

const isOrigin = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
