import { learnerListOperations } from '@sigillo/contract/api';
import {
  exportAwardsWorkbook,
  writeFaultyRows,
  writeListTemplate,
  writeTemplateWorkbook,
} from '../../services/awarding/index.ts';
import { workbookType } from '../../services/awarding/workbook/index.ts';
import type { InstallRoutes } from '../env.ts';
import { mount } from '../mount.ts';

/** Templates for lists of learners, and what of the register comes as a workbook. */
export const learnerListRoutes: InstallRoutes = (app) => {
  mount(app, learnerListOperations.template, async ({ deps, actor, params }) => {
    const { name, body } = writeListTemplate(deps, actor, params.organisation);
    return { body, mediaType: 'text/csv; charset=utf-8', fileName: name };
  });
  mount(app, learnerListOperations.templateWorkbook, async ({ deps, actor, params }) => {
    const { name, body } = writeTemplateWorkbook(deps, actor, params.organisation);
    return { body: toStream(body), mediaType: workbookType, fileName: name };
  });
  mount(app, learnerListOperations.faultyRowsWorkbook, async ({ deps, actor, params }) => {
    const { name, body } = await writeFaultyRows(deps, actor, params.organisation, params.batch);
    return { body: toStream(body), mediaType: workbookType, fileName: name };
  });
  mount(app, learnerListOperations.exportAwardsWorkbook, async ({ deps, actor, params }) => ({
    body: toStream(exportAwardsWorkbook(deps, actor, params.organisation)),
    mediaType: workbookType,
    fileName: `${params.organisation}-awards.xlsx`,
  }));
};

/** Bytes as they come, so that a long register is never whole in memory. */
const toStream = (pieces: AsyncGenerator<Uint8Array>): ReadableStream<Uint8Array> =>
  new ReadableStream({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: () => void pieces.return(undefined),
  });
