import { readFile } from 'node:fs/promises';
import type { Result } from '@sigillo/core/base';
import type { LearnerFile } from './learner-row.ts';
import { type FileFault, type ReadingTerms, readLearnerFile } from './read-learner-file.ts';

/** What the process says once, before it ends. */
export interface ReaderAnswer {
  readonly read: Result<LearnerFile, FileFault>;
  /** The most memory that the process held, in kilobytes. */
  readonly peak: number;
  /** Seconds that a core worked for it, from the start of the process on. */
  readonly work: number;
}

/** What Linux itself keeps; the figure of other systems may be that of the parent, whose memory a new process begins with. */
const readPeak = async (): Promise<number> => {
  const status = await readFile('/proc/self/status', 'utf8').catch(() => '');
  const [, kilobytes] = /^VmHWM:\s*(\d+)/m.exec(status) ?? [];
  return kilobytes === undefined ? process.resourceUsage().maxRSS : Number(kilobytes);
};

const pieces: Buffer[] = [];
for await (const piece of process.stdin) pieces.push(piece as Buffer);
const input = Buffer.concat(pieces.splice(0));
const line = input.indexOf('\n');
const terms = JSON.parse(input.toString('utf8', 0, line)) as ReadingTerms;
const read = await readLearnerFile(input.subarray(line + 1), terms);
const { user, system } = process.cpuUsage();
const answer: ReaderAnswer = { read, peak: await readPeak(), work: (user + system) / 1e6 };
process.stdout.write(JSON.stringify(answer));
