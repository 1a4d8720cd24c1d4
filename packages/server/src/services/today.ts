import type { Clock } from '@sigillo/core/ports';

/** The calendar date, in UTC, as `YYYY-MM-DD`. */
export const today = (clock: Clock): string => toInstant(clock.now()).slice(0, 10);

/** Milliseconds as an instant of RFC 3339. */
export const toInstant = (at: number): string => new Date(at).toISOString();
