import type { publicOperations, QueryOf, ResponseOf } from '@sigillo/contract/api';
import { findOrganisation, listOfferingsOn, searchCatalogue as storedCatalogue } from '../../store/index.ts';
import type { Deps } from '../deps.ts';
import { today } from '../today.ts';
import { toCatalogueEntry } from './catalogue-entry.ts';
import { toSearchWords } from './search-words.ts';

/** What the catalogue shows for a search, one page of it. Public. */
export const searchCatalogue = (
  deps: Deps,
  query: QueryOf<typeof publicOperations.catalogue>,
): Promise<ResponseOf<typeof publicOperations.catalogue>> => {
  const { q, page, size, field, level, mode, language, country, provider } = query;
  const filter = {
    words: toSearchWords(q ?? ''),
    ...(field === undefined ? {} : { field }),
    ...(level === undefined ? {} : { level }),
    ...(mode === undefined ? {} : { mode }),
    ...(language === undefined ? {} : { language }),
    ...(country === undefined ? {} : { country }),
    ...(provider === undefined ? {} : { provider }),
  };
  // What is published is everybody's to read, whoever published it.
  return deps.store.withScope({ system: true }, async (transaction) => {
    const { versions, total } = await storedCatalogue(transaction, filter, {
      offset: (page - 1) * size,
      limit: size,
    });
    const offerings = await listOfferingsOn(
      transaction,
      versions.map((version) => version.achievementId),
    );
    const items = [];
    for (const version of versions) {
      const organisation = await findOrganisation(transaction, version.organisationId);
      if (!organisation) throw new Error('a version belongs to no organisation');
      const own = offerings.filter((offering) => offering.achievementId === version.achievementId);
      items.push(toCatalogueEntry(version, organisation, own, today(deps.clock)));
    }
    return { items, total, page, size };
  });
};
