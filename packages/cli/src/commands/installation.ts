/**
 * What serve, migrate and seed have in common: they take no argument but flags,
 * read the configuration from the environment, and tell the operator what stands
 * in the way.
 */
import { formatMessage } from '@sigillo/contract/messages';
import { Problem } from '@sigillo/core/base';
import { type Config, readConfig } from '@sigillo/server/config';
import { UsageError } from '../command.ts';
import type { Io } from '../io.ts';
import { reportProblem } from '../report-problem.ts';

/** What an operator has to change before it works. */
const refusedExit = 1;

/** The flags among `args`; anything that isn't in `known` is a mistake in the call. */
export const readFlags = (
  args: readonly string[],
  io: Io,
  known: readonly string[] = [],
): ReadonlySet<string> => {
  const unknown = args.filter((arg) => !known.includes(arg));
  if (unknown.length > 0) {
    throw new UsageError(formatMessage(io.locale, 'cli.option-unknown', { reason: unknown.join(' ') }));
  }
  return new Set(args);
};

/** Runs `work` with the configuration; a Problem is said in words and becomes exit code 1. */
export const withConfig = async (io: Io, work: (config: Config) => Promise<number>): Promise<number> => {
  try {
    return await work(readConfig(process.env));
  } catch (thrown) {
    if (!(thrown instanceof Problem)) throw thrown;
    reportProblem(thrown, io);
    return refusedExit;
  }
};
