import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { HttpEnv } from './env.ts';

/**
 * Answers with server-sent events, one per value, and closes when the values
 * end. A reader that goes away ends the iteration.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const answerEvents = (
  c: Context<HttpEnv>,
  events: AsyncIterable<unknown>,
  headers: Headers,
): Response => {
  const iterator = events[Symbol.asyncIterator]();
  const response = streamSSE(c, async (stream) => {
    stream.onAbort(() => void iterator.return?.());
    for (;;) {
      const { done, value } = await iterator.next();
      if (done) return;
      await stream.writeSSE({ data: JSON.stringify(value) });
    }
  });
  for (const [name, value] of headers) response.headers.set(name, value);
  // A proxy that buffers would hold progress back until the end.
  response.headers.set('x-accel-buffering', 'no');
  return response;
};
