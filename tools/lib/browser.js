import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, setupDirectory } from './root.js';
import { run } from './run.js';
import { giveUp, say } from './say.js';

/** Debian's names of the libraries that a headless Chromium loads. */
const systemLibraries = ['libnss3', 'libnspr4', 'libexpat1', 'libfontconfig1', 'libfreetype6', 'libdbus-1-3'];

/**
 * How tests start their browser: the executable, its arguments and the
 * variables it needs besides the process's own. `$CHROMIUM` wins over the one
 * from npm. Call `prepareBrowser` first, as `npm test` does.
 */
export const browser = () => {
  const args = ['--disable-background-networking', '--disable-component-update', '--disable-sync'];
  // Chromium's own sandbox needs rights that root in a container, and many test machines, do not give.
  args.push('--no-sandbox', '--disable-dev-shm-usage');
  if (process.env.CHROMIUM) return { executablePath: process.env.CHROMIUM, args, env: {} };
  const directory = unpacked();
  return {
    executablePath: join(directory, 'chromium'),
    args: [...args, '--headless=shell', '--no-zygote', '--font-render-hinting=none'],
    env: {
      LD_LIBRARY_PATH: [join(directory, 'al2023', 'lib'), process.env.LD_LIBRARY_PATH]
        .filter(Boolean)
        .join(':'),
      FONTCONFIG_PATH: join(directory, 'fonts'),
    },
  };
};

const unpacked = () => {
  const { version } = JSON.parse(
    readFileSync(`${root}/node_modules/@sparticuz/chromium/package.json`, 'utf8'),
  );
  return join(setupDirectory, `browser-${version}`);
};

/** Unpacks the browser if need be and sees that it starts. */
export const prepareBrowser = async () => {
  if (!process.env.CHROMIUM && !existsSync(unpacked())) await unpack(unpacked());
  if (await starts()) return;
  if (!process.env.CHROMIUM && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    say(`The test browser lacks system libraries; installing ${systemLibraries.join(', ')} …`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get', ['update', '-qq'], { env });
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...systemLibraries], { env });
  }
  const { executablePath, env } = browser();
  const { code, output } = await run(executablePath, ['--version'], { env, quiet: true });
  if (code === 0) return;
  giveUp(
    `The test browser ${executablePath} does not start: ${output.trim()}`,
    process.env.CHROMIUM
      ? 'Set CHROMIUM to an executable Chromium or Chrome, or unset it.'
      : `Install what is missing (Debian: sudo apt-get install ${systemLibraries.join(' ')}), or set CHROMIUM to a Chromium or Chrome.`,
  );
};

const starts = async () => {
  const { executablePath, env } = browser();
  try {
    return (await run(executablePath, ['--version'], { env, quiet: true })).code === 0;
  } catch {
    return false;
  }
};

/**
 * The package unpacks into TMPDIR under fixed names and trusts what it finds
 * there; so it gets a directory of its own, which is renamed when complete.
 */
const unpack = async (directory) => {
  say('Unpacking the test browser (once) …');
  mkdirSync(setupDirectory, { recursive: true });
  const unfinished = mkdtempSync(join(setupDirectory, 'unpacking-'));
  const script = "import('@sparticuz/chromium').then(({ default: chromium }) => chromium.executablePath())";
  const { code, output } = await run(process.execPath, ['-e', script], {
    env: { TMPDIR: unfinished, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' },
    quiet: true,
  });
  if (code !== 0 || !existsSync(join(unfinished, 'chromium'))) {
    rmSync(unfinished, { recursive: true, force: true });
    giveUp(
      `The test browser could not be unpacked: ${output.trim()}`,
      'Set CHROMIUM to a Chromium or Chrome.',
    );
  }
  renameSync(unfinished, directory);
};
