import { findMessage, loadCatalogues, locales, messageIds } from '@sigillo/contract/messages';
import { beforeAll, describe, expect, it } from 'vitest';
import { mapHeadings } from './headings.ts';

const prefix = 'provider.batch.field.';

beforeAll(() => loadCatalogues());

describe('mapHeadings', () => {
  it.each(locales)('knows every column by the very words with which we explain it in %s', (locale) => {
    const fields = messageIds.filter((id) => id.startsWith(prefix));
    expect(fields.length).toBeGreaterThan(10);
    for (const id of fields) {
      const heading = findMessage(locale, id).text;
      expect(mapHeadings([heading])[0]?.field, heading).toBe(id.slice(prefix.length));
    }
  });
});
