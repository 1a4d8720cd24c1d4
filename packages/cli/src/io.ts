import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Locale } from '@sigillo/contract/messages';
import type { Clock } from '@sigillo/core/ports';
import { terminalLanguage } from './terminal-language.ts';

/** What a command sees of the terminal and the files; tests bring their own. */
export interface Io {
  /** Writes a line of what was asked for. */
  out(line: string): void;
  /** Writes a line about what went wrong. */
  err(line: string): void;
  read(file: string): Promise<Uint8Array>;
  readStdin(): Promise<Uint8Array>;
  readonly clock: Clock;
  /** The language in which people are spoken to. Nothing that programs read is in it. */
  readonly locale: Locale;
}

/** The process's own. */
export const processIo: Io = {
  out: (line) => {
    process.stdout.write(`${line}\n`);
  },
  err: (line) => {
    process.stderr.write(`${line}\n`);
  },
  read: async (file) => new Uint8Array(await readFile(file)),
  readStdin: async () => new Uint8Array(await buffer(process.stdin)),
  clock: { now: () => Date.now() },
  locale: terminalLanguage(process.env),
};
