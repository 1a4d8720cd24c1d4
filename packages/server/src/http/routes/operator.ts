import { operatorOperations } from '@sigillo/contract/api';
import {
  checkHealth,
  confirmOrganisation,
  getRegistration,
  listJobs,
  listRegistrations,
  refuseOrganisation,
} from '../../services/operating/index.ts';
import type { InstallRoutes } from '../env.ts';
import { mount } from '../mount.ts';

/** What the operator of the installation does. */
export const operatorRoutes: InstallRoutes = (app) => {
  mount(app, operatorOperations.listOrganisations, async ({ deps, actor }) => ({
    items: await listRegistrations(deps, actor),
  }));
  mount(app, operatorOperations.getOrganisation, ({ deps, actor, params }) =>
    getRegistration(deps, actor, params.organisation),
  );
  mount(app, operatorOperations.confirm, ({ deps, actor, params, body }) =>
    confirmOrganisation(deps, actor, params.organisation, body.checked),
  );
  mount(app, operatorOperations.refuse, ({ deps, actor, params, body }) =>
    refuseOrganisation(deps, actor, params.organisation, body.reason),
  );
  mount(app, operatorOperations.listJobs, async ({ deps, actor }) => ({
    items: await listJobs(deps, actor),
  }));
  mount(app, operatorOperations.health, async ({ deps, actor }) => ({
    items: await checkHealth(deps, actor),
  }));
};
