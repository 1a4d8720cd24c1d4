import { publicOperations } from '@sigillo/contract/api';
import {
  getProvider,
  getPublished,
  listProviders,
  searchCatalogue,
  searchVocabulary,
} from '../../services/cataloguing/index.ts';
import type { InstallRoutes } from '../env.ts';
import { mount } from '../mount.ts';

/** What anybody may find and read. */
export const catalogueRoutes: InstallRoutes = (app) => {
  mount(app, publicOperations.catalogue, ({ deps, query }) => searchCatalogue(deps, query));
  mount(app, publicOperations.achievement, ({ deps, params, query }) =>
    getPublished(deps, params.achievement, query.version),
  );
  mount(app, publicOperations.organisations, async ({ deps, actor }) => ({
    items: await listProviders(deps, actor.locale),
  }));
  mount(app, publicOperations.organisation, ({ deps, params }) => getProvider(deps, params.organisation));
  mount(app, publicOperations.vocabulary, async ({ params, query }) =>
    searchVocabulary(params.vocabulary, query),
  );
};
