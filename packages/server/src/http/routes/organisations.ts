import { apiKeyOperations, awardingOperations, organisationOperations } from '@sigillo/contract/api';
import {
  changeMember,
  createApiKey,
  getOrganisation,
  inviteMember,
  listApiKeys,
  listMembers,
  listTodo,
  registerOrganisation,
  removeMember,
  revokeApiKey,
  updateOrganisation,
} from '../../services/organisations/index.ts';
import type { InstallRoutes } from '../env.ts';
import { limitMails } from '../limits.ts';
import { mount } from '../mount.ts';

/** Legal entities, the people who act for them, and their keys for programs. Sealing keys are with the awards. */
export const organisationRoutes: InstallRoutes = (app, deps) => {
  const limitMail = limitMails(deps);
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
    limitMail(address, body.email);
    return inviteMember(deps, actor, params.organisation, body);
  });
  mount(app, organisationOperations.changeMember, ({ deps, actor, params, body }) =>
    changeMember(deps, actor, params.organisation, params.member, body),
  );
  mount(app, organisationOperations.removeMember, async ({ deps, actor, params }) => {
    await removeMember(deps, actor, params.organisation, params.member);
    return undefined;
  });
  mount(app, apiKeyOperations.list, async ({ deps, actor, params }) => ({
    items: [...(await listApiKeys(deps, actor, params.organisation))],
  }));
  mount(app, apiKeyOperations.create, ({ deps, actor, params, body }) =>
    createApiKey(deps, actor, params.organisation, body),
  );
  mount(app, apiKeyOperations.revoke, ({ deps, actor, params }) =>
    revokeApiKey(deps, actor, params.organisation, params.key),
  );
};
