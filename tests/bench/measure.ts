/** Operations per CPU-second (user + system) of one contender, the median of the rounds. */
export interface Measured {
  readonly name: string;
  readonly perCpuSecond: number;
}

/**
 * Measures contenders in turns, so that a noisy moment hits both alike. CPU time
 * is counted, not the clock's: a shared machine makes the clock meaningless.
 */
export async function measure(
  contenders: readonly { readonly name: string; readonly run: () => Promise<unknown> }[],
  { rounds = 5, secondsEach = 0.4 } = {},
): Promise<Measured[]> {
  const rates = contenders.map(() => [] as number[]);
  for (const { run } of contenders) for (let i = 0; i < 20; i++) await run();
  for (let round = 0; round < rounds; round++) {
    for (const [index, { run }] of contenders.entries()) {
      const before = process.cpuUsage();
      let count = 0;
      let used = 0;
      while (used < secondsEach) {
        await run();
        count++;
        const { user, system } = process.cpuUsage(before);
        used = (user + system) / 1e6;
      }
      rates[index]?.push(count / used);
    }
  }
  return contenders.map(({ name }, index) => ({ name, perCpuSecond: median(rates[index] ?? []) }));
}

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** Prints ours against the peer, as a ratio, and the target where there is one. */
export const printRatio = (title: string, [ours, peer]: readonly Measured[], target?: number): void => {
  if (!ours || !peer) return;
  const ratio = ours.perCpuSecond / peer.perCpuSecond;
  const wanted =
    target === undefined ? '' : ` (target ${target}: ${ratio >= target ? 'reached' : 'not reached'})`;
  console.log(
    `${title}: ${ratio.toFixed(ratio < 10 ? 2 : 0)} × ${peer.name}${wanted}, ${ours.perCpuSecond.toFixed(0)} against ${peer.perCpuSecond.toFixed(0)} per CPU-second`,
  );
};

/** Prints how much longer ten times the work takes. */
export const printGrowth = async (
  title: string,
  prepare: (times: number) => () => Promise<unknown>,
  target: number,
): Promise<void> => {
  const [one, ten] = await measure([
    { name: 'once', run: prepare(1) },
    { name: 'ten times', run: prepare(10) },
  ]);
  if (!one || !ten) return;
  const growth = one.perCpuSecond / ten.perCpuSecond;
  console.log(
    `${title}: ${growth.toFixed(1)} × the time (target ${target}: ${growth <= target ? 'reached' : 'not reached'})`,
  );
};
