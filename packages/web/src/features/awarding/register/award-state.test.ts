import { describe, expect, it } from 'vitest';
import { standingOf } from './award-state.tsx';

const now = Date.parse('2026-06-01T12:00:00Z');

describe('standingOf', () => {
  it.each([
    ['before it is sealed', { state: 'decided' }, 'decided'],
    [
      'annulled, though its credential is revoked',
      { state: 'annulled', credentialState: 'revoked' },
      'annulled',
    ],
    [
      'revoked, though collected',
      { state: 'issued', credentialState: 'revoked', collectedAt: '2026-05-01T00:00:00Z' },
      'revoked',
    ],
    ['suspended', { state: 'issued', credentialState: 'suspended' }, 'suspended'],
    [
      'collected',
      { state: 'issued', credentialState: 'active', collectedAt: '2026-05-01T00:00:00Z' },
      'collected',
    ],
    [
      'its mail waits',
      { state: 'issued', credentialState: 'active', mailAt: '2026-06-01T12:10:00Z' },
      'waiting',
    ],
    [
      'its mail is gone',
      { state: 'issued', credentialState: 'active', mailAt: '2026-06-01T11:50:00Z' },
      'uncollected',
    ],
  ] as const)('%s', (_, award, wanted) => expect(standingOf(award, now)).toBe(wanted));
});
