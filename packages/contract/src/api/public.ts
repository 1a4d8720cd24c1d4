import { z } from 'zod';
import { offeringSchema, specificationSchema } from './achievements.schema.ts';
import {
  codeSchema,
  idSchema,
  instantSchema,
  languageMapSchema,
  pageOf,
  pageQuerySchema,
  searchSchema,
  slugSchema,
} from './fields.schema.ts';
import { defineOperation } from './operation.ts';
import { organisationSchema } from './organisations.schema.ts';
import { reportSchema } from './verification.schema.ts';

export const catalogueEntrySchema = z.object({
  id: idSchema,
  title: languageMapSchema,
  provider: z.object({ slug: slugSchema, legalName: languageMapSchema, country: z.string() }),
  outcome: languageMapSchema.optional(),
  ects: z.number().optional(),
  hours: z.number().optional(),
  eqf: z.string().optional(),
  field: z.string().optional(),
  modes: z.array(z.string()),
  languages: z.array(z.string()),
  nextStart: z.string().optional(),
  openOfferings: z.number().int(),
});
export const publicAchievementSchema = z.object({
  id: idSchema,
  url: z.string(),
  version: z.number().int(),
  state: z.enum(['published', 'closed']),
  publishedAt: instantSchema,
  specification: specificationSchema,
  provider: organisationSchema.pick({
    slug: true,
    did: true,
    legalName: true,
    address: true,
    homepage: true,
    state: true,
  }),
  offerings: z.array(offeringSchema),
  olderVersions: z.array(z.number().int()),
  /** There where a later one was published: credentials lead people to the version that they name. */
  newerVersion: z.number().int().optional(),
});
export const publicOrganisationSchema = organisationSchema
  .pick({
    slug: true,
    did: true,
    legalName: true,
    displayName: true,
    roles: true,
    identifiers: true,
    address: true,
    homepage: true,
    description: true,
    awardingPower: true,
    state: true,
    confirmedAt: true,
  })
  .extend({ achievements: z.array(catalogueEntrySchema), practice: z.boolean() });

export const publicOperations = {
  verify: defineOperation({
    id: 'verify',
    method: 'post',
    path: '/api/verify',
    summary: 'Check a credential; nothing is kept',
    audience: 'public',
    rawBody: {
      mediaTypes: [
        'application/json',
        'application/vc',
        'application/ld+json',
        'text/plain',
        'application/octet-stream',
        'image/png',
        'application/pdf',
      ],
      maxBytes: 10_000_000,
    },
    query: z.object({
      /** Credentials of a large export are checked in parts: where this one begins, counted from 0. */
      from: z.coerce.number().int().min(0).max(1_000).default(0),
    }),
    response: z.object({
      items: z.array(reportSchema),
      /** How many credentials the file holds. */
      total: z.number().int(),
      /** There where some are left: send the file again with this as `from`. */
      next: z.number().int().optional(),
    }),
  }),
  getShare: defineOperation({
    id: 'public.share',
    method: 'get',
    path: '/api/shares/:token',
    summary: 'What somebody shared with you, checked now',
    audience: 'public',
    params: z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{20,100}$/) }),
    response: z.object({
      sharedBy: z.string(),
      endsAt: instantSchema,
      timeZone: z.string(),
      items: z.array(z.object({ report: reportSchema, downloadable: z.boolean() })),
    }),
  }),
  catalogue: defineOperation({
    id: 'public.catalogue',
    method: 'get',
    path: '/api/public/achievements',
    summary: 'Published micro-credentials',
    audience: 'public',
    query: pageQuerySchema.extend({
      q: searchSchema(200).optional(),
      field: codeSchema.optional(),
      level: searchSchema(10).optional(),
      mode: codeSchema.optional(),
      language: searchSchema(10).optional(),
      country: searchSchema(2).optional(),
      provider: slugSchema.optional(),
    }),
    response: pageOf(catalogueEntrySchema),
  }),
  achievement: defineOperation({
    id: 'public.achievement',
    method: 'get',
    path: '/api/public/achievements/:achievement',
    summary: 'One published micro-credential',
    audience: 'public',
    params: z.object({ achievement: idSchema }),
    query: z.object({ version: z.coerce.number().int().min(1).optional() }),
    response: publicAchievementSchema,
  }),
  organisations: defineOperation({
    id: 'public.organisations',
    method: 'get',
    path: '/api/public/organisations',
    summary: 'Confirmed organisations and the quality assurance behind them',
    audience: 'public',
    response: z.object({ items: z.array(publicOrganisationSchema.omit({ achievements: true })) }),
  }),
  organisation: defineOperation({
    id: 'public.organisation',
    method: 'get',
    path: '/api/public/organisations/:organisation',
    summary: 'One organisation',
    audience: 'public',
    params: z.object({ organisation: slugSchema }),
    response: publicOrganisationSchema,
  }),
  vocabulary: defineOperation({
    id: 'public.vocabulary',
    method: 'get',
    path: '/api/vocabularies/:vocabulary',
    summary: 'Terms of a controlled list, found by words of your own language',
    audience: 'public',
    params: z.object({ vocabulary: z.string().regex(/^[a-zA-Z-]{1,60}$/) }),
    query: z.object({ q: searchSchema(100).optional(), language: searchSchema(10).default('en') }),
    response: z.object({
      items: z.array(z.object({ code: z.string(), iri: z.string(), label: languageMapSchema })),
    }),
  }),
};
