import { findingCodes } from '@sigillo/core/domain';
import { describe, expect, it } from 'vitest';
import { isMessageId } from './index.ts';

describe('finding messages', () => {
  it.each(findingCodes)('%s has its sentence', (code) => {
    expect(isMessageId(`finding.${code}`)).toBe(true);
  });
});
