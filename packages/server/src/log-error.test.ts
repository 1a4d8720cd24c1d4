import { describe, expect, it } from 'vitest';
import { toLoggedError } from './log-error.ts';

describe('toLoggedError', () => {
  it('keeps kind, code and stack, and nobody’s address', () => {
    const error = Object.assign(new Error('550 5.1.1 <ada@example.org>: unknown'), {
      code: 'EENVELOPE',
      rejected: ['ada@example.org'],
      detail: 'Key (email)=(ada@example.org) already exists.',
    });
    const logged = toLoggedError(new Error('sending failed', { cause: error }));
    expect(JSON.stringify(logged)).not.toContain('ada@');
    expect(logged?.stack).toContain('550 5.1.1 <…@…>');
    expect(toLoggedError(error)).toMatchObject({ type: 'Error', code: 'EENVELOPE' });
  });

  it.each(['/s/', '/collect/', '/sign-in/with?token='])('masks a secret after %s', (path) => {
    const secret = 'Zk3v9QmX2LrT8yWcB5nJ7hD1pFgSaE4u';
    expect(toLoggedError(new Error(`no page ${path}${secret}`))?.stack).not.toContain(secret);
  });

  it('logs nothing of what is no error', () => {
    expect(toLoggedError('ada@example.org')).toBeUndefined();
  });
});
