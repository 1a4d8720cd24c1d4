import { awardRoutes, awardStates } from '@sigillo/core/domain';
import { z } from 'zod';
import {
  countrySchema,
  dateSchema,
  emailSchema,
  idSchema,
  instantSchema,
  languageMapSchema,
  languageTagSchema,
  lineSchema,
  textSchema,
} from './fields.schema.ts';

export const decisionInputSchema = z.object({
  achievement: idSchema,
  version: z.number().int().min(1),
  decidedOn: dateSchema,
  decidedBy: lineSchema,
  minute: lineSchema,
  place: z.object({ locality: lineSchema.optional(), country: countrySchema }),
});
export const decisionSchema = decisionInputSchema.extend({
  id: idSchema,
  title: languageMapSchema,
  recordedBy: z.string(),
  /** Name of the key by which a program recorded it; `recordedBy` made that key. */
  recordedByKey: z.string().optional(),
  recordedAt: instantSchema,
  awards: z.number().int(),
  batches: z.number().int(),
});

/** One learner of an award. */
export const learnerInputSchema = z.object({
  name: lineSchema,
  givenName: lineSchema.optional(),
  familyName: lineSchema.optional(),
  /** Language and script of the name: `bg-Cyrl`. */
  nameLanguage: languageTagSchema.optional(),
  nameLatin: lineSchema.optional(),
  email: emailSchema,
  birthDate: dateSchema.optional(),
  /** Student number, European Student Identifier … */
  identifier: lineSchema.optional(),
  identifierScheme: z.enum(['student-number', 'european-student-identifier', 'national']).optional(),
});
export const awardInputSchema = z.object({
  learner: learnerInputSchema,
  grade: lineSchema.max(60).optional(),
  route: z.enum(awardRoutes).default('course'),
  cohort: lineSchema.optional(),
  /** Says explicitly that this learner is awarded again. */
  retake: z.boolean().default(false),
});

export const credentialStates = ['active', 'suspended', 'revoked', 'replaced', 'expired'] as const;
export const awardSummarySchema = z.object({
  id: idSchema,
  state: z.enum(awardStates),
  credentialState: z.enum(credentialStates).optional(),
  learnerName: z.string(),
  learnerEmail: z.string(),
  title: languageMapSchema,
  achievement: idSchema,
  version: z.number().int(),
  registerNumber: z.string(),
  awardedOn: dateSchema,
  issuedAt: instantSchema.optional(),
  collectedAt: instantSchema.optional(),
  /** When the learner was or will be told. */
  mailAt: instantSchema.optional(),
});
export const awardSchema = awardSummarySchema.extend({
  grade: z.string().optional(),
  route: z.enum(awardRoutes),
  cohort: z.string().optional(),
  decision: decisionSchema.pick({ id: true, decidedOn: true, decidedBy: true, minute: true, place: true }),
  learner: learnerInputSchema,
  credentialId: z.string().optional(),
  reason: z.string().optional(),
  history: z.array(
    z.object({
      at: instantSchema,
      by: z.string(),
      /** Name of the key by which a program did it; `by` made that key. */
      key: z.string().optional(),
      action: z.string(),
      comment: z.string().optional(),
    }),
  ),
  may: z.array(z.enum(['revoke', 'suspend', 'reinstate', 'annul', 'remind', 'retry'])),
});

/** One fault in an uploaded file. */
export const rowFaultSchema = z.object({
  /** Row as a spreadsheet counts: the heading is row 1. */
  row: z.number().int(),
  column: z.string(),
  value: z.string(),
  code: z.string(),
  /** The sentence, in the reader's language. */
  detail: z.string(),
});
export const batchStates = ['previewed', 'running', 'paused', 'done', 'failed', 'cancelled'] as const;
export const batchSchema = z.object({
  id: idSchema,
  decision: idSchema,
  fileName: z.string(),
  /** What was uploaded: delimited text or a workbook. */
  format: z.enum(['csv', 'xlsx']),
  /** Of a workbook: the sheet that was read, and others that hold something. */
  sheets: z.object({ read: z.string(), others: z.array(z.string()) }).optional(),
  state: z.enum(batchStates),
  rows: z.number().int(),
  /** Rows that will be (or were) awarded. */
  ready: z.number().int(),
  /** Rows that were awarded before: nothing is added for them. */
  already: z.number().int(),
  faulty: z.number().int(),
  faults: z.array(rowFaultSchema),
  /** Headings found and what each is taken for. */
  columns: z.array(z.object({ heading: z.string(), field: z.string().optional() })),
  sample: z.array(
    z.object({ row: z.number().int(), name: z.string(), email: z.string(), grade: z.string().optional() }),
  ),
  /** Rows that were right and still became no award, and why. */
  failures: z.array(
    z.object({ row: z.number().int(), name: z.string(), code: z.string(), detail: z.string() }),
  ),
  done: z.number().int(),
  failed: z.number().int(),
  startedAt: instantSchema.optional(),
  finishedAt: instantSchema.optional(),
  createdAt: instantSchema,
  createdBy: z.string(),
  /** Name of the key by which a program uploaded it; `createdBy` made that key. */
  createdByKey: z.string().optional(),
});
export type BatchView = z.infer<typeof batchSchema>;
export const progressSchema = z.object({
  state: z.enum(batchStates),
  done: z.number().int(),
  failed: z.number().int(),
  total: z.number().int(),
  /** Estimate in seconds; absent until there is something to estimate from. */
  secondsLeft: z.number().optional(),
});
export const revocationInputSchema = z.object({
  reason: textSchema,
  /** Number of awards as the person typed it, for more than one. */
  count: z.number().int().optional(),
});
