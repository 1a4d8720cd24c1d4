import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { Problem } from '@sigillo/core/base';

/** The account of the operating system that PostgreSQL's processes and files belong to. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
}

/** `nobody` and its group on Linux and macOS images alike; it needs no entry in /etc/passwd. */
const nobody: Account = { uid: 65534, gid: 65534 };

/**
 * Chooses the account for a cluster in `directory` (which may not exist yet):
 * our own, or, because PostgreSQL refuses to run as root, the directory's
 * owner or `nobody` when we are root. `undefined` means "our own".
 *
 * Refuses a directory that belongs to somebody else: `data-directory-foreign`.
 */
export const chooseAccount = (directory: string): Account | undefined => {
  const self = process.getuid?.();
  if (self === undefined) return undefined;
  const found = statSync(directory, { throwIfNoEntry: false });
  if (self !== 0) {
    if (found && found.uid !== self) {
      throw new Problem('conflict', 'data-directory-foreign', { values: { directory, owner: found.uid } });
    }
    return undefined;
  }
  return found && found.uid !== 0 ? { uid: found.uid, gid: found.gid } : nobody;
};

/**
 * Tells whether `account` can enter the directory or read the file at `path`.
 * Asked of the operating system as that account, so that every parent
 * directory and access list counts.
 */
export const canReach = (path: string, account: Account | undefined, test: '-r' | '-x' = '-x'): boolean =>
  spawnSync('/bin/sh', ['-c', `[ ${test} "$1" ]`, 'sh', path], { cwd: '/', ...account }).status === 0;
