import { achievementOperations } from '@sigillo/contract/api';
import {
  approveVersion,
  closeVersion,
  createAchievement,
  createVersion,
  getAchievement,
  getVersion,
  listAchievements,
  previewVersion,
  publishVersion,
  returnVersion,
  saveVersion,
  submitVersion,
  withdrawVersion,
} from '../../services/designing/index.ts';
import {
  changeOffering,
  createOffering,
  listOfferings,
  removeOffering,
} from '../../services/offering/index.ts';
import type { InstallRoutes } from '../env.ts';
import { mount } from '../mount.ts';

/** Micro-credentials: drafting, approval, publication, offerings. */
export const achievementRoutes: InstallRoutes = (app) => {
  mount(app, achievementOperations.list, async ({ deps, actor, params, query }) => ({
    items: await listAchievements(deps, actor, params.organisation, query),
  }));
  mount(app, achievementOperations.create, ({ deps, actor, params, body }) =>
    createAchievement(deps, actor, params.organisation, body),
  );
  mount(app, achievementOperations.get, ({ deps, actor, params }) => getAchievement(deps, actor, params));
  mount(app, achievementOperations.createVersion, ({ deps, actor, params }) =>
    createVersion(deps, actor, params),
  );
  mount(app, achievementOperations.getVersion, ({ deps, actor, params }) => getVersion(deps, actor, params));
  mount(app, achievementOperations.save, ({ deps, actor, params, body }) =>
    saveVersion(deps, actor, params, body),
  );
  mount(app, achievementOperations.preview, async ({ deps, actor, params }) => {
    const { elements, document, losses, europeanLosses } = await previewVersion(deps, actor, params);
    return { elements: { ...elements }, document, losses, europeanLosses };
  });
  mount(app, achievementOperations.submit, ({ deps, actor, params, body }) =>
    submitVersion(deps, actor, params, body.comment),
  );
  mount(app, achievementOperations.withdraw, ({ deps, actor, params, body }) =>
    withdrawVersion(deps, actor, params, body.comment),
  );
  mount(app, achievementOperations.return, ({ deps, actor, params, body }) =>
    returnVersion(deps, actor, params, body.comment),
  );
  mount(app, achievementOperations.approve, ({ deps, actor, params, body }) =>
    approveVersion(deps, actor, params, body.comment),
  );
  mount(app, achievementOperations.publish, ({ deps, actor, params, body }) =>
    publishVersion(deps, actor, params, body),
  );
  mount(app, achievementOperations.close, ({ deps, actor, params, body }) =>
    closeVersion(deps, actor, params, body.comment),
  );
  mount(app, achievementOperations.listOfferings, async ({ deps, actor, params }) => ({
    items: await listOfferings(deps, actor, params),
  }));
  mount(app, achievementOperations.createOffering, ({ deps, actor, params, body }) =>
    createOffering(deps, actor, params, body),
  );
  mount(app, achievementOperations.changeOffering, ({ deps, actor, params, body }) =>
    changeOffering(deps, actor, params, body),
  );
  mount(app, achievementOperations.removeOffering, async ({ deps, actor, params }) => {
    await removeOffering(deps, actor, params);
    return undefined;
  });
};
