import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { VerificationPorts } from '@sigillo/core/verification';
import { askable, type FromChecker, type ToChecker } from './messages.ts';

/** With what Node takes outside its heap the whole process stays under 500 MB. */
const memoryLimit = ['--max-old-space-size=320', '--max-semi-space-size=16'];

/** When run from the sources, the child needs the same loader as its parent. */
const fromSources = import.meta.url.endsWith('.ts');
const program = fileURLToPath(new URL(`./checker.process.${fromSources ? 'ts' : 'js'}`, import.meta.url));
const flags = fromSources ? ['--import', 'tsx', '--conditions=sigillo-source'] : [];

type Answer = Exclude<FromChecker, { kind: 'question' }>;

/** Who waits for what the process says next about a piece of work, and whom the process asks meanwhile. */
interface Listener {
  readonly ports: VerificationPorts;
  hear(answer?: Answer): void;
  /** Runs while the process works; not while it waits for an answer of ours, which may be a stranger's slowness. */
  watch: NodeJS.Timeout;
}

/** The process that checks, without the server's environment. It is begun at the first need and again when it broke. */
export interface Checker {
  /**
   * Sends one message about a piece of work and waits for the answer. None comes when the process
   * broke, or worked longer than `patience` milliseconds at one thing and was ended for it.
   */
  ask(ports: VerificationPorts, message: ToChecker & { work: number }): Promise<Answer | undefined>;
  tell(message: ToChecker): void;
}

export const createChecker = (patience: number): Checker => {
  const listeners = new Map<number, Listener>();
  let child: ChildProcess | undefined;

  const startWatch = (): NodeJS.Timeout => setTimeout(() => child?.kill('SIGKILL'), patience);

  const waits = (listener: Listener): boolean => [...listeners.values()].includes(listener);

  const answerQuestion = async (
    { port, method, values, question }: FromChecker & { kind: 'question' },
    listener: Listener,
  ): Promise<void> => {
    clearTimeout(listener.watch);
    const source = listener.ports[port] as unknown as Record<
      string,
      (...given: unknown[]) => Promise<unknown>
    >;
    const asks = askable.includes(port) && typeof source[method] === 'function';
    // A fault of ours is no answer about a credential: sources say then that they can't be reached.
    const value = await (asks ? source[method]?.(...values) : undefined)?.catch(() => undefined);
    const unreachable = { state: 'unreachable', reason: 'source-failed' };
    if (!child?.connected || !waits(listener)) return;
    clearTimeout(listener.watch);
    listener.watch = startWatch();
    child.send({ kind: 'answer', question, value: value ?? unreachable } satisfies ToChecker);
  };

  const begin = (): ChildProcess => {
    const begun = fork(program, [], {
      env: {},
      execArgv: [...memoryLimit, ...flags],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    begun.on('message', (said) => {
      const message = said as FromChecker;
      const listener = listeners.get(message.work);
      if (listener === undefined) return;
      if (message.kind === 'question') void answerQuestion(message, listener);
      else listener.hear(message);
    });
    begun.once('exit', () => {
      if (child === begun) child = undefined;
      for (const listener of [...listeners.values()]) listener.hear();
    });
    begun.on('error', () => begun.kill('SIGKILL'));
    begun.unref();
    return begun;
  };

  const send = (message: ToChecker): void => {
    child ??= begin();
    child.send(message);
  };

  /** Idle, it holds nobody up who wants to end. */
  const holdOnlyAtWork = (): void => {
    if (listeners.size > 0) child?.channel?.ref();
    else child?.channel?.unref();
  };

  return {
    ask: (ports, message) =>
      new Promise((resolve) => {
        const listener: Listener = {
          ports,
          watch: startWatch(),
          hear(answer) {
            clearTimeout(listener.watch);
            listeners.delete(message.work);
            holdOnlyAtWork();
            resolve(answer);
          },
        };
        listeners.set(message.work, listener);
        send(message);
        holdOnlyAtWork();
      }),
    tell: (message) => {
      if (child?.connected) child.send(message);
    },
  };
};
