import { fromUtf8 } from '../../base/index.ts';
import type { Fetcher, StatusSource } from '../../ports/index.ts';

/** Creates a source of status lists. Only the list's address is asked for, never an entry. */
export const createStatusSource = (fetcher: Fetcher): StatusSource => ({
  fetch: async (url) => {
    const [address = ''] = url.split('#');
    const fetched = await fetcher.fetch(address);
    if (fetched.state !== 'found') return { state: 'unreachable', reason: fetched.reason };
    const body = fromUtf8(fetched.body);
    return body.ok
      ? { state: 'found', body: body.value }
      : { state: 'unreachable', reason: 'status-list-malformed' };
  },
});
