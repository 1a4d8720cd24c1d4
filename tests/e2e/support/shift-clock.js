/** Loaded into a product by `NODE_OPTIONS=--import=…`: lets it live `SHIFT_CLOCK_BY` milliseconds later than we do. */
const shift = Number(process.env.SHIFT_CLOCK_BY ?? 0);
const now = Date.now;
Date.now = () => now() + shift;
