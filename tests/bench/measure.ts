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
  { rounds = 5, secondsEach = 0.6 } = {},
): Promise<Measured[]> {
  const rates = contenders.map(() => [] as number[]);
  for (const { run } of contenders) for (let i = 0; i < 3; i++) await run();
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

/** Prints ours against the peer, as a ratio. */
export const printRatio = (title: string, [ours, peer]: readonly Measured[]): void => {
  if (!ours || !peer) return;
  const ratio = (ours.perCpuSecond / peer.perCpuSecond).toFixed(2);
  console.log(
    `${title}: ${ratio} × ${peer.name} (${ours.perCpuSecond.toFixed(0)} against ${peer.perCpuSecond.toFixed(0)} per CPU-second)`,
  );
};
