import { findMessage, messageIds } from '@sigillo/contract/messages';
import { describe, expect, it } from 'vitest';
import { mapHeadings } from './headings.ts';

const prefix = 'provider.batch.field.';

describe('mapHeadings', () => {
  it('knows every column by the very words with which we explain it', () => {
    const fields = messageIds.filter((id) => id.startsWith(prefix));
    expect(fields.length).toBeGreaterThan(10);
    for (const id of fields) {
      const heading = findMessage('en', id).text;
      expect(mapHeadings([heading])[0]?.field, heading).toBe(id.slice(prefix.length));
    }
  });
});
