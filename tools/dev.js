/** Runs the server from its sources, started again on every change, and keeps the pages built. */
import { spawn } from 'node:child_process';
import { watchNpm } from './lib/ancestors.js';
import { root } from './lib/root.js';
import { runServer } from './lib/run-server.js';
import { setUp } from './setup.js';

await setUp({ build: true });
const watch = (program, ...args) =>
  spawn(process.execPath, [`${root}/node_modules/${program}`, ...args], {
    cwd: `${root}/packages/web`,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
// Public pages are compiled, not bundled; the style sheet, the small script and the application are bundled.
const builds = [
  watch('typescript/bin/tsc', '-b', '--watch', '--preserveWatchOutput'),
  // Old files stay: a server that starts during a build finds the last one whole.
  watch('vite/bin/vite.js', 'build', '--watch', '--emptyOutDir=false'),
];
const server = runServer(process.execPath, [
  'node_modules/tsx/dist/cli.mjs',
  'watch',
  // The server reads these once, when it starts.
  '--include=packages/web/dist/client/.vite/manifest.json',
  '--include=packages/web/dist/render/**/*.js',
  '--conditions=sigillo-source',
  'packages/cli/src/main.ts',
  'serve',
  ...process.argv.slice(2),
]);
watchNpm(() => server.stop('SIGTERM'));
process.exitCode = await server.ended;
for (const build of builds) build.kill();
