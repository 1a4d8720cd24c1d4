import { idSchema, organisationParamsSchema } from './fields.schema.ts';
import { defineOperation } from './operation.ts';

const base = '/api/organisations/:organisation';
const workbook = { mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'] };

/** Lists of learners as files beside those of `awardingOperations`: templates to fill in, and workbooks. */
export const learnerListOperations = {
  template: defineOperation({
    id: 'batches.template',
    method: 'get',
    path: `${base}/list-template.csv`,
    summary: 'An empty list of learners with its headings and one example row',
    audience: 'member',
    scope: 'awards:write',
    params: organisationParamsSchema,
    file: { mediaTypes: ['text/csv'] },
  }),
  templateWorkbook: defineOperation({
    id: 'batches.template-workbook',
    method: 'get',
    path: `${base}/list-template.xlsx`,
    summary: 'The same as a workbook',
    audience: 'member',
    scope: 'awards:write',
    params: organisationParamsSchema,
    file: workbook,
  }),
  faultyRowsWorkbook: defineOperation({
    id: 'batches.faulty-workbook',
    method: 'get',
    path: `${base}/batches/:batch/faulty.xlsx`,
    summary: 'The faulty rows as a workbook to mend and upload again',
    audience: 'member',
    scope: 'awards:write',
    params: organisationParamsSchema.extend({ batch: idSchema }),
    file: workbook,
  }),
  exportAwardsWorkbook: defineOperation({
    id: 'awards.export-workbook',
    method: 'get',
    path: `${base}/awards.xlsx`,
    summary: 'The register as a workbook',
    audience: 'member',
    scope: 'register:read',
    params: organisationParamsSchema,
    file: workbook,
  }),
};
