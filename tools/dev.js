/** Runs the server from its sources, started again on every change, and keeps the pages built. */
import { spawn } from 'node:child_process';
import { watchNpm } from './lib/ancestors.js';
import { root } from './lib/root.js';
import { runServer } from './lib/run-server.js';
import { setUp } from './setup.js';

await setUp({ build: true });
const pages = spawn(process.execPath, [`${root}/node_modules/vite/bin/vite.js`, 'build', '--watch'], {
  cwd: `${root}/packages/web`,
  stdio: ['ignore', 'inherit', 'inherit'],
});
const server = runServer(process.execPath, [
  'node_modules/tsx/dist/cli.mjs',
  'watch',
  '--conditions=source',
  'packages/cli/src/main.ts',
  'serve',
  ...process.argv.slice(2),
]);
watchNpm(() => server.stop('SIGTERM'));
process.exitCode = await server.ended;
pages.kill();
