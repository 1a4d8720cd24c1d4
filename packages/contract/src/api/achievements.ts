import { elementIds } from '@sigillo/core/domain';
import { z } from 'zod';
import {
  achievementSchema,
  achievementSummarySchema,
  offeringInputSchema,
  offeringSchema,
  specificationSchema,
  versionSchema,
} from './achievements.schema.ts';
import {
  idSchema,
  languageTagSchema,
  lineSchema,
  organisationParamsSchema,
  textSchema,
} from './fields.schema.ts';
import { defineOperation } from './operation.ts';

const all = '/api/organisations/:organisation/achievements';
const one = `${all}/:achievement`;
const version = `${one}/versions/:version`;
const achievementParams = organisationParamsSchema.extend({ achievement: idSchema });
const versionParams = achievementParams.extend({ version: z.coerce.number().int().min(1).max(10_000) });
const comment = z.object({ comment: textSchema.optional() });

const step = <const I extends string, const B extends z.ZodType>(
  id: I,
  path: string,
  summary: string,
  body: B,
) =>
  defineOperation({
    id: `versions.${id}`,
    method: 'post',
    path: `${version}/${path}`,
    summary,
    audience: 'member',
    params: versionParams,
    body,
    response: versionSchema,
  });

const lossesSchema = z.array(
  z.object({
    element: z.enum(elementIds),
    code: z.string(),
    extent: z.enum(['reduced', 'not-shown']),
  }),
);

export const achievementOperations = {
  list: defineOperation({
    id: 'achievements.list',
    method: 'get',
    path: all,
    summary: 'Micro-credentials of the organisation',
    audience: 'member',
    scope: 'designs:read',
    params: organisationParamsSchema,
    query: z.object({ q: z.string().max(200).optional(), state: z.string().max(20).optional() }),
    response: z.object({ items: z.array(achievementSummarySchema) }),
  }),
  create: defineOperation({
    id: 'achievements.create',
    method: 'post',
    path: all,
    summary: 'Start a micro-credential with a title in its primary language',
    audience: 'member',
    status: 201,
    params: organisationParamsSchema,
    body: z.object({ title: lineSchema, languages: z.array(languageTagSchema).min(1).max(24) }),
    response: achievementSchema,
  }),
  get: defineOperation({
    id: 'achievements.get',
    method: 'get',
    path: one,
    summary: 'A micro-credential with its versions and the one to work on',
    audience: 'member',
    scope: 'designs:read',
    params: achievementParams,
    response: achievementSchema,
  }),
  createVersion: defineOperation({
    id: 'versions.create',
    method: 'post',
    path: `${one}/versions`,
    summary: 'Start the next version from the newest one',
    audience: 'member',
    status: 201,
    params: achievementParams,
    response: versionSchema,
  }),
  getVersion: defineOperation({
    id: 'versions.get',
    method: 'get',
    path: version,
    summary: 'One version with its findings',
    audience: 'member',
    scope: 'designs:read',
    params: versionParams,
    response: versionSchema,
  }),
  save: defineOperation({
    id: 'versions.save',
    method: 'put',
    path: version,
    summary: 'Save the draft; a save on top of somebody else’s is refused with both',
    audience: 'member',
    params: versionParams,
    body: z.object({ revision: z.number().int(), specification: specificationSchema }),
    response: versionSchema,
  }),
  preview: defineOperation({
    id: 'versions.preview',
    method: 'get',
    path: `${version}/preview`,
    summary: 'How a credential of this version would read, with an invented learner and no seal',
    audience: 'member',
    params: versionParams,
    response: z.object({
      elements: z.record(z.string(), z.unknown()),
      document: z.record(z.string(), z.unknown()),
      /** What readers that know plain Open Badges only won't show. */
      losses: lossesSchema,
      /** What readers that know the plain European Learning Model only won't show. */
      europeanLosses: lossesSchema,
    }),
  }),
  submit: step(
    'submit',
    'submit',
    'Send for approval; refused while a mandatory element is missing',
    comment,
  ),
  withdraw: step('withdraw', 'withdraw', 'Take back into drafting', comment),
  return: step(
    'return',
    'return',
    'Give back to the author with a comment',
    z.object({ comment: textSchema }),
  ),
  approve: step('approve', 'approve', 'Approve as another person than the author', comment),
  publish: step(
    'publish',
    'publish',
    'Publish the approved version, with its first offering if there is one',
    z.object({ offering: offeringInputSchema.optional() }),
  ),
  close: step('close', 'close', 'Close for new awards and offerings; credentials stay in force', comment),
  listOfferings: defineOperation({
    id: 'offerings.list',
    method: 'get',
    path: `${one}/offerings`,
    summary: 'Offerings on the published version',
    audience: 'member',
    scope: 'designs:read',
    params: achievementParams,
    response: z.object({ items: z.array(offeringSchema) }),
  }),
  createOffering: defineOperation({
    id: 'offerings.create',
    method: 'post',
    path: `${one}/offerings`,
    summary: 'Offer the published version',
    audience: 'member',
    status: 201,
    params: achievementParams,
    body: offeringInputSchema,
    response: offeringSchema,
  }),
  changeOffering: defineOperation({
    id: 'offerings.change',
    method: 'put',
    path: `${one}/offerings/:offering`,
    summary: 'Change an offering',
    audience: 'member',
    params: achievementParams.extend({ offering: idSchema }),
    body: offeringInputSchema,
    response: offeringSchema,
  }),
  removeOffering: defineOperation({
    id: 'offerings.remove',
    method: 'delete',
    path: `${one}/offerings/:offering`,
    summary: 'Withdraw an offering',
    audience: 'member',
    status: 204,
    params: achievementParams.extend({ offering: idSchema }),
  }),
};
