import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/** The peer's address; empty where there is no socket (a request made in the process itself). */
export const peerAddress = (c: Context): string => {
  if (!(c.env as { incoming?: unknown } | undefined)?.incoming) return '';
  return getConnInfo(c).remote.address ?? '';
};

/** An address with the part that points at one household or machine cut off: /24, or /48. */
export const truncateAddress = (address: string): string => {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  if (v4) return `${v4[1]}.0`;
  return address === '' ? '' : `${address.split(':').slice(0, 3).join(':')}::`;
};
