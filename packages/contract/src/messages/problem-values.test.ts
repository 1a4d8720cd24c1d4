import { memberRoles, organisationStates, versionStates } from '@sigillo/core/domain';
import { describe, expect, it } from 'vitest';
import { isMessageId, loadCatalogues, sayableValues } from './index.ts';

describe('sayableValues', () => {
  it('says states and roles in the reader’s words', async () => {
    await loadCatalogues();
    expect(sayableValues('en', 'version-not-draft', { state: 'in-review' })).toEqual({ state: 'In review' });
    expect(sayableValues('bg', 'batch-state', { state: 'running' }).state).not.toBe('running');
    expect(sayableValues('en', 'role-missing', { roles: 'author,approver' })).toEqual({
      roles: 'Author or Approver',
    });
  });

  it('leaves other values as they are', () => {
    const values = { state: 'draft', most: 3 };
    expect(sayableValues('en', 'passkey-too-many', values)).toEqual(values);
    expect(sayableValues('en', 'batch-state', { state: 'of-tomorrow' })).toEqual({ state: 'of-tomorrow' });
  });

  it.each([
    ['provider.state', versionStates],
    ['operator.organisation.state', organisationStates],
    ['provider.role', memberRoles],
  ])('finds a word for each %s', (stem, codes) => {
    expect(codes.filter((code) => !isMessageId(`${stem}.${code}`))).toEqual([]);
  });
});
