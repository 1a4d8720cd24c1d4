import { chownSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Account, canReach, chooseAccount } from './account.ts';

/** Where a cluster lives and whom its files belong to. */
export interface Place {
  /** Parent of data/, run/, postgres.log and, where needed, the copied program. */
  readonly directory: string;
  readonly account: Account | undefined;
}

/** Holds clusters of root installations whose DATA_DIR only root may enter. */
const systemDirectory = '/var/lib/sigillo';

/**
 * Finds or makes the place of the cluster of `dataDirectory`: its folder
 * `postgres`, or, where PostgreSQL's account cannot get there, a folder of
 * its own under /var/lib/sigillo, whose path is kept in the file
 * `postgres.path`.
 */
export const findPlace = (dataDirectory: string): Place => {
  // Others may pass through, never look: PostgreSQL's account has its folder in here.
  mkdirSync(dataDirectory, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 });
  const note = join(dataDirectory, 'postgres.path');
  const noted = readNote(note);
  if (noted !== undefined) return makePlace(noted);
  const usual = makePlace(resolve(dataDirectory, 'postgres'));
  if (canReach(usual.directory, usual.account)) return usual;
  mkdirSync(systemDirectory, { recursive: true, mode: 0o711 });
  const directory = mkdtempSync(join(systemDirectory, 'postgres-'));
  const place = makePlace(directory);
  writeFileSync(note, `${directory}\n`);
  return place;
};

const readNote = (path: string): string | undefined => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
};

const makePlace = (directory: string): Place => {
  const account = chooseAccount(directory);
  makePrivateDirectory(directory, account);
  return { directory, account };
};

/** The longest path that a socket's address holds, with room for PostgreSQL's `.s.PGSQL.5432.lock`. */
const longestSocketDirectory = 107 - '/.s.PGSQL.5432.lock'.length;

/**
 * Finds or makes the private directory for the socket. `used` is the one that
 * an earlier start named; it is taken again when it is still ours, so that a
 * cluster that is running is found.
 */
export const findSocketDirectory = (place: Place, used: string | undefined): string => {
  if (used !== undefined && isPrivate(used, place.account)) return used;
  const usual = join(place.directory, 'run');
  if (Buffer.byteLength(usual) <= longestSocketDirectory) {
    makePrivateDirectory(usual, place.account);
    return usual;
  }
  const base = Buffer.byteLength(tmpdir()) <= longestSocketDirectory - 20 ? tmpdir() : '/tmp';
  const directory = mkdtempSync(join(base, 'sigillo-'));
  makePrivateDirectory(directory, place.account);
  return directory;
};

/** Makes the directory if need be and gives it to `account`, closed to all others. */
export const makePrivateDirectory = (directory: string, account: Account | undefined): void => {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (account) chownSync(directory, account.uid, account.gid);
};

/** A directory under /tmp may have been put there by anybody: owner and mode must be as we make them. */
const isPrivate = (directory: string, account: Account | undefined): boolean => {
  const found = lstatSync(directory, { throwIfNoEntry: false });
  const owner = account?.uid ?? process.getuid?.();
  return found?.isDirectory() === true && found.uid === owner && (found.mode & 0o077) === 0;
};
