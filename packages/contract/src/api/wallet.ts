import { elementIds } from '@sigillo/core/domain';
import { z } from 'zod';
import { emailSchema, idSchema, instantSchema, languageMapSchema, lineSchema } from './fields.schema.ts';
import { defineOperation } from './operation.ts';
import { reportSchema } from './verification.schema.ts';

const tokenParams = z.object({ token: z.string().regex(/^[A-Za-z0-9_-]{20,100}$/) });
const credentialParams = z.object({ credential: idSchema });
const shareParams = z.object({ share: idSchema });

export const walletCardSchema = z.object({
  id: idSchema,
  title: languageMapSchema,
  awardedBy: languageMapSchema,
  country: z.string().optional(),
  outcome: languageMapSchema.optional(),
  ects: z.number().optional(),
  hours: z.number().optional(),
  eqf: z.string().optional(),
  issuedAt: z.string(),
  validUntil: z.string().optional(),
  /** State when last checked. */
  state: z.string(),
  checkedAt: instantSchema,
  practice: z.boolean(),
  /** New since the last visit. */
  unread: z.boolean(),
  collectedAt: instantSchema,
  seal: z.object({ digest: z.string(), issuer: z.string(), state: z.string() }),
  skills: z.array(z.string()),
});
export const shareSchema = z.object({
  id: idSchema,
  credentials: z.array(z.object({ id: idSchema, title: languageMapSchema })),
  elements: z.array(z.enum(elementIds)),
  label: z.string().optional(),
  /** Shown once more to its owner; a secret. */
  url: z.string(),
  createdAt: instantSchema,
  endsAt: instantSchema,
  timeZone: z.string(),
  stoppedAt: instantSchema.optional(),
  state: z.enum(['open', 'ended', 'stopped']),
  views: z.number().int(),
  lastViewAt: instantSchema.optional(),
});

