import { z } from 'zod';

/** The nine kinds of verdict, in the order of precedence (see core's verification). */
export const verdictKinds = [
  'malformed',
  'tampered',
  'could-not-check',
  'revoked',
  'suspended',
  'expired',
  'unknown-issuer',
  'practice',
  'valid',
] as const;

export const checkSchema = z.object({
  id: z.string(),
  outcome: z.string(),
  reason: z.string(),
  values: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  pointer: z.string().optional(),
  spec: z.string().optional(),
});
/** A verification report as JSON; the shape is core's. */
export const reportSchema = z.object({
  verdict: z.enum(verdictKinds),
  /** `seal` or `status` for could-not-check; `not-yet` for expired. */
  cause: z.string().optional(),
  also: z.array(z.string()),
  practice: z.boolean(),
  kind: z.string(),
  issuer: z
    .object({ id: z.string().optional(), name: z.record(z.string(), z.string()).optional() })
    .optional(),
  checks: z.array(checkSchema),
  /** Core's CredentialElements; absent where the content must not be shown. */
  elements: z.record(z.string(), z.unknown()).optional(),
  checkedAt: z.string(),
  /** Who sealed, in the words of an e-seal's certificate, and the seal's level where it is verified. */
  eSeal: z
    .looseObject({
      signer: z
        .looseObject({
          name: z.string().optional(),
          organisation: z.string().optional(),
          identifier: z.string().optional(),
          country: z.string().optional(),
        })
        .optional(),
      level: z.string().optional(),
    })
    .optional(),
  /** When it was sealed, as the proof says; absent where that isn't proven. */
  sealedAt: z.string().optional(),
  /** Each proof of a document that may have several, and which of them decided. */
  proofs: z
    .array(
      z.object({
        pointer: z.string(),
        suite: z.string().optional(),
        outcome: z.string(),
        reason: z.string(),
        keyId: z.string().optional(),
        sealedAt: z.string().optional(),
        decides: z.boolean(),
      }),
    )
    .optional(),
  /** Inputs of the seal figure. */
  seal: z.object({ digest: z.string(), issuer: z.string(), state: z.string() }).optional(),
});
export type ReportView = z.infer<typeof reportSchema>;
