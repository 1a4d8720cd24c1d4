import { z } from 'zod';
import { instantSchema, lineSchema } from './fields.schema.ts';

export const sealStates = ['requested', 'waiting', 'active', 'retired', 'compromised'] as const;

/** What is to be said of a certificate; errors keep it from being used. */
export const sealFindingCodes = [
  'certificate-expired',
  'certificate-not-yet-valid',
  'certificate-name-wrong',
  'certificate-number-wrong',
  'certificate-country-wrong',
  'certificate-not-for-sealing',
  'certificate-for-practice',
  'certificate-key-unsupported',
  'certificate-demands-unknown',
  'chain-wrong',
  'chain-incomplete',
  'not-qualified',
  'no-revocation-list',
] as const;

export const sealFindingSchema = z.object({
  code: z.enum(sealFindingCodes),
  severity: z.enum(['error', 'warning']),
  values: z.record(z.string(), z.string()).optional(),
});

/** An organisation's key for e-seals with its certificate. */
export const sealSchema = z.object({
  id: z.string(),
  keyType: z.string(),
  /** `requested`: a certificate is asked for; `waiting`: for a second person. */
  state: z.enum(sealStates),
  createdAt: instantSchema,
  /** Whom the certificate names, and who issued it. */
  holder: z.string().optional(),
  issuer: z.string().optional(),
  validFrom: instantSchema.optional(),
  validUntil: instantSchema.optional(),
  /** It says of itself that it is a qualified certificate for e-seals. */
  qualified: z.boolean().optional(),
  findings: z.array(sealFindingSchema),
  /** The request for a certificate, in PEM. */
  request: z.string().optional(),
  broughtBy: z.string().optional(),
  /** Whoever asks may put it to use: a second person with the role. */
  mayConfirm: z.boolean(),
  retiredAt: instantSchema.optional(),
  lastGoodAt: instantSchema.optional(),
});

/** What an authority writes into a certificate of the organisation. */
export const sealSubjectSchema = z.object({
  organisation: z.string(),
  identifier: z.string().optional(),
  country: z.string(),
});

export const sealListSchema = z.object({
  items: z.array(sealSchema),
  /** In practice mode certificates are made here, and none is brought. */
  practice: z.boolean(),
  /** Whether e-seals are stamped by an authority. */
  timeStamps: z.boolean(),
  subject: sealSubjectSchema,
});

export const sealRequestSchema = z.object({
  keyType: z.enum(['P-256', 'RSA']).default('P-256'),
  /** The common name, as people will see it: the organisation's, if none is given. */
  name: lineSchema.max(64).optional(),
});

/** Certificates in PEM: the organisation's own, and those above it. */
export const sealCertificateSchema = z.object({ certificates: z.string().min(1).max(200_000) });

export const sealImportSchema = z.object({
  /** The file (.p12, .pfx) as base64. */
  file: z.base64().min(1).max(400_000),
  password: z.string().max(500),
});

/** The key's id, as DID documents name it. */
export const sealIdSchema = z.string().regex(/^[A-Za-z0-9_-]{20,100}$/);
