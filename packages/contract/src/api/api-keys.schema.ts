import type { MemberRole } from '@sigillo/core/domain';
import { z } from 'zod';
import { dateSchema, idSchema, instantSchema, lineSchema } from './fields.schema.ts';

/**
 * What a key of an organisation may be allowed. Each operation names the one that it takes; an operation
 * that names none is out of reach for every key.
 */
export const apiScopes = [
  'designs:read',
  'decisions:read',
  'decisions:write',
  'awards:write',
  'register:read',
] as const;
export type ApiScope = (typeof apiScopes)[number];

/** Roles of which whoever makes a key needs one to give it a scope; none where every member may. */
export const rolesOfScope: Readonly<Record<ApiScope, readonly MemberRole[]>> = {
  'designs:read': [],
  'decisions:read': [],
  'decisions:write': ['registrar', 'awarding-officer'],
  'awards:write': ['awarding-officer'],
  'register:read': ['registrar', 'awarding-officer'],
};

export const apiKeyStates = ['active', 'ended', 'revoked', 'stopped'] as const;

/** The most days that a key lasts. */
export const longestApiKeyDays = 366;

export const apiKeyInputSchema = z.object({
  name: lineSchema.max(80),
  scopes: z.array(z.enum(apiScopes)).min(1).max(apiScopes.length),
  /** Its last day, in UTC. */
  endsOn: dateSchema,
});

export const apiKeySchema = z.object({
  id: idSchema,
  name: z.string(),
  scopes: z.array(z.enum(apiScopes)),
  /** `stopped`: whoever made it is no longer a member, or no longer has the roles that it rests on. */
  state: z.enum(apiKeyStates),
  madeBy: z.string(),
  madeAt: instantSchema,
  endsAt: instantSchema,
  /** To the minute. */
  lastUsedAt: instantSchema.optional(),
  revokedAt: instantSchema.optional(),
});
