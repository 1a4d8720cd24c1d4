import process from 'node:process';

/**
 * Calls `stop` once when this process is asked to end: by a signal, or because the
 * process that started it with a channel (npm start) has gone, killed outright perhaps.
 * Asked again, or if `stop` fails, it ends at once.
 */
export const onStopRequest = (stop: () => Promise<void>): void => {
  let first: number | undefined;
  const request = (): void => {
    // The terminal and our parent both pass Ctrl-C on; that is one request.
    if (first !== undefined && performance.now() - first < 1_000) return;
    if (first !== undefined) process.exit(1);
    first = performance.now();
    stop().then(
      () => process.exit(0),
      () => process.exit(1),
    );
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, request);
  if (process.connected) process.on('disconnect', request);
};
