import { describe, expect, it, vi } from 'vitest';
import { ApiProblem } from './api-problem.ts';
import { sendProven } from './step-up.ts';

const needed = new ApiProblem(403, { code: 'step-up-needed' });
const other = new ApiProblem(403, { code: 'role-missing' });

describe('sendProven', () => {
  it.each<[string, readonly (Error | string)[], boolean, string, number]>([
    ['nothing asked', ['done'], true, 'done', 0],
    ['asked, proved, sent again', [needed, 'done'], true, 'done', 1],
    ['asked, not proved', [needed, 'done'], false, 'step-up-needed', 1],
    ['asked once, not for ever', [needed, needed, 'done'], true, 'step-up-needed', 1],
    ['another refusal', [other, 'done'], true, 'role-missing', 0],
  ])('%s', async (_, answers, proves, result, asked) => {
    const rest = [...answers];
    const send = async () => {
      const answer = rest.shift();
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const ask = vi.fn(async () => proves);
    const got = await sendProven(send, ask).catch((error: ApiProblem) => error.code);
    expect([got, ask.mock.calls.length]).toEqual([result, asked]);
  });
});
