import { memberRoles } from '@sigillo/core/domain';
import { z } from 'zod';
import {
  emailSchema,
  idSchema,
  instantSchema,
  languageMapSchema,
  lineSchema,
  searchSchema,
  slugSchema,
} from './fields.schema.ts';
import { defineOperation } from './operation.ts';

export const sessionSchema = z.object({
  practice: z.boolean(),
  /** Absent when nobody is signed in. */
  person: z
    .object({
      id: idSchema,
      name: z.string(),
      email: z.string(),
      operator: z.boolean(),
      locale: z.string(),
    })
    .optional(),
  memberships: z.array(
    z.object({
      slug: slugSchema,
      legalName: languageMapSchema,
      state: z.string(),
      organisationRoles: z.array(z.string()),
      roles: z.array(z.enum(memberRoles)),
    }),
  ),
  /** Things waiting for this person, for the numbers in the navigation. */
  waiting: z.object({ credentials: z.number().int(), shares: z.number().int() }),
});
export type Session = z.infer<typeof sessionSchema>;

/** Where to go after signing in: a path of ours, never another site. */
export const nextSchema = z
  .string()
  .max(500)
  .regex(/^\/(?![/\\])[^\s\\]*$/)
  .optional();

export const sessionOperations = {
  get: defineOperation({
    id: 'session.get',
    method: 'get',
    path: '/api/session',
    summary: 'Who is signed in and what they may see',
    audience: 'public',
    response: sessionSchema,
  }),
  requestLink: defineOperation({
    id: 'session.request-link',
    method: 'post',
    path: '/api/session/link',
    summary: 'Send a sign-in link; the answer is the same whether the address is known or not',
    audience: 'public',
    status: 202,
    body: z.object({ email: emailSchema, next: nextSchema }),
    response: z.object({ sent: z.literal(true) }),
  }),
  update: defineOperation({
    id: 'session.update',
    method: 'patch',
    path: '/api/session',
    summary: 'Change your name or language',
    audience: 'signed-in',
    body: z.object({ name: lineSchema.optional(), locale: z.string().max(10).optional() }),
    response: sessionSchema,
  }),
  end: defineOperation({
    id: 'session.end',
    method: 'delete',
    path: '/api/session',
    summary: 'Sign out',
    audience: 'signed-in',
    status: 204,
  }),
};

/** Only in practice mode. */
export const practiceOperations = {
  people: defineOperation({
    id: 'practice.people',
    method: 'get',
    path: '/api/practice/people',
    summary: 'Invented people that anybody may be with one click',
    audience: 'practice',
    response: z.object({
      items: z.array(
        z.object({
          id: idSchema,
          name: z.string(),
          email: z.string(),
          /** Message id of a line that says who this is. */
          part: z.string(),
          organisation: languageMapSchema.optional(),
        }),
      ),
    }),
  }),
  become: defineOperation({
    id: 'practice.become',
    method: 'post',
    path: '/api/practice/session',
    summary: 'Sign in as a practice person',
    audience: 'practice',
    body: z.object({ person: idSchema, next: nextSchema }),
    response: sessionSchema,
  }),
  mailbox: defineOperation({
    id: 'practice.mailbox',
    method: 'get',
    path: '/api/practice/mailbox',
    summary: 'Mail that would have been sent, newest first',
    audience: 'practice',
    query: z.object({ to: searchSchema(254).optional() }),
    response: z.object({
      items: z.array(
        z.object({
          id: idSchema,
          to: z.string(),
          subject: z.string(),
          text: z.string(),
          sentAt: instantSchema,
        }),
      ),
    }),
  }),
};