export const walletOperations = {
  offer: defineOperation({
    id: 'collect.get',
    method: 'get',
    path: '/api/collect/:token',
    summary: 'What a collect link offers: title and issuer only',
    audience: 'public',
    params: tokenParams,
    response: z.object({
      title: languageMapSchema,
      issuer: languageMapSchema,
      state: z.enum(['open', 'collected', 'gone']),
      /** Signed in as the person it was sent to. */
      mine: z.boolean(),
      /** The address it went to, mostly hidden: `m•••@example.org`. */
      sentTo: z.string(),
    }),
  }),
  requestCollectLink: defineOperation({
    id: 'collect.request-link',
    method: 'post',
    path: '/api/collect/:token/link',
    summary: 'Send a sign-in link to the address that the credential was sent to',
    audience: 'public',
    status: 202,
    params: tokenParams,
    response: z.object({ sent: z.literal(true) }),
  }),
  collect: defineOperation({
    id: 'collect.take',
    method: 'post',
    path: '/api/collect/:token',
    summary: 'Collect: the bytes are copied to the person and outlive the organisation',
    audience: 'signed-in',
    params: tokenParams,
    response: z.object({ credential: idSchema }),
  }),
  list: defineOperation({
    id: 'wallet.list',
    method: 'get',
    path: '/api/wallet/credentials',
    summary: 'Your credentials, newest first',
    audience: 'signed-in',
    response: z.object({
      items: z.array(walletCardSchema),
      /** Awarded to one of your confirmed addresses and not collected yet. */
      uncollected: z.array(
        z.object({ token: z.string(), title: languageMapSchema, issuer: languageMapSchema }),
      ),
    }),
  }),
  get: defineOperation({
    id: 'wallet.get',
    method: 'get',
    path: '/api/wallet/credentials/:credential',
    summary: 'One credential, checked now',
    audience: 'signed-in',
    params: credentialParams,
    response: z.object({
      card: walletCardSchema,
      report: reportSchema,
      document: z.string(),
      /** Whether it can be had as a European Digital Credential; else why not. */
      european: z.enum(['offered', 'not-issued-here', 'no-certificate']),
    }),
  }),
  download: defineOperation({
    id: 'wallet.download',
    method: 'get',
    path: '/api/wallet/credentials/:credential/file',
    summary: 'The signed file as it was sealed, or the European Digital Credential of the same award',
    audience: 'signed-in',
    params: credentialParams,
    query: z.object({ face: z.enum(['as-kept', 'elm']).default('as-kept') }),
    file: { mediaTypes: ['application/vc', 'application/ld+json'] },
  }),
  add: defineOperation({
    id: 'wallet.add',
    method: 'post',
    path: '/api/wallet/credentials',
    summary: 'Add a credential from elsewhere; it is checked first and kept only if it can be read',
    audience: 'signed-in',
    status: 201,
    rawBody: {
      mediaTypes: [
        'application/json',
        'application/vc',
        'application/ld+json',
        'text/plain',
        'application/octet-stream',
      ],
      maxBytes: 2_000_000,
    },
    response: z.object({ credential: idSchema, report: reportSchema }),
  }),
  remove: defineOperation({
    id: 'wallet.remove',
    method: 'delete',
    path: '/api/wallet/credentials/:credential',
    summary: 'Remove your copy; the award stays in the register',
    audience: 'signed-in',
    status: 204,
    params: credentialParams,
  }),
  export: defineOperation({
    id: 'wallet.export',
    method: 'get',
    path: '/api/wallet/export',
    summary: 'Everything of yours in one file that verifies without us',
    audience: 'signed-in',
    file: { mediaTypes: ['application/json'] },
  }),
  listShares: defineOperation({
    id: 'shares.list',
    method: 'get',
    path: '/api/wallet/shares',
    summary: 'What you have shared, open ones first',
    audience: 'signed-in',
    response: z.object({ items: z.array(shareSchema) }),
  }),
  share: defineOperation({
    id: 'shares.create',
    method: 'post',
    path: '/api/wallet/shares',
    summary: 'Share chosen elements by a link that ends',
    audience: 'signed-in',
    status: 201,
    body: z.object({
      credentials: z.array(idSchema).min(1).max(50),
      elements: z.array(z.enum(elementIds)).min(1),
      endsAt: instantSchema,
      timeZone: z.string().max(60),
      label: lineSchema.optional(),
    }),
    response: shareSchema,
  }),
  getShare: defineOperation({
    id: 'shares.get',
    method: 'get',
    path: '/api/wallet/shares/:share',
    summary: 'One share and when it was viewed',
    audience: 'signed-in',
    params: shareParams,
    response: shareSchema.extend({
      log: z.array(z.object({ at: instantSchema, kind: z.enum(['opened', 'downloaded', 'ended-visit']) })),
    }),
  }),
  stopShare: defineOperation({
    id: 'shares.stop',
    method: 'delete',
    path: '/api/wallet/shares/:share',
    summary: 'Stop a share at once',
    audience: 'signed-in',
    params: shareParams,
    response: shareSchema,
  }),
  listEmails: defineOperation({
    id: 'emails.list',
    method: 'get',
    path: '/api/wallet/emails',
    summary: 'Your e-mail addresses',
    audience: 'signed-in',
    response: z.object({
      items: z.array(
        z.object({ id: idSchema, email: z.string(), confirmed: z.boolean(), primary: z.boolean() }),
      ),
    }),
  }),
  addEmail: defineOperation({
    id: 'emails.add',
    method: 'post',
    path: '/api/wallet/emails',
    summary: 'Add an address; a link is sent there to confirm it',
    audience: 'signed-in',
    status: 202,
    body: z.object({ email: emailSchema }),
    response: z.object({ sent: z.literal(true) }),
  }),
  makePrimary: defineOperation({
    id: 'emails.primary',
    method: 'post',
    path: '/api/wallet/emails/:email/primary',
    summary: 'Sign in and be written to at this confirmed address',
    audience: 'signed-in',
    params: z.object({ email: idSchema }),
    response: z.object({ email: z.string() }),
  }),
  removeEmail: defineOperation({
    id: 'emails.remove',
    method: 'delete',
    path: '/api/wallet/emails/:email',
    summary: 'Remove an address that isn’t the primary one',
    audience: 'signed-in',
    status: 204,
    params: z.object({ email: idSchema }),
  }),
  log: defineOperation({
    id: 'wallet.log',
    method: 'get',
    path: '/api/wallet/log',
    summary: 'Who saw or did what with your data, newest first',
    audience: 'signed-in',
    response: z.object({
      items: z.array(
        z.object({ at: instantSchema, action: z.string(), by: z.string(), about: z.string().optional() }),
      ),
    }),
  }),
  erase: defineOperation({
    id: 'wallet.erase',
    method: 'delete',
    path: '/api/wallet',
    summary: 'Erase account, wallet and shares; says what a register keeps by law',
    audience: 'signed-in',
    body: z.object({ confirm: z.literal(true) }),
    response: z.object({
      erased: z.object({ credentials: z.number().int(), shares: z.number().int() }),
      kept: z.array(z.object({ organisation: languageMapSchema, registerNumber: z.string() })),
    }),
  }),
};
