import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** The parent's pid and the name of a process, or undefined when it is gone. */
const look = (pid) => {
  try {
    // The name is in brackets and may itself hold brackets and blanks.
    const [, name, rest] = /^\d+ \((.*)\) \S (.*)$/s.exec(readFileSync(`/proc/${pid}/stat`, 'utf8')) ?? [];
    if (name !== undefined) return { name, parent: Number.parseInt(rest, 10) };
  } catch {
    if (process.platform === 'linux') return undefined;
  }
  const { stdout } = spawnSync('ps', ['-o', 'ppid=,comm=', '-p', String(pid)], { encoding: 'utf8' });
  const [, parent, name] = /^\s*(\d+)\s+(.*?)\s*$/.exec(stdout ?? '') ?? [];
  return name === undefined ? undefined : { name, parent: Number(parent) };
};

const isShell = (name) => /(^|\/)(ba|da|z)?sh$/.test(name);

/**
 * Calls `gone` once the npm that started us, or the shell between us and npm, has
 * ended. npm killed outright passes no signal on, and nothing would stop the server.
 * Does nothing when npm did not start us.
 */
export const watchNpm = (gone) => {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const between = look(parent);
  const grandparent = between && isShell(between.name) ? between.parent : undefined;
  const check = setInterval(() => {
    const changed =
      process.ppid !== parent || (grandparent !== undefined && look(parent)?.parent !== grandparent);
    if (!changed) return;
    clearInterval(check);
    gone();
  }, 1_000);
  check.unref();
};
