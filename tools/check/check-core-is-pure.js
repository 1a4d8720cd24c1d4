import { sources } from './sources.js';

/** What core must ask a port for, beyond what its compiler settings refuse already. */
const refused = [
  [/\bDate\.now\b|\bnew Date\(\s*\)|\bDate\(\s*\)/, 'reads a clock: ask a Clock port'],
  [/\bMath\.random\b/, 'draws chance: ask a Random port'],
  [/\bglobalThis\b/, 'reaches for the platform: ask a port'],
];

/** Finds places in core that read a clock or draw chance by themselves. */
export const checkCoreIsPure = async () =>
  sources()
    .filter(({ path }) => path.startsWith('packages/core/'))
    .flatMap(({ path, text }) =>
      text
        .split('\n')
        .flatMap((line, index) =>
          refused.flatMap(([pattern, why]) =>
            pattern.test(line) && !/^\s*(\*|\/\/)/.test(line) ? [`${path}:${index + 1} ${why}`] : [],
          ),
        ),
    );
