import { awardingOperations, organisationOperations } from '@sigillo/contract/api';
import {
  annulAward,
  awardLearner,
  cancelBatch,
  exportAwards,
  getAward,
  getBatch,
  getDecision,
  listAwards,
  listDecisions,
  listFaultyRows,
  pauseBatch,
  previewBatch,
  recordDecision,
  reinstateAward,
  remindLearner,
  resumeBatch,
  revokeAward,
  revokeAwards,
  startBatch,
  suspendAward,
  watchBatch,
} from '../../services/awarding/index.ts';
import { listKeys, reportKey, rotateKey } from '../../services/sealing/index.ts';
import type { InstallRoutes } from '../env.ts';
import { mount } from '../mount.ts';

const csv = 'text/csv; charset=utf-8';

/** Decisions, batches, the award register, and sealing keys. */
export const awardingRoutes: InstallRoutes = (app) => {
  mount(app, awardingOperations.listDecisions, async ({ deps, actor, params }) => ({
    items: [...(await listDecisions(deps, actor, params.organisation))],
  }));
  mount(app, awardingOperations.recordDecision, ({ deps, actor, params, body }) =>
    recordDecision(deps, actor, params.organisation, body),
  );
  mount(app, awardingOperations.getDecision, ({ deps, actor, params }) =>
    getDecision(deps, actor, params.organisation, params.decision),
  );
  mount(app, awardingOperations.award, ({ deps, actor, params, body }) =>
    awardLearner(deps, actor, params.organisation, params.decision, body),
  );

  mount(app, awardingOperations.previewBatch, ({ deps, actor, params, query, rawBody }) =>
    previewBatch(deps, actor, params.organisation, params.decision, {
      name: query.fileName,
      bytes: rawBody,
      key: query.key,
    }),
  );
  mount(app, awardingOperations.getBatch, ({ deps, actor, params }) =>
    getBatch(deps, actor, params.organisation, params.batch),
  );
  mount(app, awardingOperations.startBatch, ({ deps, actor, params }) =>
    startBatch(deps, actor, params.organisation, params.batch),
  );
  mount(app, awardingOperations.pauseBatch, ({ deps, actor, params }) =>
    pauseBatch(deps, actor, params.organisation, params.batch),
  );
  mount(app, awardingOperations.resumeBatch, ({ deps, actor, params }) =>
    resumeBatch(deps, actor, params.organisation, params.batch),
  );
  mount(app, awardingOperations.cancelBatch, ({ deps, actor, params }) =>
    cancelBatch(deps, actor, params.organisation, params.batch),
  );
  mount(app, awardingOperations.faultyRows, async ({ deps, actor, params }) => {
    const { name, text } = await listFaultyRows(deps, actor, params.organisation, params.batch);
    return { body: text, mediaType: csv, fileName: name };
  });
  mount(app, awardingOperations.watchBatch, async ({ deps, actor, params, request }) =>
    watchBatch(deps, actor, params.organisation, params.batch, request.signal),
  );

  mount(app, awardingOperations.listAwards, ({ deps, actor, params, query }) =>
    listAwards(deps, actor, params.organisation, query),
  );
  mount(app, awardingOperations.exportAwards, async ({ deps, actor, params }) => ({
    body: toStream(exportAwards(deps, actor, params.organisation)),
    mediaType: csv,
    fileName: `${params.organisation}-awards.csv`,
  }));
  mount(app, awardingOperations.revokeMany, async ({ deps, actor, params, body }) => ({
    revoked: await revokeAwards(deps, actor, params.organisation, body),
  }));
  mount(app, awardingOperations.getAward, ({ deps, actor, params }) =>
    getAward(deps, actor, params.organisation, params.award),
  );
  mount(app, awardingOperations.revoke, ({ deps, actor, params, body }) =>
    revokeAward(deps, actor, params.organisation, params.award, body),
  );
  mount(app, awardingOperations.suspend, ({ deps, actor, params, body }) =>
    suspendAward(deps, actor, params.organisation, params.award, body),
  );
  mount(app, awardingOperations.reinstate, ({ deps, actor, params, body }) =>
    reinstateAward(deps, actor, params.organisation, params.award, body),
  );
  mount(app, awardingOperations.annul, ({ deps, actor, params, body }) =>
    annulAward(deps, actor, params.organisation, params.award, body),
  );
  mount(app, awardingOperations.remind, ({ deps, actor, params }) =>
    remindLearner(deps, actor, params.organisation, params.award),
  );

  mount(app, organisationOperations.listKeys, async ({ deps, actor, params }) => ({
    items: [...(await listKeys(deps, actor, params.organisation))],
  }));
  mount(app, organisationOperations.rotateKey, ({ deps, actor, params, body }) =>
    rotateKey(deps, actor, params.organisation, body.use),
  );
  mount(app, organisationOperations.reportKey, ({ deps, actor, params, body }) =>
    reportKey(deps, actor, params.organisation, params.key, body),
  );
};

/** Text as it comes, so that a long register is never whole in memory. */
const toStream = (texts: AsyncGenerator<string>): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await texts.next();
      if (done) controller.close();
      else controller.enqueue(encoder.encode(value));
    },
    cancel: () => void texts.return(undefined),
  });
};
