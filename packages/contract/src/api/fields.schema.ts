import { z } from 'zod';

/** UUID of one of our own records. */
export const idSchema = z.uuid();
/** Lower-case name of an organisation in addresses: `hohenwald`. */
export const slugSchema = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?$/);
/** Calendar date, ISO 8601. */
export const dateSchema = z.iso.date();
/** Instant, RFC 3339 with offset. */
export const instantSchema = z.iso.datetime({ offset: true });
/** ISO 3166-1 alpha-2, capital letters. */
export const countrySchema = z.string().regex(/^[A-Z]{2}$/);
/** BCP 47 tag, shape only. */
export const languageTagSchema = z.string().regex(/^[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?$/);
/** Web address that people may open: http or https only. */
export const webAddressSchema = z.url({ protocol: /^https?$/ }).max(2000);
export const emailSchema = z.email().max(254);
/** One line of text: trimmed, no control characters. */
export const lineSchema = z
  .string()
  .trim()
  .min(1)
  .max(300)
  .regex(/^\P{Cc}*$/u);
/** What somebody looks for: short, no control characters (the database refuses some of them). */
export const searchSchema = (most: number) =>
  z
    .string()
    .max(most)
    .regex(/^\P{Cc}*$/u);
/** Several lines of text. */
export const textSchema = z
  .string()
  .trim()
  .min(1)
  .max(8000)
  .regex(/^(?:\P{Cc}|[\n\r\t])*$/u);
/** Text by language. Empty strings are dropped by the caller, never stored. */
export const languageMapSchema = z.record(languageTagSchema, textSchema);
/** A code of a controlled list. */
export const codeSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._:-]{0,119}$/);

/** Paging by number: lists stay stable enough for people, and pages can be linked to. */
export const pageQuerySchema = z.object({
  page: z.coerce.number().int().min(1).max(100_000).default(1),
  size: z.coerce.number().int().min(1).max(200).default(50),
});
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), total: z.number().int(), page: z.number().int(), size: z.number().int() });

export const organisationParamsSchema = z.object({ organisation: slugSchema });
export const noContentSchema = z.undefined();

/** A fault inside the input, as RFC 9457 extension member `errors`. */
export const faultSchema = z.object({
  pointer: z.string(),
  code: z.string(),
  detail: z.string(),
});
/** RFC 9457 problem document. */
export const problemDocumentSchema = z.object({
  type: z.string(),
  title: z.string(),
  status: z.number().int(),
  detail: z.string().optional(),
  code: z.string(),
  trace: z.string().optional(),
  /** What the sentences name. */
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  errors: z.array(faultSchema).optional(),
  /** With a conflict: what is stored now, in the shape of the operation's answer. */
  current: z.unknown().optional(),
});
export type ProblemDocument = z.infer<typeof problemDocumentSchema>;
