import { spawn } from 'node:child_process';
import { root } from './root.js';

/**
 * Runs a server as a child. Signals to us are passed on; the channel between
 * us closes when we are killed outright, and the server stops on that.
 *
 * Ctrl-C reaches the child twice, from the terminal and from us: it must take the
 * second as a repetition, not as impatience.
 *
 * @returns {{ ended: Promise<number>, stop: (signal: NodeJS.Signals) => void }}
 */
export const runServer = (program, args) => {
  const child = spawn(program, args, { cwd: root, stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  const stop = (signal) => child.kill(signal);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => stop(signal));
  const ended = new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code, signal) => done(code ?? (signal === 'SIGINT' ? 130 : 1)));
  });
  return { ended, stop };
};
