import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** One erasure, by ids alone. `at` in milliseconds since 1970. */
export type Erasure =
  | { readonly subject: 'learner'; readonly tenant: string; readonly subjectId: string; readonly at: number }
  | { readonly subject: 'person'; readonly subjectId: string; readonly at: number };

/**
 * The erasures as kept outside the database, so that a restored backup, which
 * knows nothing of later ones, can be told of them.
 */
export interface ErasureJournal {
  /** Returns once the entries would survive a power cut. */
  append(erasures: readonly Erasure[]): void;
  entries(): readonly Erasure[];
}

/** The journal as a file of JSON lines under DATA_DIR. Keep it with the backups, never inside one. */
export const createErasureJournal = (dataDir: string): ErasureJournal => {
  const path = join(dataDir, 'erasures.jsonl');
  return {
    append(erasures) {
      mkdirSync(dirname(path), { recursive: true });
      const file = openSync(path, 'a', 0o600);
      try {
        // The line break comes first as well: a line that a crash cut off spoils only itself.
        writeSync(file, `\n${erasures.map((erasure) => `${JSON.stringify(erasure)}\n`).join('')}`);
        fsyncSync(file);
      } finally {
        closeSync(file);
      }
    },
    entries() {
      let text: string;
      try {
        text = readFileSync(path, 'utf8');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
        throw error;
      }
      return text.split('\n').flatMap((line) => parseErasure(line));
    },
  };
};

const parseErasure = (line: string): readonly Erasure[] => {
  // A line cut off by a crash was never reported as erased, and its erasure is asked for again.
  if (!line.endsWith('}')) return [];
  return [JSON.parse(line) as Erasure];
};
