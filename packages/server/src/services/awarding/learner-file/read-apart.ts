import { spawn } from 'node:child_process';
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
/** Most that a reader may answer, in bytes: a list of the size that we take, with every row faulty. */
const answerLimit = 64_000_000;
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

/** One reading, with what its process took; none of that when it ran into a cap. */
export const runReader = (
  bytes: Uint8Array,
  terms: ReadingTerms,
): Promise<Pick<ReaderAnswer, 'read'> & Partial<ReaderAnswer>> =>
  new Promise((resolve, reject) => {
    const tooHeavy = { read: err({ code: 'file-too-heavy', values: {} } as const) };
    const child = spawn(process.execPath, [...memoryLimit, ...flags, program], {
      env: {},
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const timer = setTimeout(() => child.kill('SIGKILL'), timeLimit);
    const answer: Uint8Array[] = [];
    let length = 0;
    child.stdout.on('data', (piece: Uint8Array) => {
      length += piece.length;
      if (length > answerLimit) child.kill('SIGKILL');
      else answer.push(piece);
    });
    child.once('error', reject);
    child.once('close', (code) => {
      clearTimeout(timer);
      // A child that ended otherwise ran into a cap.
      resolve(code === 0 ? (JSON.parse(Buffer.concat(answer).toString()) as ReaderAnswer) : tooHeavy);
    });
    // What isn't read any more breaks the pipe; why, the end of the child tells.
    child.stdin.on('error', () => undefined);
    // A line of terms, then the file.
    child.stdin.write(`${JSON.stringify(terms)}\n`);
    child.stdin.end(bytes);
  });
