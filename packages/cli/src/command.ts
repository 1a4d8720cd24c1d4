import type { Locale, MessageId, MessageValues } from '@sigillo/contract/messages';
import type { Io } from './io.ts';

/** One subcommand. `commands/<name>.ts` or `commands/<name>/index.ts` exports it as `command`. */
export interface Command {
  /** The whole help text; it teaches, with examples and exit codes. */
  readonly help: MessageId;
  /** What the help text names. */
  readonly helpValues?: (locale: Locale) => MessageValues;
  /** Runs with the arguments after its name. Resolves to the exit code; a UsageError becomes 64. */
  run(args: readonly string[], io: Io): Promise<number>;
}

/** The arguments can't be understood, or a file that they name can't be read. */
export class UsageError extends Error {}

/** @see sysexits.h, EX_USAGE */
export const usageExit = 64;
