import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { Problem } from '@sigillo/core/base';

/** The key that opens all others. It is never stored in the database, nor logged. */
export interface MasterKey {
  readonly key: KeyObject;
  /** Fingerprint kept in the database: tells a wrong key at the start. */
  readonly check: Buffer;
}

export interface MasterKeySource {
  /** MASTER_KEY: 32 bytes as base64, or `file:` and the path of a file that holds them so. */
  readonly masterKey: string | undefined;
  readonly mode: 'practice' | 'production';
  readonly dataDir: string;
}

/**
 * Loads the master key; in practice mode one is made under DATA_DIR when none is
 * configured. Problems: `master-key-missing`, `master-key-malformed`,
 * `master-key-exposed` (a key file that others may read).
 */
export const loadMasterKey = (source: MasterKeySource): MasterKey => {
  if (source.masterKey?.startsWith('file:')) return readKeyFile(source.masterKey.slice('file:'.length));
  if (source.masterKey !== undefined) return toMasterKey(source.masterKey, 'MASTER_KEY');
  if (source.mode === 'production') throw new Problem('missing', 'master-key-missing');
  return practiceKey(source.dataDir);
};

const readKeyFile = (path: string): MasterKey => {
  let text: string;
  try {
    if ((statSync(path).mode & 0o077) !== 0) {
      throw new Problem('rule', 'master-key-exposed', { values: { file: path } });
    }
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Problem) throw error;
    throw new Problem('missing', 'master-key-missing', { cause: error });
  }
  return toMasterKey(text.trim(), path);
};

const toMasterKey = (text: string, from: string): MasterKey => {
  const bytes = Buffer.from(text, 'base64');
  if (bytes.length !== 32 || bytes.toString('base64') !== text) {
    throw new Problem('rule', 'master-key-malformed', { values: { source: from } });
  }
  return {
    key: createSecretKey(bytes),
    check: createHmac('sha256', bytes).update('sigillo master key check').digest(),
  };
};

/** Written whole beside its name and then linked to it: two first starts end with one key. */
const practiceKey = (dataDir: string): MasterKey => {
  const path = join(dataDir, 'practice-master-key');
  if (!statSync(path, { throwIfNoEntry: false })) {
    mkdirSync(dataDir, { recursive: true });
    const unfinished = `${path}.${process.pid}`;
    const file = openSync(unfinished, 'wx', 0o600);
    writeSync(file, `${randomBytes(32).toString('base64')}\n`);
    fsyncSync(file);
    closeSync(file);
    try {
      linkSync(unfinished, path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    } finally {
      rmSync(unfinished);
    }
  }
  return readKeyFile(path);
};
