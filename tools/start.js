/**
 * Builds what is not built and runs the server until it is told to stop.
 * Arguments are passed on to `sigillo serve`.
 */
import { watchNpm } from './lib/ancestors.js';
import { runServer } from './lib/run-server.js';
import { setUp } from './setup.js';

await setUp({ build: true });
const server = runServer(process.execPath, ['packages/cli/dist/main.js', 'serve', ...process.argv.slice(2)]);
watchNpm(() => server.stop('SIGTERM'));
process.exitCode = await server.ended;
