import { z } from 'zod';
import { idSchema, instantSchema, lineSchema } from './fields.schema.ts';
import { defineOperation } from './operation.ts';
import { nextSchema } from './session.ts';

/** Bytes as base64url, at most `most` characters. */
const bytes = (most: number) =>
  z
    .string()
    .min(1)
    .max(most)
    .regex(/^[A-Za-z0-9_-]+$/);
const credential = { id: bytes(1400), rawId: bytes(1400), type: z.literal('public-key') };

/** Options for the browser, as WebAuthn writes them in JSON. @see https://www.w3.org/TR/webauthn-3/#sctn-parseCreationOptionsFromJSON */
const optionsSchema = z.object({ options: z.record(z.string(), z.unknown()) });

/** What a browser answers when it made a passkey. @see https://www.w3.org/TR/webauthn-3/#dictdef-registrationresponsejson */
export const attestationSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(8000),
    attestationObject: bytes(40_000),
    transports: z
      .array(z.string().regex(/^[a-z-]{1,20}$/))
      .max(10)
      .optional(),
  }),
});
export type Attestation = z.infer<typeof attestationSchema>;

/** What a browser answers when a passkey signed. @see https://www.w3.org/TR/webauthn-3/#dictdef-authenticationresponsejson */
export const assertionSchema = z.object({
  ...credential,
  response: z.object({
    clientDataJSON: bytes(8000),
    authenticatorData: bytes(8000),
    signature: bytes(8000),
    userHandle: bytes(200).optional(),
  }),
});
export type Assertion = z.infer<typeof assertionSchema>;

export const passkeySchema = z.object({
  id: idSchema,
  name: z.string(),
  /** Kept by a service on several of the person's devices. */
  synced: z.boolean(),
  createdAt: instantSchema,
  lastUsedAt: instantSchema.optional(),
});

const passkeyParams = z.object({ passkey: idSchema });
const nameSchema = lineSchema.max(100);

/** A person's own passkeys. */
export const passkeyOperations = {
  list: defineOperation({
    id: 'passkeys.list',
    method: 'get',
    path: '/api/passkeys',
    summary: 'Your passkeys, oldest first',
    audience: 'signed-in',
    response: z.object({ items: z.array(passkeySchema) }),
  }),
  options: defineOperation({
    id: 'passkeys.options',
    method: 'post',
    path: '/api/passkeys/options',
    summary: 'Begin to add a passkey: what the browser is asked to make; wants fresh proof',
    audience: 'signed-in',
    response: optionsSchema,
  }),
  add: defineOperation({
    id: 'passkeys.add',
    method: 'post',
    path: '/api/passkeys',
    summary: 'Add the passkey that the browser made; wants fresh proof',
    audience: 'signed-in',
    status: 201,
    body: z.object({ name: nameSchema, credential: attestationSchema }),
    response: passkeySchema,
  }),
  rename: defineOperation({
    id: 'passkeys.rename',
    method: 'patch',
    path: '/api/passkeys/:passkey',
    summary: 'Give a passkey another name',
    audience: 'signed-in',
    params: passkeyParams,
    body: z.object({ name: nameSchema }),
    response: passkeySchema,
  }),
  remove: defineOperation({
    id: 'passkeys.remove',
    method: 'delete',
    path: '/api/passkeys/:passkey',
    summary: 'Remove a passkey: it opens nothing afterwards; wants fresh proof',
    audience: 'signed-in',
    status: 204,
    params: passkeyParams,
  }),
  signInOptions: defineOperation({
    id: 'passkeys.sign-in-options',
    method: 'post',
    path: '/api/session/passkey/options',
    summary: 'Begin to sign in with a passkey: the challenge, for five minutes and this browser',
    audience: 'public',
    response: optionsSchema,
  }),
  signIn: defineOperation({
    id: 'passkeys.sign-in',
    method: 'post',
    path: '/api/session/passkey',
    summary: 'Sign in with a passkey',
    audience: 'public',
    body: z.object({ credential: assertionSchema, next: nextSchema }),
    response: z.object({ next: z.string() }),
  }),
};

export const proofWays = ['passkey', 'practice', 'mail'] as const;
export type ProofWay = (typeof proofWays)[number];

/** Fresh proof of who uses a session, which lasts ten minutes. */
export const stepUpOperations = {
  get: defineOperation({
    id: 'step-up.get',
    method: 'get',
    path: '/api/step-up',
    summary: 'How you can prove that it is you, the best way first',
    audience: 'signed-in',
    response: z.object({
      /** Whether the last proof is fresh enough. */
      fresh: z.boolean(),
      ways: z.array(z.enum(proofWays)),
      /** The address that a code is sent to. */
      email: z.string(),
    }),
  }),
  passkeyOptions: defineOperation({
    id: 'step-up.passkey-options',
    method: 'post',
    path: '/api/step-up/passkey/options',
    summary: 'Begin to prove it with one of your passkeys',
    audience: 'signed-in',
    response: optionsSchema,
  }),
  usePasskey: defineOperation({
    id: 'step-up.use-passkey',
    method: 'post',
    path: '/api/step-up/passkey',
    summary: 'Prove it with one of your passkeys',
    audience: 'signed-in',
    status: 204,
    body: z.object({ credential: assertionSchema }),
  }),
  sendCode: defineOperation({
    id: 'step-up.send-code',
    method: 'post',
    path: '/api/step-up/code',
    summary: 'Have a code sent to your primary address',
    audience: 'signed-in',
    status: 202,
    response: z.object({ sent: z.literal(true) }),
  }),
  useCode: defineOperation({
    id: 'step-up.use-code',
    method: 'post',
    path: '/api/step-up/code/use',
    summary: 'Prove it with the code out of the mail',
    audience: 'signed-in',
    status: 204,
    body: z.object({ code: z.string().trim().min(1).max(20) }),
  }),
  practice: defineOperation({
    id: 'step-up.practice',
    method: 'post',
    path: '/api/step-up/practice',
    summary: 'Go on without proof, as one of the invented people of a practice system',
    audience: 'practice',
    status: 204,
  }),
};
