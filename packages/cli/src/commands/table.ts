import type { MessageId } from '@sigillo/contract/messages';
import type { Command } from '../command.ts';

/** A subcommand before it is loaded: most runs need one, and `serve` is heavy. */
export interface CommandEntry {
  readonly summary: MessageId;
  readonly load: () => Promise<Command>;
}

/** Every subcommand, in the order in which the help lists them. */
export const commands: ReadonlyMap<string, CommandEntry> = new Map([
  ['serve', { summary: 'cli.serve.summary', load: async () => (await import('./serve.ts')).command }],
  ['seed', { summary: 'cli.seed.summary', load: async () => (await import('./seed.ts')).command }],
  ['migrate', { summary: 'cli.migrate.summary', load: async () => (await import('./migrate.ts')).command }],
  [
    'verify',
    { summary: 'cli.verify.summary', load: async () => (await import('./verify/index.ts')).command },
  ],
  ['issue', { summary: 'cli.issue.summary', load: async () => (await import('./issue/index.ts')).command }],
  ['keys', { summary: 'cli.keys.summary', load: async () => (await import('./keys.ts')).command }],
  [
    'export',
    { summary: 'cli.export.summary', load: async () => (await import('./export/index.ts')).command },
  ],
]);
