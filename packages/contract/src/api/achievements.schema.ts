import { elementIds, versionStates } from '@sigillo/core/domain';
import { z } from 'zod';
import {
  codeSchema,
  countrySchema,
  dateSchema,
  idSchema,
  instantSchema,
  languageMapSchema,
  languageTagSchema,
  lineSchema,
  webAddressSchema,
} from './fields.schema.ts';

const itemIdSchema = z.string().regex(/^[a-z0-9-]{1,40}$/);

const criterionSchema = z.object({ id: itemIdSchema, statement: languageMapSchema });
const outcomeSchema = z.object({
  id: itemIdSchema,
  statement: languageMapSchema,
  skills: z.array(z.object({ iri: webAddressSchema, label: languageMapSchema })).max(30),
  criteria: z.array(criterionSchema).max(30),
});
const gradingSchemeSchema = z.object({
  kind: z.enum(['pass-fail', 'numeric', 'letters', 'described']),
  title: languageMapSchema,
  description: languageMapSchema.optional(),
});
const assessmentSchema = z.object({
  id: itemIdSchema,
  title: languageMapSchema,
  type: codeSchema.or(z.literal('')),
  supervision: codeSchema.optional(),
  setting: z.enum(['online', 'onsite']).optional(),
  gradingScheme: gradingSchemeSchema.optional(),
  outcomes: z.array(itemIdSchema).max(60),
});
const levelSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('stated'),
    framework: codeSchema.optional(),
    frameworkName: languageMapSchema.optional(),
    level: z.string().trim().max(60),
    eqf: z
      .string()
      .regex(/^[1-8]$/)
      .optional(),
    basis: z.enum(['registered', 'declared']),
    register: lineSchema.optional(),
    entry: lineSchema.optional(),
    cycle: z.enum(['short', 'first', 'second', 'third']).optional(),
  }),
  z.object({ kind: z.literal('not-applicable'), reason: languageMapSchema }),
]);
const qualityAssuranceSchema = z.object({
  scope: z.enum(['provider', 'programme', 'micro-credential']),
  standard: codeSchema,
  type: codeSchema.optional(),
  body: z
    .object({
      legalName: languageMapSchema,
      homepage: webAddressSchema.optional(),
      country: countrySchema.optional(),
    })
    .optional(),
  registerEntry: lineSchema.optional(),
  report: webAddressSchema.optional(),
  decidedOn: dateSchema.optional(),
  validUntil: dateSchema.optional(),
  note: languageMapSchema.optional(),
});
const needSchema = z.object({
  kinds: z.array(z.enum(['societal', 'personal', 'cultural', 'labour-market'])),
  statement: languageMapSchema,
  participation: z
    .array(
      z.object({
        party: z.enum(['employers', 'workers', 'learners', 'peers', 'public-services', 'civil-society']),
        name: lineSchema,
        contribution: languageMapSchema,
        date: dateSchema.optional(),
      }),
    )
    .max(50),
});
const stackabilitySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('stand-alone') }),
  z.object({
    kind: z.literal('stackable'),
    towards: z
      .array(
        z.object({
          title: languageMapSchema,
          receiver: lineSchema.optional(),
          url: webAddressSchema.optional(),
        }),
      )
      .max(20),
  }),
]);

/** A specification as it is drafted: shapes are checked here, completeness by the Annex I rules. */
export const specificationSchema = z.object({
  languages: z.array(languageTagSchema).min(1).max(24),
  title: languageMapSchema,
  description: languageMapSchema,
  field: codeSchema.optional(),
  need: needSchema.optional(),
  outcomes: z.array(outcomeSchema).max(60),
  assessments: z.array(assessmentSchema).max(30),
  workload: z
    .object({
      ects: z.number().positive().max(600).optional(),
      hours: z.number().positive().max(20_000).optional(),
      hoursPerEcts: z.number().min(20).max(35).optional(),
    })
    .optional(),
  level: levelSchema.optional(),
  modes: z.array(codeSchema).max(10),
  instructionLanguages: z.array(languageTagSchema).max(24),
  qualityAssurance: z.array(qualityAssuranceSchema).max(20),
  prerequisites: languageMapSchema.optional(),
  stackability: stackabilitySchema.optional(),
  furtherInformation: z
    .object({ note: languageMapSchema.optional(), url: webAddressSchema.optional() })
    .optional(),
  validityMonths: z.number().int().min(1).max(600).optional(),
  reviewOn: dateSchema.optional(),
  jointAwardingBodies: z
    .array(
      z.object({
        legalName: languageMapSchema,
        country: countrySchema,
        homepage: webAddressSchema.optional(),
      }),
    )
    .max(20),
});
export type Specification = z.infer<typeof specificationSchema>;

export const findingSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning']),
  element: z.enum(elementIds),
  pointer: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
});
/** The meter: one entry per mandatory element of the specification. */
export const completenessSchema = z.array(z.object({ element: z.enum(elementIds), complete: z.boolean() }));

export const versionSchema = z.object({
  id: idSchema,
  number: z.number().int(),
  state: z.enum(versionStates),
  /** Counts saves; sent back with the next save so that two authors can't overwrite each other. */
  revision: z.number().int(),
  specification: specificationSchema,
  findings: z.array(findingSchema),
  completeness: completenessSchema,
  author: z.object({ id: idSchema, name: z.string() }),
  submittedAt: instantSchema.optional(),
  approvedBy: z.object({ id: idSchema, name: z.string() }).optional(),
  approvedAt: instantSchema.optional(),
  publishedAt: instantSchema.optional(),
  closedAt: instantSchema.optional(),
  updatedAt: instantSchema,
  /** Newest first: who did what, with comments. */
  history: z.array(
    z.object({ at: instantSchema, by: z.string(), action: z.string(), comment: z.string().optional() }),
  ),
  /** What the signed-in person may do with it now. */
  may: z.array(z.enum(['edit', 'submit', 'withdraw', 'return', 'approve', 'publish', 'close', 'offer'])),
});
export type VersionView = z.infer<typeof versionSchema>;

export const achievementSummarySchema = z.object({
  id: idSchema,
  title: languageMapSchema,
  state: z.enum(versionStates),
  version: z.number().int(),
  /** Public id of the published version's page, where there is one. */
  published: z.boolean(),
  offerings: z.number().int(),
  awards: z.number().int(),
  errors: z.number().int(),
  updatedAt: instantSchema,
});
export const achievementSchema = z.object({
  id: idSchema,
  versions: z.array(
    versionSchema.pick({ id: true, number: true, state: true, publishedAt: true, updatedAt: true }),
  ),
  current: versionSchema,
  publicUrl: z.string().optional(),
});

export const offeringInputSchema = z.object({
  title: languageMapSchema.optional(),
  startsOn: dateSchema.optional(),
  endsOn: dateSchema.optional(),
  enrolUntil: dateSchema.optional(),
  mode: codeSchema,
  language: languageTagSchema,
  place: z.object({ locality: lineSchema.optional(), country: countrySchema }).optional(),
  price: z
    .object({ amount: z.number().min(0).max(1_000_000), currency: z.string().regex(/^[A-Z]{3}$/) })
    .optional(),
  funding: languageMapSchema.optional(),
  howToEnrol: languageMapSchema,
  enrolUrl: webAddressSchema.optional(),
  places: z.number().int().positive().max(100_000).optional(),
});
export const offeringSchema = offeringInputSchema.extend({
  id: idSchema,
  createdAt: instantSchema,
  open: z.boolean(),
});
