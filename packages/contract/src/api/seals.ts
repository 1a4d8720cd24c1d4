import { organisationParamsSchema } from './fields.schema.ts';
import { defineOperation } from './operation.ts';
import {
  sealCertificateSchema,
  sealIdSchema,
  sealImportSchema,
  sealListSchema,
  sealRequestSchema,
  sealSchema,
} from './seals.schema.ts';

const all = '/api/organisations/:organisation/e-seals';
const sealParams = organisationParamsSchema.extend({ seal: sealIdSchema });

/** Certificates for e-seals. Only people keep them, with fresh proof of who they are. */
export const sealOperations = {
  list: defineOperation({
    id: 'e-seals.list',
    method: 'get',
    path: all,
    summary: 'Keys for e-seals, their certificates, and what is to be said of them',
    audience: 'member',
    params: organisationParamsSchema,
    response: sealListSchema,
  }),
  request: defineOperation({
    id: 'e-seals.request',
    method: 'post',
    path: all,
    summary: 'Make a key and a request (PKCS #10) that an authority issues a certificate for',
    audience: 'member',
    status: 201,
    params: organisationParamsSchema,
    body: sealRequestSchema,
    response: sealSchema,
  }),
  requestFile: defineOperation({
    id: 'e-seals.request-file',
    method: 'get',
    path: `${all}/:seal/request.csr`,
    summary: 'The request as a file for the authority',
    audience: 'member',
    params: sealParams,
    file: { mediaTypes: ['application/pkcs10'] },
  }),
  bring: defineOperation({
    id: 'e-seals.bring',
    method: 'put',
    path: `${all}/:seal/certificate`,
    summary: 'Bring the certificate that was asked for, with those above it',
    audience: 'member',
    params: sealParams,
    body: sealCertificateSchema,
    response: sealSchema,
  }),
  import: defineOperation({
    id: 'e-seals.import',
    method: 'post',
    path: `${all}/import`,
    summary: 'Import key and certificate from a file with a password (PKCS #12); neither is kept',
    audience: 'member',
    status: 201,
    params: organisationParamsSchema,
    body: sealImportSchema,
    response: sealSchema,
    secret: true,
  }),
  confirm: defineOperation({
    id: 'e-seals.confirm',
    method: 'post',
    path: `${all}/:seal/confirm`,
    summary: 'Put a certificate to use as a second person; the one before is retired',
    audience: 'member',
    params: sealParams,
    response: sealSchema,
  }),
  withdraw: defineOperation({
    id: 'e-seals.withdraw',
    method: 'delete',
    path: `${all}/:seal`,
    summary: 'Forget a key that has never sealed',
    audience: 'member',
    status: 204,
    params: sealParams,
  }),
};
