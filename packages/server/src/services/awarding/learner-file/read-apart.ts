import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { err, type Result } from '@sigillo/core/base';
import type { LearnerFile } from './learner-row.ts';
import type { FileFault, ReadingTerms } from './read-learner-file.ts';

/** Longest reading of one file, in milliseconds. */
const timeLimit = 60_000;
const memoryLimit = '--max-old-space-size=512';

/** When run from the sources, the child needs the same loader as its parent. */
const fromSources = import.meta.url.endsWith('.ts');
const program = fileURLToPath(new URL(`./reader.process.${fromSources ? 'ts' : 'js'}`, import.meta.url));
const flags = fromSources ? ['--import', 'tsx', '--conditions=sigillo-source'] : [];

/**
 * Reads a file in a process of its own, without the parent's environment and
 * with caps on memory and time: a hostile file costs one child, not the server.
 */
export const readApart = (bytes: Uint8Array, terms: ReadingTerms): Promise<Result<LearnerFile, FileFault>> =>
  new Promise((resolve) => {
    const child = fork(program, [], {
      env: {},
      execArgv: [memoryLimit, ...flags],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeLimit);
    child.once('message', (read) => resolve(read as Result<LearnerFile, FileFault>));
    // A child that ended without an answer ran into a cap; after an answer this changes nothing.
    child.once('exit', () => {
      clearTimeout(timer);
      resolve(err({ code: 'file-too-heavy', values: {} }));
    });
    child.send({ bytes, terms });
  });
