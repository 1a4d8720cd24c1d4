/** One turn in radians, as every engine shall have it. */
export const TAU = 6.283185307179586;

/** Cosine of a number of turns, by a fixed polynomial: `Math.cos` may differ between engines in the last bit. */
export function cos(turns: number): number {
  let x = turns - Math.floor(turns);
  if (x > 0.5) x = 1 - x;
  const sign = x > 0.25 ? -1 : 1;
  if (x > 0.25) x = 0.5 - x;
  const y = x * TAU * (x * TAU);
  return (
    sign *
    (1 -
      (y / 2) *
        (1 - (y / 12) * (1 - (y / 30) * (1 - (y / 56) * (1 - (y / 90) * (1 - (y / 132) * (1 - y / 182)))))))
  );
}

/** Sine of a number of turns. */
export const sin = (turns: number): number => cos(turns - 0.25);
