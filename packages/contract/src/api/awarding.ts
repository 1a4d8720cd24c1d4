import { z } from 'zod';
import {
  awardInputSchema,
  awardSchema,
  awardSummarySchema,
  batchSchema,
  decisionInputSchema,
  decisionSchema,
  progressSchema,
  revocationInputSchema,
} from './awarding.schema.ts';
import { idSchema, organisationParamsSchema, pageOf, pageQuerySchema } from './fields.schema.ts';
import { defineOperation } from './operation.ts';
import { reasonSchema } from './organisations.schema.ts';

const base = '/api/organisations/:organisation';
const decisionParams = organisationParamsSchema.extend({ decision: idSchema });
const batchParams = organisationParamsSchema.extend({ batch: idSchema });
const awardParams = organisationParamsSchema.extend({ award: idSchema });

const batchStep = <const I extends string>(id: I, summary: string) =>
  defineOperation({
    id: `batches.${id}`,
    method: 'post',
    path: `${base}/batches/:batch/${id}`,
    summary,
    audience: 'member',
    params: batchParams,
    response: batchSchema,
  });
const awardStep = <const I extends string, const B extends z.ZodType>(id: I, summary: string, body: B) =>
  defineOperation({
    id: `awards.${id}`,
    method: 'post',
    path: `${base}/awards/:award/${id}`,
    summary,
    audience: 'member',
    params: awardParams,
    body,
    response: awardSchema,
  });

export const awardingOperations = {
  listDecisions: defineOperation({
    id: 'decisions.list',
    method: 'get',
    path: `${base}/decisions`,
    summary: 'Recorded award decisions, newest first',
    audience: 'member',
    params: organisationParamsSchema,
    response: z.object({ items: z.array(decisionSchema) }),
  }),
  recordDecision: defineOperation({
    id: 'decisions.record',
    method: 'post',
    path: `${base}/decisions`,
    summary: 'Record who decided, when, and the minute',
    audience: 'member',
    status: 201,
    params: organisationParamsSchema,
    body: decisionInputSchema,
    response: decisionSchema,
  }),
  getDecision: defineOperation({
    id: 'decisions.get',
    method: 'get',
    path: `${base}/decisions/:decision`,
    summary: 'One decision with its batches',
    audience: 'member',
    params: decisionParams,
    response: decisionSchema.extend({ batchList: z.array(batchSchema) }),
  }),
  award: defineOperation({
    id: 'awards.create',
    method: 'post',
    path: `${base}/decisions/:decision/awards`,
    summary: 'Award one learner under a decision',
    audience: 'member',
    status: 201,
    params: decisionParams,
    body: awardInputSchema,
    response: awardSchema,
  }),
  previewBatch: defineOperation({
    id: 'batches.preview',
    method: 'post',
    path: `${base}/decisions/:decision/batches`,
    summary: 'Read a file of learners and say row by row what would happen; nothing is awarded yet',
    audience: 'member',
    status: 201,
    params: decisionParams,
    query: z.object({
      fileName: z.string().max(200).default('learners.csv'),
      key: z.string().max(100).optional(),
    }),
    rawBody: {
      mediaTypes: ['text/csv', 'text/plain', 'text/tab-separated-values', 'application/octet-stream'],
      maxBytes: 20_000_000,
    },
    response: batchSchema,
  }),
  getBatch: defineOperation({
    id: 'batches.get',
    method: 'get',
    path: `${base}/batches/:batch`,
    summary: 'One batch',
    audience: 'member',
    params: batchParams,
    response: batchSchema,
  }),
  startBatch: batchStep('start', 'Award the rows that are right; those that are wrong stay reported'),
  pauseBatch: batchStep('pause', 'Pause after the learner being sealed'),
  resumeBatch: batchStep('resume', 'Go on'),
  cancelBatch: batchStep('cancel', 'Drop a preview that wasn’t started'),
  faultyRows: defineOperation({
    id: 'batches.faulty',
    method: 'get',
    path: `${base}/batches/:batch/faulty.csv`,
    summary: 'The faulty rows as a file to mend and upload again',
    audience: 'member',
    params: batchParams,
    file: { mediaTypes: ['text/csv'] },
  }),
  watchBatch: defineOperation({
    id: 'batches.watch',
    method: 'get',
    path: `${base}/batches/:batch/progress`,
    summary: 'Progress as server-sent events, until it ends',
    audience: 'member',
    params: batchParams,
    events: true,
    response: progressSchema,
  }),
  listAwards: defineOperation({
    id: 'awards.list',
    method: 'get',
    path: `${base}/awards`,
    summary: 'Search the award register by name, e-mail, register number',
    audience: 'member',
    params: organisationParamsSchema,
    query: pageQuerySchema.extend({
      q: z.string().max(200).optional(),
      state: z.enum(['active', 'suspended', 'revoked', 'uncollected', 'expired']).optional(),
      achievement: idSchema.optional(),
      decision: idSchema.optional(),
      sort: z.enum(['newest', 'oldest', 'name']).default('newest'),
    }),
    response: pageOf(awardSummarySchema),
  }),
  getAward: defineOperation({
    id: 'awards.get',
    method: 'get',
    path: `${base}/awards/:award`,
    summary: 'One award with its register entry and history',
    audience: 'member',
    params: awardParams,
    response: awardSchema,
  }),
  revoke: awardStep('revoke', 'Revoke the award: every copy of it, for good', revocationInputSchema),
  suspend: awardStep('suspend', 'Suspend for now', reasonSchema),
  reinstate: awardStep('reinstate', 'End a suspension', reasonSchema),
  annul: awardStep('annul', 'Take back an award before the learner was told', reasonSchema),
  remind: awardStep('remind', 'Send the collect link again', z.object({})),
  revokeMany: defineOperation({
    id: 'awards.revoke-many',
    method: 'post',
    path: `${base}/awards/revoke`,
    summary: 'Revoke several awards with one reason',
    audience: 'member',
    params: organisationParamsSchema,
    body: revocationInputSchema.extend({ awards: z.array(idSchema).min(1).max(1000) }),
    response: z.object({ revoked: z.number().int() }),
  }),
  exportAwards: defineOperation({
    id: 'awards.export',
    method: 'get',
    path: `${base}/awards.csv`,
    summary: 'The register as CSV for the campus system',
    audience: 'member',
    params: organisationParamsSchema,
    file: { mediaTypes: ['text/csv'] },
  }),
  todo: defineOperation({
    id: 'todo.list',
    method: 'get',
    path: `${base}/todo`,
    summary: 'What waits for the signed-in person here',
    audience: 'member',
    params: organisationParamsSchema,
    response: z.object({
      items: z.array(
        z.object({
          kind: z.enum([
            'approve-version',
            'finish-draft',
            'publish-version',
            'publish-offering',
            'record-decision',
            'finish-batch',
            'mend-batch',
            'uncollected',
            'review-due',
            'await-confirmation',
          ]),
          /** Where to do it, a path of the application. */
          href: z.string(),
          title: z.string().optional(),
          count: z.number().int().optional(),
          since: z.string().optional(),
        }),
      ),
    }),
  }),
};
