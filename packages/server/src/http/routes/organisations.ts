import { awardingOperations, organisationOperations } from '@sigillo/contract/api';
import {
  changeMember,
  getOrganisation,
  inviteMember,
  listMembers,
  listTodo,
  registerOrganisation,
  removeMember,
  updateOrganisation,
} from '../../services/organisations/index.ts';
import type { InstallRoutes } from '../env.ts';
import { limitSignInLinks } from '../limits.ts';
import { mount } from '../mount.ts';

/** Legal entities and the people who act for them. Their keys are a route file of their own. */
export const organisationRoutes: InstallRoutes = (app, deps) => {
  const limitLinks = limitSignInLinks(deps);
  mount(app, organisationOperations.register, ({ deps, actor, body }) =>
    registerOrganisation(deps, actor, body),
  );
  mount(app, organisationOperations.get, ({ deps, actor, params }) =>
    getOrganisation(deps, actor, params.organisation),
  );
  mount(app, organisationOperations.update, ({ deps, actor, params, body }) =>
    updateOrganisation(deps, actor, params.organisation, body),
  );
  mount(app, awardingOperations.todo, async ({ deps, actor, params }) => ({
    items: await listTodo(deps, actor, params.organisation),
  }));
  mount(app, organisationOperations.listMembers, async ({ deps, actor, params }) => ({
    items: await listMembers(deps, actor, params.organisation),
  }));
  mount(app, organisationOperations.inviteMember, ({ deps, actor, params, body, address }) => {
    // Whoever registers an organisation could else have us write to all the world.
    limitLinks(address, body.email);
    return inviteMember(deps, actor, params.organisation, body);
  });
  mount(app, organisationOperations.changeMember, ({ deps, actor, params, body }) =>
    changeMember(deps, actor, params.organisation, params.member, body),
  );
  mount(app, organisationOperations.removeMember, async ({ deps, actor, params }) => {
    await removeMember(deps, actor, params.organisation, params.member);
    return undefined;
  });
};
