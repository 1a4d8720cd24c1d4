import { isIP } from 'node:net';
import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context } from 'hono';

/**
 * The address of whoever asks; empty where there is no socket (a request made in the process itself).
 *
 * Each of `proxies` before us appends to `X-Forwarded-For` who asked it, so ours is the entry that the
 * outermost wrote. Whatever stands before that, the asker wrote.
 */
export const peerAddress = (c: Context, proxies: number): string => {
  const named = (c.req.header('x-forwarded-for') ?? '').split(',').map((entry) => entry.trim());
  const forwarded = proxies === 0 ? '' : (named.at(-proxies) ?? '');
  if (isIP(forwarded) !== 0) return forwarded;
  if (!(c.env as { incoming?: unknown } | undefined)?.incoming) return '';
  return getConnInfo(c).remote.address ?? '';
};

/** An address with the part that points at one household or machine cut off: /24, or /48. */
export const truncateAddress = (address: string): string => {
  const v4 = /(\d+\.\d+\.\d+)\.\d+$/.exec(address);
  if (v4) return `${v4[1]}.0`;
  return address === '' ? '' : `${address.split(':').slice(0, 3).join(':')}::`;
};
