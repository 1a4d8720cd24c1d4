/** What is logged of a fault. */
export interface LoggedError {
  readonly type: string;
  readonly code?: string;
  /** Message and stack, and those of what caused it. */
  readonly stack: string;
}

// Mail servers and database repeat whose mail or row it was; sentences of the web server may hold a secret link.
const address = /[^\s<>"'(),;:=]+@[^\s<>"'(),;:=]+/g;
const secretLink = /\/(s|collect|sign-in\/with\?token=)\/?[\w-]{20,}/g;

const describe = (error: Error, depth: number): string => {
  const own = error.stack ?? `${error.name}: ${error.message}`;
  const { cause } = error;
  return cause instanceof Error && depth < 3 ? `${own}\ncaused by ${describe(cause, depth + 1)}` : own;
};

/**
 * What the log keeps of a fault: its kind, code and stack. Other members stay out, and e-mail
 * addresses and secret links are masked: the log outlives whoever is erased.
 */
export const toLoggedError = (error: unknown): LoggedError | undefined => {
  if (!(error instanceof Error)) return undefined;
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    stack: describe(error, 0).replace(address, '…@…').replace(secretLink, '/$1/…'),
  };
};
