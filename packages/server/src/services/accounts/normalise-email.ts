/**
 * An address as we compare and store it: trimmed and in lower case. The part
 * before the @ may in theory tell cases apart; no provider of people's mail does.
 */
export const normaliseEmail = (email: string): string => email.trim().toLowerCase();
