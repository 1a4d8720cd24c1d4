import type { Context } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { HttpEnv } from './env.ts';

/**
 * Answers with server-sent events, one per value, and closes when the values
 * end. A reader that goes away ends the iteration. What fails before the first
 * value is thrown, so that a refusal is answered as one.
 *
 * @see https://html.spec.whatwg.org/multipage/server-sent-events.html
 */
export const answerEvents = async (
  c: Context<HttpEnv>,
  events: AsyncIterable<unknown>,
  headers: Headers,
): Promise<Response> => {
  const iterator = events[Symbol.asyncIterator]();
  const first = await iterator.next();
  const response = streamSSE(c, async (stream) => {
    stream.onAbort(() => void iterator.return?.());
    for (let event = first; !event.done; event = await iterator.next()) {
      await stream.writeSSE({ data: JSON.stringify(event.value) });
    }
  });
  for (const [name, value] of headers) response.headers.set(name, value);
  // A proxy that buffers would hold progress back until the end.
  response.headers.set('x-accel-buffering', 'no');
  return response;
};
