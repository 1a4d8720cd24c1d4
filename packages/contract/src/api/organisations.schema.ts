import { memberRoles, organisationRoles, organisationStates } from '@sigillo/core/domain';
import { z } from 'zod';
import {
  codeSchema,
  countrySchema,
  dateSchema,
  emailSchema,
  idSchema,
  instantSchema,
  languageMapSchema,
  lineSchema,
  slugSchema,
  textSchema,
  webAddressSchema,
} from './fields.schema.ts';

export const addressSchema = z.object({
  country: countrySchema,
  region: lineSchema.optional(),
  locality: lineSchema.optional(),
  street: lineSchema.optional(),
  postalCode: lineSchema.optional(),
});
export const legalIdentifierSchema = z.object({ scheme: codeSchema, value: lineSchema });
export const awardingPowerSchema = z.object({
  legalBasis: languageMapSchema,
  jurisdiction: countrySchema,
  fields: z.array(codeSchema).max(100).default([]),
  maximumEcts: z.number().positive().max(600).optional(),
  mayAwardEcts: z.boolean(),
  validFrom: dateSchema,
  validUntil: dateSchema.optional(),
  registerEntry: lineSchema.optional(),
});
/** What a provider says of itself when it registers. */
export const organisationInputSchema = z.object({
  legalName: languageMapSchema.refine((map) => Object.keys(map).length > 0, 'required'),
  displayName: languageMapSchema.optional(),
  roles: z.array(z.enum(organisationRoles)).min(1),
  identifiers: z.array(legalIdentifierSchema).min(1).max(20),
  address: addressSchema,
  homepage: webAddressSchema.optional(),
  email: emailSchema.optional(),
  description: languageMapSchema.optional(),
  awardingPower: awardingPowerSchema.optional(),
  hoursPerEcts: z.number().min(20).max(35).optional(),
});
export const organisationSchema = organisationInputSchema.extend({
  id: idSchema,
  slug: slugSchema,
  did: z.string(),
  state: z.enum(organisationStates),
  registeredAt: instantSchema,
  confirmedAt: instantSchema.optional(),
  /** Why the operator refused or suspended it. */
  reason: z.string().optional(),
});
export type OrganisationView = z.infer<typeof organisationSchema>;
export const organisationSummarySchema = organisationSchema
  .pick({
    id: true,
    slug: true,
    legalName: true,
    state: true,
    roles: true,
    registeredAt: true,
  })
  .extend({ country: countrySchema });

export const memberSchema = z.object({
  id: idSchema,
  name: z.string(),
  email: z.string(),
  roles: z.array(z.enum(memberRoles)),
  team: z.string().optional(),
  /** Invited by mail and not signed in yet. */
  pending: z.boolean(),
});
export const memberInputSchema = z.object({
  name: lineSchema,
  email: emailSchema,
  roles: z.array(z.enum(memberRoles)).min(1),
  team: lineSchema.optional(),
});

export const keyUses = ['credential', 'e-seal'] as const;

export const keySchema = z.object({
  id: z.string(),
  /** `credential`: seals badges and status lists; `e-seal`: European credentials, by its certificate. */
  use: z.enum(keyUses),
  type: z.string(),
  state: z.enum(['active', 'retired', 'compromised']),
  createdAt: instantSchema,
  retiredAt: instantSchema.optional(),
  /** With a compromised key: the last moment at which its seals still count. */
  lastGoodAt: instantSchema.optional(),
  sealed: z.number().int(),
});
export const reasonSchema = z.object({ reason: textSchema });
