import type { Deps } from '../services/deps.ts';
import { createRateLimit } from './rate-limit.ts';

const quarter = 15 * 60;

/**
 * Slows down whoever has links sent: to one address, and from one connection.
 * One ledger for the form and the API, so that neither is a way around the other.
 */
export const limitSignInLinks = (deps: Deps): ((address: string, email: string) => void) => {
  const known = limits.get(deps);
  if (known) return known;
  const perEmail = createRateLimit(deps.clock, 5, quarter);
  const perAddress = createRateLimit(deps.clock, 60, quarter);
  const limit = (address: string, email: string): void => {
    perAddress.count(address);
    perEmail.count(email.trim().toLowerCase());
  };
  limits.set(deps, limit);
  return limit;
};

const limits = new WeakMap<Deps, (address: string, email: string) => void>();
