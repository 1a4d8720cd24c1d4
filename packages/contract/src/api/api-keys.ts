import { z } from 'zod';
import { apiKeyInputSchema, apiKeySchema } from './api-keys.schema.ts';
import { idSchema, organisationParamsSchema } from './fields.schema.ts';
import { defineOperation } from './operation.ts';

const all = '/api/organisations/:organisation/api-keys';

/** Keys by which programs of an organisation call this API. Only people make and revoke them. */
export const apiKeyOperations = {
  list: defineOperation({
    id: 'api-keys.list',
    method: 'get',
    path: all,
    summary: 'Keys for programs: what each may do, until when, and when it was last used',
    audience: 'member',
    params: organisationParamsSchema,
    response: z.object({ items: z.array(apiKeySchema) }),
  }),
  create: defineOperation({
    id: 'api-keys.create',
    method: 'post',
    path: all,
    summary: 'Make a key for a program; its secret is in this answer and nowhere else',
    audience: 'member',
    status: 201,
    params: organisationParamsSchema,
    body: apiKeyInputSchema,
    response: apiKeySchema.extend({ secret: z.string() }),
    secret: true,
  }),
  revoke: defineOperation({
    id: 'api-keys.revoke',
    method: 'post',
    path: `${all}/:key/revoke`,
    summary: 'End a key at once and for good',
    audience: 'member',
    params: organisationParamsSchema.extend({ key: idSchema }),
    response: apiKeySchema,
  }),
};
