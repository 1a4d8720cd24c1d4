import { spawn } from 'node:child_process';
import { root } from './root.js';

/**
 * Runs a program in the checkout's root. Its output goes to standard error, or
 * is returned when `quiet`.
 *
 * @returns {Promise<{ code: number | null, output: string }>}
 */
export const run = (program, args, { env = {}, quiet = false } = {}) =>
  new Promise((done, fail) => {
    const child = spawn(program, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 2, quiet ? 'pipe' : 2],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (part) => {
        output += part;
      });
    }
    child.once('error', fail);
    child.once('close', (code) => done({ code, output }));
  });
