import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { err, type Result } from '@sigillo/core/base';
import type { LearnerFile } from './learner-row.ts';
import type { FileFault, ReadingTerms } from './read-learner-file.ts';
import type { ReaderAnswer } from './reader.process.ts';
import { createTurns } from './take-turns.ts';

/** Longest reading of one file, in milliseconds. */
const timeLimit = 30_000;
/** With what Node takes outside its heap the whole process stays under 300 MB. */
const memoryLimit = ['--max-old-space-size=160', '--max-semi-space-size=8'];
/** Of a server, whoever uploads: each reader takes a core and its memory. */
const takeTurn = createTurns({ atOnce: 2, waiting: 20, patience: 10_000 });

/** When run from the sources, the child needs the same loader as its parent. */
const fromSources = import.meta.url.endsWith('.ts');
const program = fileURLToPath(new URL(`./reader.process.${fromSources ? 'ts' : 'js'}`, import.meta.url));
const flags = fromSources ? ['--import', 'tsx', '--conditions=sigillo-source'] : [];

/**
 * Reads a file in a process of its own, without the parent's environment and with caps on memory, time and
 * on how many run at once: a hostile file costs one child, not the server. Problem `readers-busy`.
 */
export const readApart = (bytes: Uint8Array, terms: ReadingTerms): Promise<Result<LearnerFile, FileFault>> =>
  takeTurn(async () => (await runReader(bytes, terms)).read);

/** One reading, with the most memory that its process held, in kilobytes; none when it ran into a cap. */
export const runReader = (
  bytes: Uint8Array,
  terms: ReadingTerms,
): Promise<{ readonly read: ReaderAnswer['read']; readonly peak?: number }> =>
  new Promise((resolve) => {
    const child = fork(program, [], {
      env: {},
      execArgv: [...memoryLimit, ...flags],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeLimit);
    child.once('message', (answer) => resolve(answer as ReaderAnswer));
    // A child that ended without an answer ran into a cap; after an answer this changes nothing.
    child.once('exit', () => {
      clearTimeout(timer);
      resolve({ read: err({ code: 'file-too-heavy', values: {} }) });
    });
    child.send({ bytes, terms });
  });
